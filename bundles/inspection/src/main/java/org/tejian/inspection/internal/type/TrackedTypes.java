package org.tejian.inspection.internal.type;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.TypeInfo;
import org.tejian.inspection.internal.rule.Applicability;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionType;
import org.tejian.refusal.Refusal;

/** Follows the plugins in the framework. What a plugin says of itself is asked once, when it comes. */
@Component(service = TrackedTypes.class, immediate = true, configurationPid = InspectionConfig.PID)
@Designate(ocd = InspectionConfig.class)
public final class TrackedTypes {

    /** What the id of a type looks like. */
    private static final Pattern TYPE_ID = Pattern.compile("[a-z][a-z0-9-]{2,60}");

    private static final Logger LOG = LoggerFactory.getLogger(TrackedTypes.class);

    private final InstalledTypes installed;
    private final PluginBoundary boundary;

    @Activate
    public TrackedTypes(InspectionConfig config) {
        this(Duration.ofMillis(config.replacementPatienceMillis()), Duration.ofMillis(config.pluginPatienceMillis()));
    }

    TrackedTypes(Duration replacement, Duration plugin) {
        this.installed = new InstalledTypes(replacement);
        this.boundary = new PluginBoundary(plugin);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addType(InspectionType type, ServiceReference<InspectionType> reference) {
        Bundle bundle = reference.getBundle();
        add(
                type,
                serviceId(reference),
                bundle == null ? "" : bundle.getSymbolicName(),
                bundle == null ? Version.emptyVersion : bundle.getVersion());
    }

    void removeType(InspectionType type, ServiceReference<InspectionType> reference) {
        remove(serviceId(reference));
    }

    /** A plugin that cannot even say what it is is left out, and said so in the log; the others go on. */
    void add(InspectionType type, long serviceId, String bundle, Version version) {
        try {
            InspectionDefinition definition = boundary.call(bundle, type::definition);
            installed.add(new Offer(serviceId, type, definition, bundle, version));
            LOG.info(
                    "inspection type {} edition {} by {} {}",
                    definition.id(),
                    definition.edition().number(),
                    bundle,
                    version);
        } catch (Refusal refusal) {
            LOG.error("the inspection type of bundle {} {} is left out", bundle, version, refusal);
        }
    }

    void remove(long serviceId) {
        installed.remove(serviceId);
    }

    @Deactivate
    void close() {
        boundary.close();
    }

    /** Calls into plugins go through here. */
    PluginBoundary boundary() {
        return boundary;
    }

    /** The installed types, by id. */
    public List<Offer> list() {
        return installed.list();
    }

    /** The installed types for a device on a day, by id. */
    public List<TypeInfo> forDevice(String catalogueCode, LocalDate on) {
        return installed.list().stream()
                .filter(offer -> offer.definition().edition().validOn(on))
                .filter(offer -> Applicability.covers(
                        offer.definition().categories(), offer.definition().kind(), catalogueCode))
                .map(Offer::info)
                .toList();
    }

    /** The installed type; waits while it is being replaced. */
    public Optional<Offer> find(String typeId) {
        return installed.find(typeId);
    }

    /** @throws Refusal {@link InspectionError#TYPE_AWAY}, {@link InspectionError#TYPE_UNKNOWN} */
    public Offer require(String typeId) {
        return find(typeId).orElseThrow(() -> away(typeId));
    }

    /** Whether exactly this edition is installed now. */
    boolean offers(String typeId, String sha256) {
        return installed.offers(typeId, sha256);
    }

    /** The plugin of exactly this edition; waits while it is being replaced. */
    Offer requireEdition(String typeId, String sha256) {
        return installed.findEdition(typeId, sha256).orElseThrow(() -> away(typeId));
    }

    /** The definition of the installed edition as a model. */
    public Map<String, Object> definitionModel(String typeId) {
        return require(typeId).definition().toModel();
    }

    /** A plugin may come back under any id that a type can have; under another one none will. */
    private static Refusal away(String typeId) {
        return new Refusal(
                TYPE_ID.matcher(typeId).matches() ? InspectionError.TYPE_AWAY : InspectionError.TYPE_UNKNOWN, typeId);
    }

    private static long serviceId(ServiceReference<InspectionType> reference) {
        return (Long) reference.getProperty(Constants.SERVICE_ID);
    }
}
