package org.tejian.inspection.internal.business;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceArchive;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.inspection.Compilation;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.InspectionReports;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.ProductQuery;
import org.tejian.inspection.ReportFacts;
import org.tejian.inspection.ReportQuery;
import org.tejian.inspection.ReportRemark;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.ReportStep;
import org.tejian.inspection.ReportSummary;
import org.tejian.inspection.TaskState;
import org.tejian.inspection.internal.business.Changes.Turn;
import org.tejian.inspection.internal.business.ReportAccess.Locked;
import org.tejian.inspection.internal.paper.ReportPaper;
import org.tejian.inspection.internal.persistence.CompiledReport;
import org.tejian.inspection.internal.persistence.DeedTable;
import org.tejian.inspection.internal.persistence.InspectionSchema;
import org.tejian.inspection.internal.persistence.NoticeTable;
import org.tejian.inspection.internal.persistence.ReportTable;
import org.tejian.inspection.internal.persistence.StoredReport;
import org.tejian.inspection.internal.persistence.StoredTask;
import org.tejian.inspection.internal.persistence.TaskTable;
import org.tejian.inspection.internal.rule.Capacity;
import org.tejian.inspection.internal.rule.ChinaTime;
import org.tejian.inspection.internal.rule.FourEyes;
import org.tejian.inspection.internal.rule.TaskLifeCycle;
import org.tejian.inspection.internal.rule.TaskStep;
import org.tejian.inspection.internal.type.FrozenEditions;
import org.tejian.inspection.spi.PastInspection;
import org.tejian.reports.ReportStore;

/** Reports, from compiling to delivery and correction; {@link Approval} issues them. */
@Component
public final class ReportDesk implements InspectionReports {

    private final Transactions transactions;
    private final TaskTable tasks;
    private final ReportTable reports;
    private final NoticeTable notices;
    private final DeedTable deeds;
    private final TaskAccess taskAccess;
    private final ReportAccess access;
    private final Compiler compiler;
    private final Approval approval;
    private final DeviceArchive archive;
    private final ReportPaper paper;
    private final ReportStore store;
    private final Certificates certificates;
    private final PublicReports publicReports;
    private final Changes changes;
    private final ChinaTime time;

    @Activate
    public ReportDesk(
            @Reference InspectionSchema schema,
            @Reference FrozenEditions editions,
            @Reference DeviceArchive archive,
            @Reference Organisations organisations,
            @Reference Approval approval,
            @Reference ReportPaper paper,
            @Reference ReportStore store,
            @Reference EventLog log) {
        this(schema, editions, archive, organisations, approval, paper, store, log, Clock.systemUTC());
    }

    ReportDesk(
            InspectionSchema schema,
            FrozenEditions editions,
            DeviceArchive archive,
            Organisations organisations,
            Approval approval,
            ReportPaper paper,
            ReportStore store,
            EventLog log,
            Clock clock) {
        this.transactions = schema.transactions();
        this.tasks = schema.tasks();
        this.reports = schema.reports();
        this.notices = schema.notices();
        this.deeds = schema.deeds();
        this.taskAccess = new TaskAccess(tasks, editions);
        this.access = new ReportAccess(schema, archive);
        this.compiler = new Compiler(new RecordBook(schema.records(), editions, archive), editions);
        this.approval = approval;
        this.archive = archive;
        this.paper = paper;
        this.store = store;
        this.certificates = new Certificates(schema, editions, store);
        this.publicReports = new PublicReports(reports, organisations);
        this.changes = new Changes(log);
        this.time = new ChinaTime(clock);
    }

    @Override
    public InspectionReport compile(Caller caller, UUID taskId, Compilation compilation) {
        return transactions.required(() -> {
            StoredTask stored = taskAccess.ofInspector(caller, taskId);
            TaskState next = TaskLifeCycle.after(stored.task().state(), TaskStep.COMPILE);
            new FourEyes(deeds.of(taskId), List.of()).requireMayInspect(caller.person());
            CompiledReport compiled = compiler.compile(
                    caller,
                    stored.task(),
                    compilation,
                    notices.ofTask(taskId),
                    correctionReason(stored.task()),
                    history(stored.task()));
            ReportRemark remark = remark(caller, ReportStep.COMPILED, compiled.conclusionReason());
            InspectionReport report = stored.task()
                    .reportId()
                    .map(id -> reports.compiledAgain(id, stored, compiled, remark))
                    .orElseGet(() -> reports.insert(TimeOrderedId.next(), stored, compiled, remark))
                    .report();
            deeds.add(taskId, caller.person().id(), Capacity.INSPECTION);
            tasks.reported(taskId, report.id(), report.reportVersion(), next, "");
            Map<String, Object> facts = Map.of(
                    "conclusion", report.conclusion(),
                    "passed", report.passed(),
                    "record", Digest.sha256(report.record()));
            changes.report(caller, Role.INSPECTOR, report.id(), "compiled", facts, compiled.conclusionReason());
            moved(caller, Role.INSPECTOR, stored.task(), "compiled", next, "");
            return report;
        });
    }

