package org.tejian.inspection.internal.business;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.DeviceArchive;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.OpinionNotice;
import org.tejian.inspection.TaskRecord;
import org.tejian.inspection.TaskState;
import org.tejian.inspection.internal.business.Changes.Turn;
import org.tejian.inspection.internal.business.RecordBook.Judged;
import org.tejian.inspection.internal.persistence.DeedTable;
import org.tejian.inspection.internal.persistence.InspectionSchema;
import org.tejian.inspection.internal.persistence.NoticeTable;
import org.tejian.inspection.internal.persistence.StoredTask;
import org.tejian.inspection.internal.persistence.TaskTable;
import org.tejian.inspection.internal.record.Json;
import org.tejian.inspection.internal.record.RecordKeeping;
import org.tejian.inspection.internal.rule.Capacity;
import org.tejian.inspection.internal.rule.ChinaTime;
import org.tejian.inspection.internal.rule.NoticeDuty;
import org.tejian.inspection.internal.rule.TaskLifeCycle;
import org.tejian.inspection.internal.rule.TaskStep;
import org.tejian.inspection.internal.type.FrozenEditions;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Outcome;
import org.tejian.licensing.PersonCertificates;
import org.tejian.refusal.Refusal;

/** What the inspectors do on site: the record, signatures, the end of the site work. */
@Component(service = SiteWork.class)
public final class SiteWork {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final Role ROLE = Role.INSPECTOR;

    private final Transactions transactions;
    private final TaskTable tasks;
    private final NoticeTable notices;
    private final DeedTable deeds;
    private final TaskAccess access;
    private final FrozenEditions editions;
    private final RecordBook book;
    private final Qualification qualification;
    private final Changes changes;
    private final ChinaTime time;

    @Activate
    public SiteWork(
            @Reference InspectionSchema schema,
            @Reference FrozenEditions editions,
            @Reference DeviceArchive archive,
            @Reference Organisations organisations,
            @Reference PersonCertificates certificates,
            @Reference EventLog log) {
        this(schema, editions, archive, organisations, certificates, log, Clock.systemUTC());
    }

    SiteWork(
            InspectionSchema schema,
            FrozenEditions editions,
            DeviceArchive archive,
            Organisations organisations,
            PersonCertificates certificates,
            EventLog log,
            Clock clock) {
        this.transactions = schema.transactions();
        this.tasks = schema.tasks();
        this.notices = schema.notices();
        this.deeds = schema.deeds();
        this.editions = editions;
        this.access = new TaskAccess(tasks, editions);
        this.book = new RecordBook(schema.records(), editions, archive);
        this.qualification = new Qualification(organisations, certificates);
        this.changes = new Changes(log);
        this.time = new ChinaTime(clock);
    }

    TaskRecord record(UUID taskId) {
        return book.stored(taskId);
    }

    TaskRecord save(Caller caller, UUID taskId, long version, Map<String, Object> model) {
        if (Json.write(model).length() > MOST_CHARACTERS) {
            throw new Refusal(InspectionError.RECORD_TOO_LARGE, MOST_CHARACTERS);
        }
        return transactions.required(() -> {
            StoredTask stored = access.ofInspector(caller, taskId);
            TaskState next = TaskLifeCycle.after(stored.task().state(), TaskStep.RECORD);
            InspectionRecord before = book.stored(taskId, version);
            InspectionRecord record = RecordKeeping.withSignaturesOf(InspectionRecord.fromModel(model), before);
            return keep(caller, stored, record, next, "recorded");
        });
    }

    TaskRecord sign(Caller caller, UUID taskId, long version, List<String> itemNumbers) {
        return transactions.required(() -> {
            StoredTask stored = access.ofInspector(caller, taskId);
            TaskState next = TaskLifeCycle.after(stored.task().state(), TaskStep.RECORD);
            InspectionRecord before = book.stored(taskId, version);
            Judged judged = book.judge(caller, stored.task(), before);
            itemNumbers.forEach(no -> requireSignable(stored.task(), judged, no));
            InspectionRecord signed =
                    RecordKeeping.sign(before, itemNumbers, caller.person().name(), time.today());
            return keep(caller, stored, signed, next, "signed");
        });
    }

