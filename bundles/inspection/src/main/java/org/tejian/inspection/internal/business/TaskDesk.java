package org.tejian.inspection.internal.business;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.directory.Role;
import org.tejian.directory.Scope;
import org.tejian.events.EventLog;
import org.tejian.inspection.Dispatch;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.InspectionTasks;
import org.tejian.inspection.NoticeState;
import org.tejian.inspection.PersonRef;
import org.tejian.inspection.PreviousRecord;
import org.tejian.inspection.ReportRemark;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.ReportStep;
import org.tejian.inspection.TaskQuery;
import org.tejian.inspection.TaskRecord;
import org.tejian.inspection.TaskState;
import org.tejian.inspection.internal.persistence.DeedTable;
import org.tejian.inspection.internal.persistence.InspectionSchema;
import org.tejian.inspection.internal.persistence.NoticeTable;
import org.tejian.inspection.internal.persistence.ReportTable;
import org.tejian.inspection.internal.persistence.StoredReport;
import org.tejian.inspection.internal.persistence.StoredTask;
import org.tejian.inspection.internal.persistence.TaskTable;
import org.tejian.inspection.internal.rule.ChinaTime;
import org.tejian.inspection.internal.rule.FourEyes;
import org.tejian.inspection.internal.rule.TaskLifeCycle;
import org.tejian.inspection.internal.rule.TaskStep;
import org.tejian.inspection.internal.type.FrozenEditions;
import org.tejian.licensing.PersonCertificates;

/** Inspections at the desk of the department head: dispatch, handing back, giving up; what is done on site is {@link SiteWork}'s. */
@Component
public final class TaskDesk implements InspectionTasks {

    private final Transactions transactions;
    private final TaskTable tasks;
    private final ReportTable reports;
    private final NoticeTable notices;
    private final DeedTable deeds;
    private final TaskAccess access;
    private final Qualification qualification;
    private final Precursors precursors;
    private final SiteWork site;
    private final Changes changes;
    private final ChinaTime time;

    @Activate
    public TaskDesk(
            @Reference InspectionSchema schema,
            @Reference FrozenEditions editions,
            @Reference Organisations organisations,
            @Reference PersonCertificates certificates,
            @Reference SiteWork site,
            @Reference EventLog log) {
        this(schema, editions, organisations, certificates, site, log, Clock.systemUTC());
    }

    TaskDesk(
            InspectionSchema schema,
            FrozenEditions editions,
            Organisations organisations,
            PersonCertificates certificates,
            SiteWork site,
            EventLog log,
            Clock clock) {
        this.transactions = schema.transactions();
        this.tasks = schema.tasks();
        this.reports = schema.reports();
        this.notices = schema.notices();
        this.deeds = schema.deeds();
        this.access = new TaskAccess(tasks, editions);
        this.qualification = new Qualification(organisations, certificates);
        this.precursors = new Precursors(reports, editions);
        this.site = site;
        this.changes = new Changes(log);
        this.time = new ChinaTime(clock);
    }

    @Override
    public Optional<InspectionTask> find(Caller caller, UUID taskId) {
        return tasks.find(caller.scope(), taskId).map(access::shown);
    }

    @Override
    public InspectionTask require(Caller caller, UUID taskId) {
        return access.shown(access.seen(caller, taskId));
    }

    @Override
    public List<InspectionTask> list(Caller caller, TaskQuery query) {
        return tasks.list(caller.scope(), query, caller.person().id()).stream()
                .map(access::shown)
                .toList();
    }

    @Override
    public InspectionTask dispatch(Caller caller, UUID taskId, Dispatch dispatch) {
        return transactions.required(() -> {
            StoredTask stored = access.ofAgency(caller, Role.DEPARTMENT_HEAD, taskId);
            TaskState next = TaskLifeCycle.after(stored.task().state(), TaskStep.DISPATCH);
            List<PersonRef> inspectors = qualification.inspectors(
                    stored.task(),
                    dispatch.inspectorIds(),
                    dispatch.plannedOn(),
                    new FourEyes(deeds.of(taskId), List.of()));
            Qualification.requireCalibrated(dispatch.instruments(), dispatch.plannedOn());
            StoredTask sent = tasks.dispatched(taskId, inspectors, dispatch, next);
            Map<String, Object> after = Map.of(
                    "inspectors", inspectors.stream().map(PersonRef::name).toList(), "plannedOn", dispatch.plannedOn());
            log(caller, Role.DEPARTMENT_HEAD, stored, sent, "dispatched", after, "");
            return access.shown(sent);
        });
    }