    @Override
    public InspectionReport review(Caller caller, UUID reportId, String remarks) {
        String text = Texts.remarks(remarks);
        return transactions.required(() -> {
            Locked locked = access.locked(caller, reportId, Role.REVIEWER).in(ReportState.IN_REVIEW);
            locked.eyes().requireMayReview(caller.person());
            InspectionTask task = locked.task().task();
            TaskState next = TaskLifeCycle.after(task.state(), TaskStep.REVIEW);
            InspectionReport reviewed = reports.reviewed(
                            reportId, ReportAccess.person(caller), remark(caller, ReportStep.REVIEWED, text))
                    .report();
            deeds.add(task.id(), caller.person().id(), Capacity.REVIEW);
            tasks.move(task.id(), next, "");
            changes.report(caller, Role.REVIEWER, reportId, "reviewed", Map.of(), text);
            moved(caller, Role.REVIEWER, task, "reviewed", next, "");
            return reviewed;
        });
    }

    @Override
    public InspectionReport sendBack(Caller caller, UUID reportId, String remarks) {
        String why = Texts.reason(remarks);
        return transactions.required(() -> {
            Locked locked = access.locked(caller, reportId, Role.REVIEWER, Role.APPROVER)
                    .in(ReportState.IN_REVIEW, ReportState.IN_APPROVAL);
            Role role = checker(caller, locked);
            InspectionTask task = locked.task().task();
            TaskState next = TaskLifeCycle.after(task.state(), TaskStep.SEND_BACK);
            InspectionReport back = reports.move(
                            reportId, ReportState.SENT_BACK, remark(caller, ReportStep.SENT_BACK, why))
                    .report();
            tasks.move(task.id(), next, why);
            changes.report(caller, role, reportId, "sent-back", Map.of(), why);
            moved(caller, role, task, "sent-back", next, why);
            return back;
        });
    }

    @Override
    public InspectionReport approve(Caller caller, UUID reportId) {
        return approval.approve(caller, reportId);
    }

    @Override
    public InspectionReport deliver(Caller caller, UUID reportId, String receiver) {
        String to = Texts.signatory(receiver);
        return transactions.required(() -> {
            Locked locked =
                    access.locked(caller, reportId, Role.AGENCY_RECEPTIONIST).in(ReportState.ISSUED);
            InspectionTask task = locked.task().task();
            InspectionReport delivered = reports.delivered(
                            reportId, to, time.now(), remark(caller, ReportStep.DELIVERED, to))
                    .report();
            changes.report(caller, Role.AGENCY_RECEPTIONIST, reportId, "delivered", Map.of("receiver", to), "");
            if (task.state() == TaskState.ISSUED) {
                TaskState next = TaskLifeCycle.after(task.state(), TaskStep.DELIVER);
                tasks.move(task.id(), next, "");
                moved(caller, Role.AGENCY_RECEPTIONIST, task, "delivered", next, "");
            }
            return delivered;
        });
    }

    @Override
    public InspectionTask correct(Caller caller, UUID reportId, String reason) {
        String why = Texts.reason(reason);
        return transactions.required(() -> {
            Locked locked =
                    access.locked(caller, reportId, Role.QUALITY_HEAD).in(ReportState.ISSUED, ReportState.DELIVERED);
            InspectionTask task = locked.task().task();
            TaskState next = TaskLifeCycle.after(task.state(), TaskStep.CORRECT);
            int nextVersion = reports.ofTask(task.id()).stream()
                            .mapToInt(version -> version.report().reportVersion())
                            .max()
                            .orElseThrow()
                    + 1;
            reports.remark(reportId, remark(caller, ReportStep.CORRECTION_OPENED, why));
            deeds.add(task.id(), caller.person().id(), Capacity.CORRECTION);
            StoredTask correcting = tasks.correcting(task.id(), nextVersion, next, why);
            changes.report(caller, Role.QUALITY_HEAD, reportId, "correction-opened", Map.of(), why);
            moved(caller, Role.QUALITY_HEAD, task, "correcting", next, why);
            return taskAccess.shown(correcting);
        });
    }

