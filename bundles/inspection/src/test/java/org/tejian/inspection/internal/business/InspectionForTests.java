package org.tejian.inspection.internal.business;

import static org.tejian.directory.DirectoryForTests.BAIYUN;
import static org.tejian.directory.DirectoryForTests.caller;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.Version;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.NewDevice;
import org.tejian.archive.RegistrationCode;
import org.tejian.archive.internal.StoredCatalogue;
import org.tejian.archive.internal.persistence.JpaDeviceArchive;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.internal.LockedRowCounters;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.JpaForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.directory.internal.CachedRegions;
import org.tejian.directory.internal.persistence.JpaOrganisations;
import org.tejian.events.EventLogForTests;
import org.tejian.inspection.Compilation;
import org.tejian.inspection.Dispatch;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.InspectionRequest;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.NewRequest;
import org.tejian.inspection.TaskRecord;
import org.tejian.inspection.internal.TestTypes;
import org.tejian.inspection.internal.paper.NoticePaper;
import org.tejian.inspection.internal.paper.ReportPaper;
import org.tejian.inspection.internal.persistence.InspectionSchema;
import org.tejian.inspection.internal.rule.ChinaTime;
import org.tejian.inspection.internal.type.FrozenEditions;
import org.tejian.inspection.internal.type.TrackedTypes;
import org.tejian.inspection.internal.type.TypesForTests;
import org.tejian.inspection.spi.InspectionType;
import org.tejian.licensing.Activity;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.Licences;
import org.tejian.licensing.PersonCertificate;
import org.tejian.licensing.PersonCertificates;
import org.tejian.licensing.internal.persistence.JpaLicences;
import org.tejian.licensing.internal.persistence.JpaPersonCertificates;
import org.tejian.licensing.internal.persistence.RegisteredLicenceGate;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportRenderer;
import org.tejian.reports.ReportTemplate;
import org.tejian.reports.internal.PostgresReportStore;

/** The inspection business on a real database with the real archive, licences and report store, and people to use it. */
final class InspectionForTests implements AutoCloseable {

    static final String SUPERVISION = "lift-supervision";
    static final String PERIODIC = "lift-periodic";

    final EmbeddedDatabaseForTests database = EmbeddedDatabaseForTests.fresh()
            .migrated("directory", Organisations.class)
            .migrated("archive", DeviceArchive.class)
            .migrated("licensing", Licences.class)
            .migrated("reports", ReportRenderer.class)
            .migrated("inspection", InspectionSchema.class);
    final JpaForTests jpa = new JpaForTests(database);
    final EventLogForTests log = new EventLogForTests();
    final SettableClock clock = new SettableClock();
    final Regions regions = new CachedRegions(jpa.transactions(), database.schema("directory"));
    final Organisations organisations = new JpaOrganisations(
            jpa.transactions(),
            jpa.template("directory"),
            new EventLogForTests(),
            regions,
            database.schema("directory"));
    final DeviceArchive archive = new JpaDeviceArchive(
            jpa.transactions(),
            jpa.template("archive"),
            log,
            new StoredCatalogue(jpa.transactions(), database.schema("archive")),
            organisations,
            database.schema("archive"));
    final Licences licences = new JpaLicences(
            jpa.transactions(),
            jpa.template("licensing"),
            new EventLogForTests(),
            organisations,
            database.schema("licensing"));
    final PersonCertificates certificates = new JpaPersonCertificates(
            jpa.transactions(),
            jpa.template("licensing"),
            new EventLogForTests(),
            organisations,
            database.schema("licensing"));
    final RegisteredLicenceGate gate = new RegisteredLicenceGate(
            jpa.transactions(), jpa.template("licensing"), organisations, database.schema("licensing"));
    final PostgresReportStore store = new PostgresReportStore(jpa.transactions(), database.schema("reports"));
    final LockedRowCounters counters =
            new LockedRowCounters(jpa.transactions(), JpaForTests.transactionManager(), database.schema("database"));

    final TrackedTypes types = TypesForTests.tracked(Duration.ofMillis(200));
    final InspectionSchema schema =
            new InspectionSchema(jpa.transactions(), jpa.template("inspection"), database.schema("inspection"));
    final FrozenEditions editions = new FrozenEditions(schema, types);
    final RequestDesk requests;
    final TaskDesk tasks;
    final NoticeDesk notices;
    final ReportDesk reports;
    final BatchDesk batches;

