package org.tejian.inspection.internal.type;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.inspection.EditionRef;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.internal.persistence.EditionTable;
import org.tejian.inspection.internal.persistence.InspectionSchema;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.InspectionType;
import org.tejian.inspection.spi.InvalidDefinitionException;
import org.tejian.inspection.spi.PastInspection;
import org.tejian.inspection.spi.ReportSheet;
import org.tejian.inspection.spi.Text;
import org.tejian.refusal.Refusal;

/**
 * Judges and lays out by the edition a task has frozen: from its stored text wherever data say everything, through the
 * plugin of exactly that edition where its definition asks for Java.
 */
@Component(service = FrozenEditions.class)
public final class FrozenEditions {

    private static final int KEPT = 64;

    private final EditionTable table;
    private final TrackedTypes types;
    private final Map<String, Evaluated> kept = Collections.synchronizedMap(new LeastUsedLeaves());

    /** An edition with the type its text describes. */
    private record Evaluated(FrozenEdition edition, InspectionType type) {}

    @Activate
    public FrozenEditions(@Reference InspectionSchema schema, @Reference TrackedTypes types) {
        this.table = schema.editions();
        this.types = types;
    }

    /**
     * Freezes the installed edition; in the caller's transaction.
     *
     * @throws Refusal {@link InspectionError#PLUGIN_FAILED} when its text does not describe it
     */
    public FrozenEdition freeze(InspectionDefinition definition) {
        FrozenEdition edition = FrozenEdition.of(definition);
        String described = evaluated(edition).type().definition().sha256();
        if (!described.equals(definition.sha256())) {
            throw new Refusal(InspectionError.PLUGIN_FAILED, definition.id());
        }
        table.freeze(edition);
        return edition;
    }

    /** @throws Refusal {@link InspectionError#EDITION_UNKNOWN} */
    public InspectionDefinition definition(String sha256) {
        return evaluated(sha256).type().definition();
    }

    /** The template of the report. */
    public String layout(String sha256) {
        return evaluated(sha256).edition().layout();
    }

    /**
     * Judges a record.
     *
     * @throws Refusal {@link InspectionError#TYPE_AWAY}, {@link InspectionError#PLUGIN_FAILED}
     */
    public Assessment assess(EditionRef ref, InspectionRecord record) {
        Evaluated evaluated = evaluated(ref.sha256());
        if (!evaluated.edition().needsPlugin()) {
            return evaluated.type().assess(record);
        }
        InspectionType plugin = types.requireEdition(ref.typeId(), ref.sha256()).type();
        return types.boundary().call(ref.typeId(), () -> plugin.assess(record));
    }

    /** Lays out the report; needs no plugin, since everything computed is in the assessment. */
    public ReportSheet report(
            EditionRef ref, InspectionRecord record, Assessment assessment, List<PastInspection> history) {
        return evaluated(ref.sha256()).type().report(record, assessment, history);
    }

    /** What a task of this edition waits for; empty when it can go on. */
    public Optional<Text> waiting(EditionRef ref, boolean needsPlugin) {
        if (!needsPlugin || types.offers(ref.typeId(), ref.sha256())) {
            return Optional.empty();
        }
        return Optional.of(new Text(
                "等待检验类型插件“" + ref.typeId() + "”版本 " + ref.number() + " 重新安装;已录入的数据不受影响",
                "Waiting until edition " + ref.number() + " of the plugin " + ref.typeId()
                        + " is installed again; what was entered is safe"));
    }

    private Evaluated evaluated(String sha256) {
        Evaluated known = kept.get(sha256);
        return known == null
                ? evaluated(table.find(sha256).orElseThrow(() -> new Refusal(InspectionError.EDITION_UNKNOWN, sha256)))
                : known;
    }

    private Evaluated evaluated(FrozenEdition edition) {
        try {
            Evaluated evaluated =
                    new Evaluated(edition, DefinedInspectionType.of(edition.definition(), edition.reportSection()));
            kept.put(edition.ref().sha256(), evaluated);
            return evaluated;
        } catch (InvalidDefinitionException e) {
            throw new Refusal(e, InspectionError.PLUGIN_FAILED, edition.ref().typeId());
        }
    }

    private static final class LeastUsedLeaves extends LinkedHashMap<String, Evaluated> {

        LeastUsedLeaves() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Evaluated> eldest) {
            return size() > KEPT;
        }
    }
}