    @Override
    public Optional<InspectionReport> find(Caller caller, UUID reportId) {
        return access.opened(caller, reportId).map(StoredReport::report);
    }

    @Override
    public InspectionReport require(Caller caller, UUID reportId) {
        return find(caller, reportId).orElseThrow(() -> ReportAccess.unknown(reportId));
    }

    @Override
    public List<ReportSummary> list(Caller caller, ReportQuery query) {
        return reports.list(caller.scope(), query).stream()
                .map(stored -> ReportAccess.summary(stored.report(), true))
                .toList();
    }

    @Override
    public List<ReportSummary> ofDevice(Caller caller, UUID deviceId) {
        return access.ofDevice(caller, deviceId);
    }

    @Override
    public List<ReportSummary> ofProduct(Caller caller, ProductQuery product) {
        return access.ofProduct(caller, product);
    }

    @Override
    public byte[] pdf(Caller caller, UUID reportId) {
        return transactions.required(() -> {
            StoredReport stored = access.opened(caller, reportId).orElseThrow(() -> ReportAccess.unknown(reportId));
            return stored.report().pdfDigest().map(store::get).orElseGet(() -> draft(caller, stored));
        });
    }

    @Override
    public byte[] certificate(Caller caller, UUID reportId) {
        return transactions.required(() -> {
            InspectionReport report = access.opened(caller, reportId)
                    .map(StoredReport::report)
                    .orElseThrow(() -> ReportAccess.unknown(reportId));
            return certificates.file(report);
        });
    }

    @Override
    public Optional<ReportFacts> verify(String number, String code) {
        return publicReports.verify(number, code);
    }

    private byte[] draft(Caller caller, StoredReport stored) {
        InspectionReport report = stored.report();
        if (!report.agencyId().equals(caller.organisation().id())) {
            throw ReportAccess.unknown(report.id());
        }
        StoredTask task = tasks.find(report.taskId()).orElseThrow();
        Optional<Device> device = report.subject().device().map(ref -> archive.require(caller, ref.id()));
        return paper.draft(stored, task, device).pdf();
    }

    /** Whoever sends back acts as reviewer or approver, under the same four eyes, and has then taken part as such. */
    private Role checker(Caller caller, Locked locked) {
        UUID taskId = locked.task().task().id();
        if (locked.report().state() == ReportState.IN_REVIEW) {
            caller.require(Role.REVIEWER);
            locked.eyes().requireMayReview(caller.person());
            deeds.add(taskId, caller.person().id(), Capacity.REVIEW);
            return Role.REVIEWER;
        }
        caller.require(Role.APPROVER);
        locked.eyes().requireMayApprove(caller.person());
        deeds.add(taskId, caller.person().id(), Capacity.APPROVAL);
        return Role.APPROVER;
    }

    /** Why the correction that is open was opened: the last such remark on the versions before. */
    private Optional<String> correctionReason(InspectionTask task) {
        return task.reportVersion() == 1
                ? Optional.empty()
                : reports.ofTask(task.id()).stream()
                        .flatMap(version -> version.report().remarks().stream())
                        .filter(remark -> remark.step() == ReportStep.CORRECTION_OPENED)
                        .max((one, other) -> one.at().compareTo(other.at()))
                        .map(ReportRemark::text);
    }

    /** What the reports of this type that hold say about the device, for trends; an agency's own task is not yet among them. */
    private List<PastInspection> history(InspectionTask task) {
        return task.subject().device().map(device -> reports.approvedOfDevice(device.id())).orElse(List.of()).stream()
                .map(StoredReport::report)
                .filter(report -> report.state() != ReportState.VOID
                        && !report.taskId().equals(task.id())
                        && report.edition().typeId().equals(task.edition().typeId()))
                .map(report -> PastInspection.of(report.inspectedOn(), report.assessment()))
                .toList();
    }

    private ReportRemark remark(Caller caller, ReportStep step, String text) {
        return new ReportRemark(time.now(), ReportAccess.person(caller), step, text);
    }

    private void moved(Caller caller, Role role, InspectionTask task, String happened, TaskState next, String reason) {
        changes.task(caller, role, task.id(), happened, new Turn(task.state(), next), Map.of(), reason);
    }
}