    final Caller administrator = caller(DirectoryForTests.platformOperator(), Role.SYSTEM_ADMINISTRATOR);
    final Caller licenceClerk = caller(DirectoryForTests.provinceRegulator(), Role.PROVINCE_LICENCE_CLERK);
    final Caller baiyun = caller(DirectoryForTests.countyRegulator(BAIYUN), Role.COUNTY_SUPERVISOR);
    final Caller nanming = caller(DirectoryForTests.countyRegulator(DirectoryForTests.NANMING), Role.COUNTY_SUPERVISOR);
    final Organisation agency = organisations.add(administrator, DirectoryForTests.agency("GZ"), "");
    final Organisation otherAgency = organisations.add(administrator, DirectoryForTests.agency("ZY"), "");
    final Caller receptionist = staff("受理 王芳", Role.AGENCY_RECEPTIONIST);
    final Caller head = staff("部门 李强", Role.DEPARTMENT_HEAD);
    final Caller inspector = staff("检验 张伟", Role.INSPECTOR);
    final Caller secondInspector = staff("检验 刘洋", Role.INSPECTOR);
    final Caller reviewer = staff("审核 陈静", Role.REVIEWER);
    final Caller approver = staff("批准 赵磊", Role.APPROVER);
    final Caller qualityHead = staff("质量 周敏", Role.QUALITY_HEAD);
    final Organisation useUnit = unit("白云区阳光小区物业服务中心", UnitKind.USE);
    final Organisation contractor = unit("贵阳恒升电梯工程有限公司", UnitKind.CONSTRUCTION);
    final Caller safetyManager = person(useUnit, "安全 吴刚", Role.USE_UNIT_MANAGER);
    final Caller contractorsClerk = person(contractor, "施工 孙丽", Role.CONSTRUCTION_UNIT);

    private final AtomicInteger serials = new AtomicInteger();

    /** With a renderer that prints nothing but its model, quickly. */
    InspectionForTests() {
        this(new PlainRenderer());
    }

    InspectionForTests(ReportRenderer renderer) {
        ReportPaper paper = new ReportPaper(renderer, editions, organisations, certificates);
        Acceptance acceptance = new Acceptance(schema, editions, archive, organisations, gate, counters, log, clock);
        requests = new RequestDesk(schema, types, archive, organisations, counters, log, acceptance, clock);
        SiteWork site = new SiteWork(schema, editions, archive, organisations, certificates, log, clock);
        tasks = new TaskDesk(schema, editions, organisations, certificates, site, log, clock);
        batches = new BatchDesk(jpa.transactions(), requests, tasks);
        notices = new NoticeDesk(
                schema,
                editions,
                archive,
                organisations,
                new NoticePaper(renderer, organisations),
                store,
                counters,
                log,
                clock);
        Approval approval = new Approval(
                schema,
                editions,
                archive,
                organisations,
                gate,
                paper,
                store,
                counters,
                log,
                path -> "https://tejian.example" + path,
                clock);
        reports = new ReportDesk(schema, editions, archive, organisations, approval, paper, store, log, clock);
        install(1, TestTypes.supervision(), "1.0.0");
        install(2, TestTypes.periodic(), "1.0.0");
        licensed(agency, "TS7110001-2030", Set.of(Activity.INSPECTION), "");
        licensed(contractor, "TS3310001-2030", Set.of(Activity.INSTALLATION, Activity.ALTERATION), "B");
        certified(inspector);
        certified(secondInspector);
    }

    void install(long serviceId, InspectionType type, String version) {
        TypesForTests.add(types, type, serviceId, type.definition().id(), new Version(version));
    }

    void uninstall(long serviceId) {
        TypesForTests.remove(types, serviceId);
    }

    LocalDate today() {
        return new ChinaTime(clock).today();
    }

    Caller staff(String name, Role... roles) {
        return person(agency, name, roles);
    }

    Caller person(Organisation organisation, String name, Role... roles) {
        Person person =
                organisations.addPerson(administrator, new Person(TimeOrderedId.next(), name, organisation.id()));
        return new Caller(TimeOrderedId.next(), person, organisation, Set.of(roles), "192.0.2.1");
    }

    /** The same person with another role. */
    static Caller as(Caller caller, Role role) {
        return new Caller(caller.accountId(), caller.person(), caller.organisation(), Set.of(role), "192.0.2.1");
    }

    Organisation unit(String name, UnitKind kind) {
        return organisations.add(administrator, DirectoryForTests.unit(name, BAIYUN, kind), "");
    }

    Licence licensed(Organisation unit, String number, Set<Activity> activities, String level) {
        return licences.enter(
                licenceClerk,
                new Licence(
                        TimeOrderedId.next(),
                        unit.id(),
                        number,
                        2019,
                        "贵州省市场监督管理局",
                        List.of(new LicenceItem(activities, Set.of("3100"), level, "")),
                        today().minusYears(1),
                        today().plusYears(3),
                        Optional.empty()));
    }

    void certified(Caller person) {
        certificates.enter(
                licenceClerk,
                new PersonCertificate(
                        TimeOrderedId.next(),
                        person.person().id(),
                        PersonCertificate.Kind.INSPECTOR,
                        "DT-" + serials.incrementAndGet(),
                        "DT",
                        Set.of("梯"),
                        today().minusYears(1),
                        today().plusYears(3)));
    }

