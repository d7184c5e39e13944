package org.tejian.registration.internal.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.tejian.archive.Catalogue;
import org.tejian.archive.CatalogueEntry;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.DeviceState;
import org.tejian.database.Counters;
import org.tejian.database.MigratedSchema;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.directory.Region;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.refusal.Refusal;
import org.tejian.registration.RegistrationError;
import org.tejian.registration.UseRegistration;
import org.tejian.registration.UseRegistrations;
import org.tejian.registration.internal.CertificateConfig;
import org.tejian.registration.internal.CertificateNumbers;
import org.tejian.registration.internal.CertificatePaper;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportRenderer;
import org.tejian.reports.ReportStore;

/** Use registrations in the schema {@code registration}; their certificates are in the report store. */
@Component(configurationPid = "org.tejian.registration")
@Designate(ocd = CertificateConfig.class)
public final class JpaUseRegistrations implements UseRegistrations {

    private final Transactions transactions;
    private final JpaTemplate jpa;
    private final EventLog log;
    private final DeviceArchive archive;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Organisations organisations;
    private final ReportStore store;
    private final CertificateNumbers numbers;
    private final CertificatePaper paper;
    private final Clock clock;

    @Activate
    public JpaUseRegistrations(
            CertificateConfig config,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=registration)") JpaTemplate jpa,
            @Reference EventLog log,
            @Reference Counters counters,
            @Reference DeviceArchive archive,
            @Reference Catalogue catalogue,
            @Reference Regions regions,
            @Reference Organisations organisations,
            @Reference ReportRenderer renderer,
            @Reference ReportStore store,
            @Reference(target = "(schema=registration)") MigratedSchema schema) {
        this(
                new CertificatePaper(renderer, config.publicAddress()),
                transactions,
                jpa,
                log,
                counters,
                archive,
                catalogue,
                regions,
                organisations,
                store,
                Clock.system(JpaNotifications.CHINA));
    }

    JpaUseRegistrations(
            CertificatePaper paper,
            Transactions transactions,
            JpaTemplate jpa,
            EventLog log,
            Counters counters,
            DeviceArchive archive,
            Catalogue catalogue,
            Regions regions,
            Organisations organisations,
            ReportStore store,
            Clock clock) {
        this.paper = paper;
        this.transactions = transactions;
        this.jpa = jpa;
        this.log = log;
        this.archive = archive;
        this.catalogue = catalogue;
        this.regions = regions;
        this.organisations = organisations;
        this.store = store;
        this.numbers = new CertificateNumbers(counters, catalogue);
        this.clock = clock;
    }

    @Override
    public List<Device> waiting(Caller caller, int limit) {
        DeviceQuery query = new DeviceQuery(
                "",
                Set.of(DeviceState.PASSED_UNREGISTERED),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                limit);
        return archive.search(caller, query).devices().stream()
                .sorted(Comparator.comparing(device -> device.inspection()
                        .map(Device.InspectionFacts::inspectedOn)
                        .orElse(LocalDate.MAX)))
                .toList();
    }

    @Override
    public UseRegistration register(Caller caller, UUID deviceId, String safetyManager) {
        caller.require(Role.COUNTY_SUPERVISOR);
        if (safetyManager.isBlank() || safetyManager.length() > 100) {
            throw new Refusal(RegistrationError.SAFETY_MANAGER_NEEDED);
        }
        return transactions.required(() -> {
            Device device = archive.require(caller, deviceId);
            refuseUnlessWaiting(device);
            LocalDate today = LocalDate.now(clock.withZone(JpaNotifications.CHINA));
            Region county = regions.require(device.region());
            String number = numbers.next(device.catalogueCode(), county, today);
            // The device moves first: it holds the lock that keeps a second registration out.
            archive.apply(
                    caller,
                    Role.COUNTY_SUPERVISOR,
                    deviceId,
                    DeviceEvent.USE_REGISTERED,
                    DeviceChange.certificate(number, "使用登记 " + number));
            RenderedReport certificate = paper.print(subject(caller, device, county), number, today);
            UseRegistration registration = new UseRegistration(
                    TimeOrderedId.next(),
                    deviceId,
                    number,
                    today,
                    caller.organisation().id(),
                    store.put(certificate).sha256());
            jpa.tx(TransactionType.Required, em -> {
                em.persist(new UseRegistrationEntity(registration, safetyManager.strip()));
                em.flush();
            });
            log.append(
                    caller.actor(Role.COUNTY_SUPERVISOR),
                    RegistrationEvents.registered(registration, safetyManager.strip()));
            return registration;
        });
    }

    @Override
    public Optional<UseRegistration> ofDevice(Caller caller, UUID deviceId) {
        return archive.find(caller, deviceId).flatMap(device -> live(device.id()));
    }

    @Override
    public byte[] certificate(Caller caller, UUID registrationId) {
        return transactions.required(() -> {
            UseRegistration registration = find(registrationId)
                    .filter(found -> archive.find(caller, found.deviceId()).isPresent())
                    .orElseThrow(() -> new Refusal(RegistrationError.REGISTRATION_UNKNOWN, registrationId.toString()));
            return store.get(registration.certificateDigest());
        });
    }

    private void refuseUnlessWaiting(Device device) {
        Optional<UseRegistration> live = live(device.id());
        if (live.isPresent()) {
            throw new Refusal(RegistrationError.REGISTERED_ALREADY, live.get().certificateNumber());
        }
        if (device.state() != DeviceState.PASSED_UNREGISTERED) {
            throw new Refusal(
                    RegistrationError.NO_PASSED_REPORT,
                    device.state().zh(),
                    device.state().name());
        }
    }

    private CertificatePaper.Subject subject(Caller caller, Device device, Region county) {
        CatalogueEntry variety = entry(device.catalogueCode());
        CatalogueEntry category = entry(device.catalogueCode().charAt(0) + "000");
        return new CertificatePaper.Subject(
                device, category, variety, county, organisations.require(device.useUnitId()), caller.organisation());
    }

    private CatalogueEntry entry(String code) {
        return catalogue.find(code).orElseThrow(() -> new IllegalStateException("no catalogue code " + code));
    }

    private Optional<UseRegistration> find(UUID id) {
        return jpa.txExpr(
                TransactionType.Required,
                em -> Optional.ofNullable(em.find(UseRegistrationEntity.class, id.toString()))
                        .map(UseRegistrationEntity::registration));
    }

    private Optional<UseRegistration> live(UUID deviceId) {
        return transactions.required(() -> jpa.txExpr(
                TransactionType.Required,
                em -> em
                        .createQuery(
                                "select r from UseRegistrationEntity r where r.deviceId = :device and r.live = true",
                                UseRegistrationEntity.class)
                        .setParameter("device", deviceId.toString())
                        .getResultList()
                        .stream()
                        .findFirst()
                        .map(UseRegistrationEntity::registration)));
    }
}