    InspectionTask finish(Caller caller, UUID taskId, long version, String unitRepresentative) {
        String signatory = Texts.signatory(unitRepresentative);
        return transactions.required(() -> {
            StoredTask stored = access.ofInspector(caller, taskId);
            InspectionTask task = stored.task();
            TaskState next = TaskLifeCycle.after(task.state(), TaskStep.FINISH_SITE);
            Judged judged = book.judge(caller, task, book.stored(taskId, version));
            requireTermOver(task);
            requireComplete(task, judged);
            requireNotice(task, judged);
            book.save(taskId, judged);
            StoredTask finished = tasks.finished(taskId, signatory, next);
            Map<String, Object> after = Map.of("unitRepresentative", signatory);
            changes.task(caller, ROLE, taskId, "site-finished", new Turn(task.state(), next), after, "");
            return access.shown(finished);
        });
    }

    InspectionTask reopen(Caller caller, UUID taskId, String reason) {
        String why = Texts.reason(reason);
        return transactions.required(() -> {
            StoredTask stored = access.ofInspector(caller, taskId);
            TaskState next = TaskLifeCycle.after(stored.task().state(), TaskStep.REOPEN_SITE);
            StoredTask reopened = tasks.move(taskId, next, why);
            Turn turn = new Turn(stored.task().state(), next);
            changes.task(caller, ROLE, taskId, "site-reopened", turn, Map.of(), why);
            return access.shown(reopened);
        });
    }

    private TaskRecord keep(
            Caller caller, StoredTask stored, InspectionRecord record, TaskState next, String happened) {
        UUID taskId = stored.task().id();
        Judged judged = book.judge(caller, stored.task(), record);
        TaskRecord saved = book.save(taskId, judged);
        deeds.add(taskId, caller.person().id(), Capacity.INSPECTION);
        TaskState before = stored.task().state();
        if (next != before) {
            tasks.move(taskId, next, "");
        }
        changes.task(caller, ROLE, taskId, happened, new Turn(before, next), RecordBook.facts(saved), "");
        return saved;
    }

    private void requireSignable(InspectionTask task, Judged judged, String no) {
        if (editions.definition(task.edition().sha256()).item(no).isEmpty()) {
            throw new Refusal(InspectionError.ITEM_UNKNOWN, no);
        }
        boolean judgedAlready = judged.assessment()
                .item(no)
                .filter(item -> item.outcome() != Outcome.OPEN)
                .isPresent();
        if (!judgedAlready) {
            throw new Refusal(InspectionError.ITEM_NOT_SIGNABLE, no);
        }
    }

    private void requireComplete(InspectionTask task, Judged judged) {
        if (!judged.assessment().complete()) {
            throw judged.incomplete();
        }
        LocalDate day = judged.record().inspectionDate().orElseThrow(judged::incomplete);
        if (day.isAfter(time.today())) {
            throw new Refusal(InspectionError.INSPECTION_DATE_FUTURE, day.toString());
        }
        qualification.requireCertified(task, task.inspectors(), day);
        Qualification.requireCalibrated(task.instruments(), day);
    }

    /** A unit that rectifies has the whole term; the site work ends without a recheck only after it. */
    private void requireTermOver(InspectionTask task) {
        if (task.state() != TaskState.RECTIFYING) {
            return;
        }
        OpinionNotice notice = task.noticeId().flatMap(notices::find).orElseThrow();
        if (!time.today().isAfter(notice.dueBy())) {
            throw new Refusal(
                    InspectionError.NOTICE_RUNNING,
                    notice.number(),
                    notice.dueBy().toString());
        }
    }

    private void requireNotice(InspectionTask task, Judged judged) {
        if (task.noticeId().isPresent()) {
            return;
        }
        List<String> failed = NoticeDuty.failedItems(judged.assessment());
        if (!failed.isEmpty()
                && NoticeDuty.compulsory(editions.definition(task.edition().sha256()))) {
            throw new Refusal(InspectionError.NOTICE_NEEDED, String.join("、", failed));
        }
    }
}