    /** A lift whose installation was notified and accepted. */
    Device notifiedLift() {
        int serial = serials.incrementAndGet();
        return archive.enter(
                baiyun,
                Role.COUNTY_SUPERVISOR,
                new NewDevice(
                        RegistrationCode.of("3110", BAIYUN, YearMonth.from(today()), serial),
                        Optional.empty(),
                        "3110",
                        "曳引驱动乘客电梯",
                        "1#",
                        BAIYUN,
                        "贵阳市白云区云峰大道" + serial + "号",
                        useUnit.id(),
                        Optional.of(contractor.id()),
                        Optional.empty(),
                        "贵州电梯制造有限公司",
                        "GZ-1000",
                        "P2026-" + serial,
                        Optional.of(today().minusMonths(6)),
                        Map.of("rated_speed", 1.75, "rated_load", 1000)));
    }

    /** A lift in use, its supervision passed. */
    Device liftInUse() {
        Device device = issued(filledSupervision(notifiedLift()));
        return archive.apply(
                baiyun,
                Role.COUNTY_SUPERVISOR,
                device.id(),
                DeviceEvent.USE_REGISTERED,
                DeviceChange.certificate("梯11贵A" + String.format("%05d", serials.incrementAndGet()) + "(26)", ""));
    }

    NewRequest supervisionOf(Device device) {
        return new NewRequest(
                device.id(),
                SUPERVISION,
                Optional.of("安装"),
                "",
                agency.id(),
                Optional.of(today().plusDays(3)),
                "孙丽 13800000000",
                "");
    }

    NewRequest periodicOf(Device device) {
        return new NewRequest(device.id(), PERIODIC, Optional.empty(), "", agency.id(), Optional.empty(), "", "");
    }

    InspectionTask accepted(NewRequest content) {
        Caller applicant = content.typeId().equals(PERIODIC) ? safetyManager : contractorsClerk;
        InspectionRequest request = requests.apply(applicant, content);
        return requests.accept(receptionist, request.id(), new BigDecimal("800.00"));
    }

    Dispatch twoInspectors() {
        return new Dispatch(
                List.of(inspector.person().id(), secondInspector.person().id()), today(), List.of());
    }

    InspectionTask dispatched(NewRequest content) {
        return tasks.dispatch(head, accepted(content).id(), twoInspectors());
    }

    /** What the inspector enters: everything passes, with that width of the passage. */
    Map<String, Object> record(double passageWidth) {
        Map<String, Object> items = new LinkedHashMap<>();
        items.put("1.1", Map.of("result", "pass"));
        items.put(
                "2.1",
                Map.of("measured", Map.of("value", passageWidth), "result", passageWidth < 0.5 ? "fail" : "pass"));
        items.put("2.2", Map.of("result", "pass"));
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("inspectionDate", today().toString());
        record.put("parameters", Map.of("rated_speed", 1.75));
        record.put("items", items);
        return record;
    }

    TaskRecord saved(UUID taskId, double passageWidth) {
        long version = tasks.record(inspector, taskId).version();
        return tasks.saveRecord(inspector, taskId, version, record(passageWidth));
    }

    TaskRecord signed(UUID taskId) {
        return tasks.sign(inspector, taskId, tasks.record(inspector, taskId).version(), List.of("1.1"));
    }

    /** A task whose record is complete and signed, everything passed. */
    InspectionTask filled(NewRequest content) {
        InspectionTask task = dispatched(content);
        saved(task.id(), 0.6);
        signed(task.id());
        return tasks.require(inspector, task.id());
    }

    InspectionTask filledSupervision(Device device) {
        return filled(supervisionOf(device));
    }

    InspectionTask finished(InspectionTask task) {
        return tasks.finishSite(
                inspector, task.id(), tasks.record(inspector, task.id()).version(), "吴刚");
    }

    InspectionReport compiled(InspectionTask filled) {
        return reports.compile(inspector, finished(filled).id(), Compilation.asProposed());
    }

    InspectionReport reviewed(InspectionTask filled) {
        return reports.review(reviewer, compiled(filled).id(), "");
    }

    InspectionReport approved(InspectionTask filled) {
        return reports.approve(approver, reviewed(filled).id());
    }

    Device issued(InspectionTask filled) {
        return archive.require(
                inspector, approved(filled).subject().device().orElseThrow().id());
    }

    List<String> eventTypes() {
        return log.types();
    }

    @Override
    public void close() {
        jpa.close();
        database.close();
    }

    /** A clock that goes with the real one until it is moved. */
    static final class SettableClock extends Clock {

        private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

        void moveDays(int days) {
            ahead.set(ahead.get().plusDays(days));
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead.get());
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Prints the model as text, so that tests see what was printed; the same model gives the same bytes. */
    static final class PlainRenderer implements ReportRenderer {

        final List<Map<String, ?>> models = new ArrayList<>();

        @Override
        public synchronized RenderedReport render(ReportTemplate template, Map<String, ?> model) {
            models.add(new LinkedHashMap<>(model));
            byte[] text = (template.name() + " " + model).getBytes(StandardCharsets.UTF_8);
            return new RenderedReport(Arrays.copyOf(text, text.length), 1, List.of());
        }

        @Override
        public String renderHtml(ReportTemplate template, Map<String, ?> model) {
            return model.toString();
        }

        synchronized Map<String, ?> last() {
            return models.get(models.size() - 1);
        }
    }
}
