package org.tejian.inspection.internal.business;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.archive.DeviceChange;
import org.tejian.database.Counters;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.directory.PublicAddress;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.NoticeState;
import org.tejian.inspection.Product;
import org.tejian.inspection.ReportRemark;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.ReportStep;
import org.tejian.inspection.TaskState;
import org.tejian.inspection.internal.business.Changes.Turn;
import org.tejian.inspection.internal.business.ReportAccess.Locked;
import org.tejian.inspection.internal.paper.ReportPaper;
import org.tejian.inspection.internal.persistence.DeedTable;
import org.tejian.inspection.internal.persistence.InspectionSchema;
import org.tejian.inspection.internal.persistence.IssuedPaper;
import org.tejian.inspection.internal.persistence.NoticeTable;
import org.tejian.inspection.internal.persistence.ReportTable;
import org.tejian.inspection.internal.persistence.StoredReport;
import org.tejian.inspection.internal.persistence.TaskTable;
import org.tejian.inspection.internal.rule.Applicability;
import org.tejian.inspection.internal.rule.Capacity;
import org.tejian.inspection.internal.rule.CheckCode;
import org.tejian.inspection.internal.rule.ChinaTime;
import org.tejian.inspection.internal.rule.DeviceDue;
import org.tejian.inspection.internal.rule.DeviceEffect;
import org.tejian.inspection.internal.rule.StandingDue;
import org.tejian.inspection.internal.rule.TaskLifeCycle;
import org.tejian.inspection.internal.rule.TaskStep;
import org.tejian.inspection.internal.rule.TradeNumber;
import org.tejian.inspection.internal.type.FrozenEditions;
import org.tejian.inspection.spi.DueRule;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionKind;
import org.tejian.licensing.LicenceGate;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportStore;

/** Approval 批准: number, file, the device's facts, task and notice closed, all or nothing. */
@Component(service = Approval.class)
public final class Approval {

    private final Transactions transactions;
    private final TaskTable tasks;
    private final ReportTable reports;
    private final NoticeTable notices;
    private final DeedTable deeds;
    private final ReportAccess access;
    private final FrozenEditions editions;
    private final DeviceArchive archive;
    private final LicenceGate gate;
    private final ReportPaper paper;
    private final ReportStore store;
    private final Certificates certificates;
    private final PaperNumbers numbers;
    private final Changes changes;
    private final ChinaTime time;
    private final PublicAddress address;

    @Activate
    public Approval(
            @Reference InspectionSchema schema,
            @Reference FrozenEditions editions,
            @Reference DeviceArchive archive,
            @Reference Organisations organisations,
            @Reference LicenceGate gate,
            @Reference ReportPaper paper,
            @Reference ReportStore store,
            @Reference Counters counters,
            @Reference EventLog log,
            @Reference PublicAddress address) {
        this(schema, editions, archive, organisations, gate, paper, store, counters, log, address, Clock.systemUTC());
    }

    Approval(
            InspectionSchema schema,
            FrozenEditions editions,
            DeviceArchive archive,
            Organisations organisations,
            LicenceGate gate,
            ReportPaper paper,
            ReportStore store,
            Counters counters,
            EventLog log,
            PublicAddress address,
            Clock clock) {
        this.transactions = schema.transactions();
        this.tasks = schema.tasks();
        this.reports = schema.reports();
        this.notices = schema.notices();
        this.deeds = schema.deeds();
        this.access = new ReportAccess(schema, archive);
        this.editions = editions;
        this.archive = archive;
        this.gate = gate;
        this.paper = paper;
        this.store = store;
        this.certificates = new Certificates(schema, editions, store);
        this.time = new ChinaTime(clock);
        this.numbers = new PaperNumbers(counters, organisations, time);
        this.changes = new Changes(log);
        this.address = address;
    }

    InspectionReport approve(Caller caller, UUID reportId) {
        return transactions.required(() -> {
            Locked locked = access.locked(caller, reportId, Role.APPROVER).in(ReportState.IN_APPROVAL);
            locked.eyes().requireMayApprove(caller.person());
            InspectionTask task = locked.task().task();
            TaskState next = TaskLifeCycle.after(task.state(), TaskStep.APPROVE);
            InspectionDefinition type = editions.definition(task.edition().sha256());
            Optional<Device> device = task.subject().device().map(ref -> archive.require(caller, ref.id()));
            Optional<StoredReport> earlier = validVersion(task);
            Issued paper = issue(caller, locked, device, type, earlier);
            InspectionReport issued = paper.report();
            earlier.ifPresent(old -> reports.replaced(old.report().id(), reportId));
            device.ifPresent(told -> tellDevice(caller, issued, task, told, type, earlier));
            endNotices(task, issued.passed());
            deeds.add(task.id(), caller.person().id(), Capacity.APPROVAL);
            tasks.reported(task.id(), reportId, issued.reportVersion(), next, "");
            changes.report(caller, Role.APPROVER, reportId, "approved", facts(paper, earlier), "");
            changes.task(caller, Role.APPROVER, task.id(), "issued", new Turn(task.state(), next), Map.of(), "");
            return issued;
        });
    }

    private Optional<StoredReport> validVersion(InspectionTask task) {
        return reports.ofTask(task.id()).stream()
                .filter(version -> version.report().state() == ReportState.ISSUED
                        || version.report().state() == ReportState.DELIVERED)
                .findFirst();
    }

