package org.tejian.registration.internal.persistence;

import static org.tejian.directory.DirectoryForTests.caller;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.internal.StoredCatalogue;
import org.tejian.archive.internal.persistence.JpaDeviceArchive;
import org.tejian.database.Counters;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.database.internal.LockedRowCounters;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.JpaForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.directory.internal.CachedRegions;
import org.tejian.directory.internal.StoredCalendar;
import org.tejian.directory.internal.StoredTerms;
import org.tejian.directory.internal.persistence.JpaOrganisations;
import org.tejian.events.EventLogForTests;
import org.tejian.licensing.GateDecision;
import org.tejian.licensing.Job;
import org.tejian.licensing.LicenceGate;
import org.tejian.licensing.LicensingError;
import org.tejian.registration.NewNotification;
import org.tejian.registration.Notification;
import org.tejian.registration.Notifications;
import org.tejian.registration.WorkKind;
import org.tejian.registration.internal.CertificatePaper;
import org.tejian.reports.ReportStore;
import org.tejian.reports.StandardReportRenderer;
import org.tejian.reports.internal.PostgresReportStore;

/** Registration on a real database with a real archive; only the licence gate is set by hand. */
final class RegistrationForTests implements AutoCloseable {

    final EmbeddedDatabaseForTests database = EmbeddedDatabaseForTests.fresh()
            .migrated("directory", Organisations.class)
            .migrated("archive", DeviceArchive.class)
            .migrated("reports", ReportStore.class)
            .migrated("registration", Notifications.class);
    final JpaForTests jpa = new JpaForTests(database);
    final EventLogForTests log = new EventLogForTests();
    final GateSetByHand gate = new GateSetByHand();
    final Clock clock = Clock.fixed(Instant.parse("2013-09-10T02:00:00Z"), ZoneId.of("UTC"));
    final Regions regions = new CachedRegions(jpa.transactions(), database.schema("directory"));
    final Organisations organisations = new JpaOrganisations(
            jpa.transactions(),
            jpa.template("directory"),
            new EventLogForTests(),
            regions,
            database.schema("directory"));
    final StoredCatalogue catalogue = new StoredCatalogue(jpa.transactions(), database.schema("archive"));
    final DeviceArchive archive = new JpaDeviceArchive(
            jpa.transactions(),
            jpa.template("archive"),
            new EventLogForTests(),
            catalogue,
            organisations,
            database.schema("archive"));
    final Counters counters =
            new LockedRowCounters(jpa.transactions(), JpaForTests.transactionManager(), database.schema("database"));
    final StoredCalendar calendar = new StoredCalendar(jpa.transactions(), log, database.schema("directory"));
    final StoredTerms terms = new StoredTerms(jpa.transactions(), log, database.schema("directory"));
    final Notifications notifications = new JpaNotifications(
            jpa.transactions(),
            jpa.template("registration"),
            log,
            counters,
            regions,
            organisations,
            catalogue,
            archive,
            gate,
            terms,
            calendar,
            clock);
    final Certificates certificates = new Certificates(
            new CertificatePaper(StandardReportRenderer.create(), path -> "https://tejian.example" + path),
            jpa.transactions(),
            jpa.template("registration"),
            counters,
            archive,
            catalogue,
            regions,
            organisations,
            new PostgresReportStore(jpa.transactions(), database.schema("reports")));
    final JpaApplications applications = new JpaApplications(
            jpa.transactions(),
            jpa.template("registration"),
            log,
            counters,
            archive,
            regions,
            organisations,
            certificates,
            clock);
    final JpaUseRegistrations registrations =
            new JpaUseRegistrations(jpa.transactions(), archive, applications, certificates);

    final ComputedDeadlines deadlines =
            new ComputedDeadlines(jpa.transactions(), archive, applications, terms, calendar, clock);
    final OnePersonList onePersonList = new OnePersonList(jpa.transactions(), log, regions);
    final ArchiveEntries entries =
            new ArchiveEntries(jpa.transactions(), counters, regions, organisations, catalogue, archive, gate, clock);

    final Caller administrator = caller(DirectoryForTests.platformOperator(), Role.SYSTEM_ADMINISTRATOR);
    final Caller baiyun = caller(office(0), Role.COUNTY_SUPERVISOR, Role.COUNTY_CLERK);
    final Caller nanming = caller(DirectoryForTests.countyRegulator(DirectoryForTests.NANMING), Role.COUNTY_SUPERVISOR);
    final Caller agency = caller(DirectoryForTests.agency("GZ"), Role.AGENCY_RECEPTIONIST, Role.APPROVER);
    final Organisation useUnit = unit("白云区阳光小区物业服务中心", UnitKind.USE);
    final Organisation builder = unit("贵阳恒升电梯工程有限公司", UnitKind.CONSTRUCTION);
    final Caller contractor = caller(builder, Role.CONSTRUCTION_UNIT);

    /** A gate that says what a test tells it to. */
    static final class GateSetByHand implements LicenceGate {
        private volatile Optional<LicensingError> refusal = Optional.empty();
        private volatile Optional<LicensingError> makerRefusal = Optional.empty();

        void open() {
            refusal = Optional.empty();
            makerRefusal = Optional.empty();
        }

        void refuse(LicensingError error) {
            refusal = Optional.of(error);
        }

        void refuseMaker(LicensingError error) {
            makerRefusal = Optional.of(error);
        }