    @Override
    public InspectionTask handBack(Caller caller, UUID taskId, String reason) {
        String why = Texts.reason(reason);
        return transactions.required(() -> {
            StoredTask stored = access.ofInspector(caller, taskId);
            TaskState next = TaskLifeCycle.after(stored.task().state(), TaskStep.HAND_BACK);
            StoredTask back = tasks.handedBack(taskId, next, why);
            log(caller, Role.INSPECTOR, stored, back, "handed-back", Map.of(), why);
            return access.shown(back);
        });
    }

    @Override
    public InspectionTask cancel(Caller caller, UUID taskId, String reason) {
        String why = Texts.reason(reason);
        return transactions.required(() -> {
            StoredTask stored = access.ofAgency(caller, Role.DEPARTMENT_HEAD, taskId);
            TaskState cancelled = TaskLifeCycle.after(stored.task().state(), TaskStep.CANCEL);
            List<StoredReport> versions = reports.ofTask(taskId);
            versions.stream()
                    .filter(version -> !version.report().state().frozen())
                    .forEach(draft -> reports.move(draft.report().id(), ReportState.VOID, sentBack(caller, why)));
            notices.ofTask(taskId).stream()
                    .filter(notice -> notice.state() != NoticeState.CLOSED && notice.state() != NoticeState.FAILED)
                    .forEach(notice -> notices.move(notice.id(), NoticeState.CLOSED));
            StoredTask given = versions.stream()
                    .filter(version -> valid(version.report().state()))
                    .findFirst()
                    .map(valid -> restored(valid, why))
                    .orElseGet(() -> tasks.move(taskId, cancelled, why));
            log(caller, Role.DEPARTMENT_HEAD, stored, given, "cancelled", Map.of(), why);
            return access.shown(given);
        });
    }

    @Override
    public TaskRecord record(Caller caller, UUID taskId) {
        StoredTask stored = access.seen(caller, taskId);
        if (caller.scope().kind() == Scope.Kind.UNIT) {
            throw TaskAccess.unknown(taskId);
        }
        return site.record(stored.task().id());
    }

    @Override
    public TaskRecord saveRecord(Caller caller, UUID taskId, long version, Map<String, Object> record) {
        return site.save(caller, taskId, version, record);
    }

    @Override
    public TaskRecord sign(Caller caller, UUID taskId, long version, List<String> itemNumbers) {
        return site.sign(caller, taskId, version, itemNumbers);
    }

    @Override
    public InspectionTask finishSite(Caller caller, UUID taskId, long version, String unitRepresentative) {
        return site.finish(caller, taskId, version, unitRepresentative);
    }

    @Override
    public InspectionTask reopenSite(Caller caller, UUID taskId, String reason) {
        return site.reopen(caller, taskId, reason);
    }

    @Override
    public Optional<PreviousRecord> previousRecord(Caller caller, UUID taskId) {
        InspectionTask task = access.seen(caller, taskId).task();
        if (!task.agencyId().equals(caller.organisation().id())) {
            return Optional.empty();
        }
        return precursors.of(task);
    }

    private StoredTask restored(StoredReport valid, String why) {
        TaskState before = valid.report().state() == ReportState.DELIVERED ? TaskState.DELIVERED : TaskState.ISSUED;
        return tasks.reported(
                valid.report().taskId(), valid.report().id(), valid.report().reportVersion(), before, why);
    }

    private static boolean valid(ReportState state) {
        return state == ReportState.ISSUED || state == ReportState.DELIVERED;
    }

    private ReportRemark sentBack(Caller caller, String why) {
        return new ReportRemark(
                time.now(), new PersonRef(caller.person().id(), caller.person().name()), ReportStep.SENT_BACK, why);
    }

    private void log(
            Caller caller,
            Role role,
            StoredTask before,
            StoredTask after,
            String happened,
            Map<String, Object> values,
            String reason) {
        Changes.Turn turn = new Changes.Turn(before.task().state(), after.task().state());
        changes.task(caller, role, before.task().id(), happened, turn, values, reason);
    }
}