    /** The papers of an approval: the report and, beside a pass, the number of its certificate. */
    private record Issued(InspectionReport report, Optional<String> certificate) {}

    /** The number is taken as late as can be: the agency's counter is locked from here to the end of the transaction. */
    private Issued issue(
            Caller caller,
            Locked locked,
            Optional<Device> device,
            InspectionDefinition type,
            Optional<StoredReport> earlier) {
        InspectionTask task = locked.task().task();
        Instant now = time.now();
        String catalogueCode = device.map(Device::catalogueCode)
                .or(() -> task.subject().product().map(Product::catalogueCode))
                .orElseThrow();
        Optional<String> agencyApproval = LicenceChecks.agencyApproval(
                        gate,
                        task.agencyId(),
                        catalogueCode,
                        type,
                        locked.report().inspectedOn())
                .licenceNumber();
        String code = CheckCode.next();
        String number = number(task, type, earlier);
        String url = address.of("/verify/report/" + number + "?code=" + code);
        ReportPaper.Approval approval =
                new ReportPaper.Approval(number, url, agencyApproval, ReportAccess.person(caller), now);
        Optional<String> certificate =
                certificates.issue(locked.stored(), locked.task(), device, earlier, paper, numbers, approval, now);
        RenderedReport pdf = paper.issued(locked.stored(), locked.task(), device, approval);
        store.put(pdf);
        StoredReport issued = reports.issued(
                locked.report().id(),
                new IssuedPaper(number, now, pdf.sha256(), code, url),
                ReportAccess.person(caller),
                new ReportRemark(now, ReportAccess.person(caller), ReportStep.APPROVED, ""));
        return new Issued(issued.report(), certificate);
    }

    private String number(InspectionTask task, InspectionDefinition type, Optional<StoredReport> earlier) {
        if (earlier.isPresent()) {
            long issued = reports.ofTask(task.id()).stream()
                    .filter(version -> version.report().number().isPresent())
                    .count();
            return TradeNumber.corrected(earlier.get().report().number().orElseThrow(), Math.toIntExact(issued) + 1);
        }
        String letters = TradeNumber.reportLetters(
                type.reportLetters(), type.letter(), type.kind().supervisory(), task.inspectionKind());
        return numbers.report(task.agencyId(), letters);
    }

    private void tellDevice(
            Caller caller,
            InspectionReport report,
            InspectionTask task,
            Device device,
            InspectionDefinition type,
            Optional<StoredReport> earlier) {
        if (overtaken(device, earlier)) {
            return;
        }
        DeviceEffect effect = new DeviceEffect(
                type.kind(),
                type.dues().stream().anyMatch(DueRule::binding),
                Applicability.accessoryOf(type.categories(), type.kind(), device.catalogueCode()),
                type.id(),
                report.passed(),
                reports.otherTypeFailed(device.id(), type.id()));
        Device.InspectionFacts facts = new Device.InspectionFacts(
                report.number().orElseThrow(),
                type.id(),
                report.inspectedOn(),
                report.conclusion(),
                report.passed(),
                deviceDue(report, task, device),
                report.agencyId());
        boolean base = report.passed() && type.kind() == InspectionKind.SUPERVISORY_INSTALLATION;
        effect.on(device)
                .ifPresent(event ->
                        archive.apply(caller, Role.APPROVER, device.id(), event, DeviceChange.inspected(facts, base)));
    }

    /** A correction says nothing new about a device that was inspected again since. */
    private static boolean overtaken(Device device, Optional<StoredReport> earlier) {
        return earlier.isPresent()
                && device.inspection()
                        .filter(last -> !Optional.of(last.reportNumber())
                                .equals(earlier.get().report().number()))
                        .isPresent();
    }

    private Optional<LocalDate> deviceDue(InspectionReport report, InspectionTask task, Device device) {
        if (!report.passed()) {
            return Optional.empty();
        }
        List<StandingDue> dues = new ArrayList<>(reports.standingDues(device.id(), task.id()));
        dues.addAll(reports.duesOf(report.id()));
        return DeviceDue.of(dues);
    }

    private void endNotices(InspectionTask task, boolean passed) {
        notices.ofTask(task.id()).stream()
                .filter(notice -> notice.state() != NoticeState.CLOSED && notice.state() != NoticeState.FAILED)
                .forEach(notice -> notices.move(notice.id(), passed ? NoticeState.CLOSED : NoticeState.FAILED));
    }

    private static Map<String, Object> facts(Issued papers, Optional<StoredReport> earlier) {
        InspectionReport issued = papers.report();
        Map<String, Object> facts = new HashMap<>();
        papers.certificate().ifPresent(number -> facts.put("certificate", number));
        facts.put("number", issued.number().orElseThrow());
        facts.put("version", issued.reportVersion());
        facts.put(Changes.key(issued.subject()), issued.subject().number());
        facts.put("type", issued.edition().typeId());
        facts.put("edition", issued.edition().number());
        facts.put("sha256", issued.edition().sha256());
        facts.put("inspectedOn", issued.inspectedOn());
        facts.put("conclusion", issued.conclusion());
        facts.put("passed", issued.passed());
        facts.put("conditional", issued.conditional());
        facts.put("agency", issued.agencyId());
        issued.nextDue().ifPresent(day -> facts.put("nextDue", day));
        issued.pdfDigest().ifPresent(digest -> facts.put("pdf", digest));
        earlier.flatMap(old -> old.report().number()).ifPresent(number -> facts.put("replaces", number));
        return facts;
    }
}