        @Override
        public GateDecision decide(UUID unitId, Job job) {
            return decision(refusal, List.of("许可证早于竣工日期到期"));
        }

        @Override
        public GateDecision decideMaker(
                String makerName, Optional<String> licenceNumber, String catalogueCode, LocalDate madeOn) {
            return decideMaker(makerName, licenceNumber, catalogueCode, Map.of(), madeOn);
        }

        @Override
        public GateDecision decideMaker(
                String makerName,
                Optional<String> licenceNumber,
                String catalogueCode,
                Map<String, Object> parameters,
                LocalDate madeOn) {
            return decision(makerRefusal, List.of());
        }

        @Override
        public boolean shielded(UUID unitId, LocalDate day) {
            return refusal.isPresent();
        }

        private static GateDecision decision(Optional<LicensingError> refusal, List<String> warnings) {
            return refusal.isPresent()
                    ? new GateDecision(
                            refusal,
                            "需要:安装 B 级。",
                            "Needed: installation, level B.",
                            Optional.empty(),
                            Optional.empty(),
                            List.of())
                    : new GateDecision(
                            Optional.empty(),
                            "",
                            "",
                            Optional.of(new UUID(1, 1)),
                            Optional.of("TS3352045-2016"),
                            warnings);
        }
    }

    Organisation unit(String name, UnitKind kind) {
        return organisations.add(administrator, DirectoryForTests.unit(name, DirectoryForTests.BAIYUN, kind), "");
    }

    /** A county office with that many people in the directory, the callers of it not counted. */
    Organisation office(int people) {
        Organisation plain = DirectoryForTests.countyRegulator(DirectoryForTests.BAIYUN);
        Organisation office = organisations.add(
                administrator,
                new Organisation(
                        plain.id(),
                        plain.kind(),
                        plain.unitKinds(),
                        "白云区局" + plain.id().toString().substring(28),
                        plain.creditCode(),
                        plain.region(),
                        plain.shortCode(),
                        "",
                        ""),
                "");
        for (int i = 0; i < people; i++) {
            organisations.addPerson(
                    administrator,
                    new org.tejian.directory.Person(org.tejian.database.TimeOrderedId.next(), "职员" + i, office.id()));
        }
        return office;
    }

    /** Everything registration and archive hold is gone. */
    void empty() {
        database.execute("truncate archive.device cascade");
        database.execute("truncate registration.notification, registration.application,"
                + " registration.application_device, registration.data_conflict,"
                + " registration.use_registration, registration.registered_device, registration.nightly_list");
        database.execute("truncate database.counter");
        log.clear();
        gate.open();
    }

    NewNotification lift(String productNumber) {
        return lift(productNumber, DirectoryForTests.BAIYUN);
    }

    NewNotification lift(String productNumber, RegionCode region) {
        return new NewNotification(
                WorkKind.INSTALLATION,
                Optional.empty(),
                "3110",
                "曳引驱动乘客电梯",
                Optional.empty(),
                "1#",
                region,
                "云峰大道1号",
                useUnit.id(),
                Optional.empty(),
                "上海某电梯有限公司",
                Optional.empty(),
                "GPS-III",
                productNumber,
                Optional.of(LocalDate.of(2013, 5, 1)),
                Map.of("rated_speed", 1.75, "rated_load", 1000),
                LocalDate.of(2013, 9, 20),
                LocalDate.of(2013, 12, 20));
    }

    Notification accepted(String productNumber) {
        return notifications.accept(
                baiyun,
                notifications
                        .file(contractor, builder.id(), lift(productNumber))
                        .id());
    }

    Device passedCylinder(int serial) {
        Device entered = archive.enter(
                baiyun,
                Role.COUNTY_SUPERVISOR,
                new org.tejian.archive.NewDevice(
                        org.tejian.archive.RegistrationCode.of(
                                "2310", DirectoryForTests.BAIYUN, java.time.YearMonth.of(2013, 9), serial),
                        Optional.empty(),
                        "2310",
                        "液化石油气钢瓶",
                        Integer.toString(serial),
                        DirectoryForTests.BAIYUN,
                        "充装站",
                        useUnit.id(),
                        Optional.empty(),
                        Optional.empty(),
                        "气瓶厂",
                        "YSP35.5",
                        "C" + serial,
                        Optional.of(LocalDate.of(2013, 5, 1)),
                        Map.of()));
        return passed(entered);
    }

    Device passed(String productNumber) {
        return passed(archive.require(baiyun, accepted(productNumber).deviceId().orElseThrow()));
    }

    Device passedAgain(Device device) {
        return passed(device);
    }

    private Device passed(Device device) {
        archive.apply(
                agency,
                Role.AGENCY_RECEPTIONIST,
                device.id(),
                DeviceEvent.SUPERVISION_ACCEPTED,
                DeviceChange.because(""));
        return archive.apply(
                agency,
                Role.APPROVER,
                device.id(),
                DeviceEvent.INSPECTION_PASSED,
                DeviceChange.inspected(
                        new Device.InspectionFacts(
                                "GZTA2013000001",
                                "elevator-traction-supervision",
                                LocalDate.of(2013, 9, 9),
                                "合格",
                                true,
                                Optional.of(LocalDate.of(2099, 9, 30)),
                                agency.organisation().id()),
                        true));
    }

    @Override
    public void close() {
        jpa.close();
        database.close();
    }
}
