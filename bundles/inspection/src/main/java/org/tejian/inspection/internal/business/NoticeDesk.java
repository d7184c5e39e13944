package org.tejian.inspection.internal.business;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.archive.DeviceArchive;
import org.tejian.database.Counters;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.NoticeItem;
import org.tejian.inspection.NoticeQuery;
import org.tejian.inspection.NoticeState;
import org.tejian.inspection.OpinionNotice;
import org.tejian.inspection.OpinionNotices;
import org.tejian.inspection.PersonRef;
import org.tejian.inspection.Recheck;
import org.tejian.inspection.TaskState;
import org.tejian.inspection.internal.business.Changes.Turn;
import org.tejian.inspection.internal.business.RecordBook.Judged;
import org.tejian.inspection.internal.paper.NoticePaper;
import org.tejian.inspection.internal.persistence.DeedTable;
import org.tejian.inspection.internal.persistence.InspectionSchema;
import org.tejian.inspection.internal.persistence.NoticeTable;
import org.tejian.inspection.internal.persistence.StoredTask;
import org.tejian.inspection.internal.persistence.TaskTable;
import org.tejian.inspection.internal.record.RecordKeeping;
import org.tejian.inspection.internal.rule.Capacity;
import org.tejian.inspection.internal.rule.ChinaTime;
import org.tejian.inspection.internal.rule.NoticeDuty;
import org.tejian.inspection.internal.rule.TaskLifeCycle;
import org.tejian.inspection.internal.rule.TaskStep;
import org.tejian.inspection.internal.type.FrozenEditions;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Item;
import org.tejian.refusal.Refusal;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportStore;

/** Opinion notices, from the failed items to the recheck. */
@Component
public final class NoticeDesk implements OpinionNotices {

    private static final int MOST_PROOFS = 50;
    private static final int MOST_OF_A_PROOF = 500;
    private static final Role ROLE = Role.INSPECTOR;

    private final Transactions transactions;
    private final TaskTable tasks;
    private final NoticeTable notices;
    private final DeedTable deeds;
    private final TaskAccess access;
    private final FrozenEditions editions;
    private final RecordBook book;
    private final NoticePaper paper;
    private final ReportStore store;
    private final PaperNumbers numbers;
    private final Changes changes;
    private final ChinaTime time;

    @Activate
    public NoticeDesk(
            @Reference InspectionSchema schema,
            @Reference FrozenEditions editions,
            @Reference DeviceArchive archive,
            @Reference Organisations organisations,
            @Reference NoticePaper paper,
            @Reference ReportStore store,
            @Reference Counters counters,
            @Reference EventLog log) {
        this(schema, editions, archive, organisations, paper, store, counters, log, Clock.systemUTC());
    }

    NoticeDesk(
            InspectionSchema schema,
            FrozenEditions editions,
            DeviceArchive archive,
            Organisations organisations,
            NoticePaper paper,
            ReportStore store,
            Counters counters,
            EventLog log,
            Clock clock) {
        this.transactions = schema.transactions();
        this.tasks = schema.tasks();
        this.notices = schema.notices();
        this.deeds = schema.deeds();
        this.access = new TaskAccess(tasks, editions);
        this.editions = editions;
        this.book = new RecordBook(schema.records(), editions, archive);
        this.paper = paper;
        this.store = store;
        this.time = new ChinaTime(clock);
        this.numbers = new PaperNumbers(counters, organisations, time);
        this.changes = new Changes(log);
    }

    @Override
    public OpinionNotice issue(Caller caller, UUID taskId, long version, LocalDate dueBy, String remarks) {
        String demands = Texts.remarks(remarks);
        if (dueBy.isBefore(time.today()) || dueBy.isAfter(time.today().plusYears(1))) {
            throw new Refusal(InspectionError.NOTICE_DEADLINE, dueBy.toString());
        }
        return transactions.required(() -> {
            StoredTask stored = access.ofInspector(caller, taskId);
            TaskState next = TaskLifeCycle.after(stored.task().state(), TaskStep.NOTICE);
            Judged judged = book.judge(caller, stored.task(), book.stored(taskId, version));
            if (!judged.everyItemJudged()) {
                throw judged.incomplete();
            }
            List<NoticeItem> items = failed(stored.task(), judged);
            if (items.isEmpty() && !judged.assessment().opinionNotice()) {
                throw new Refusal(InspectionError.NOTHING_FAILED);
            }
            endOpen(stored.task(), NoticeState.FAILED);
            OpinionNotice notice = printed(draft(caller, stored.task(), items, demands, dueBy));
            deeds.add(taskId, caller.person().id(), Capacity.INSPECTION);
            tasks.noticed(taskId, notice.id(), next);
            List<String> failed = items.stream().map(NoticeItem::no).toList();
            Map<String, Object> facts =
                    Map.of("number", notice.number(), "dueBy", dueBy, "items", failed, "pdf", notice.pdfDigest());
            changes.notice(caller, ROLE, notice.id(), "issued", facts);
            Map<String, Object> after = Map.of("notice", notice.number());
            changes.task(
                    caller, ROLE, taskId, "rectifying", new Turn(stored.task().state(), next), after, "");
            return notice;
        });
    }

    @Override
    public OpinionNotice answer(Caller caller, UUID noticeId, String answer, List<String> proofs) {
        Role role = caller.require(Role.USE_UNIT_MANAGER, Role.CONSTRUCTION_UNIT, Role.MAINTENANCE_UNIT);
        refuseIllegal(answer, proofs);
        return transactions.required(() -> {
            require(caller, noticeId);
            requireState(notices.locked(noticeId).orElseThrow(), NoticeState.ISSUED, NoticeState.ANSWERED);
            PersonRef by = person(caller);
            OpinionNotice answered = notices.answered(noticeId, answer.strip(), proofs, by, time.now());
            changes.notice(caller, role, noticeId, "answered", Map.of("answer", answer.strip(), "proofs", proofs));
            return answered;
        });
    }

    @Override
    public InspectionTask recheck(Caller caller, UUID noticeId, Recheck how) {
        return transactions.required(() -> {
            OpinionNotice notice = require(caller, noticeId);
            StoredTask stored = access.ofInspector(caller, notice.taskId());
            OpinionNotice now = notices.locked(noticeId).orElseThrow();
            if (how == Recheck.BY_PROOF) {
                requireState(now, NoticeState.ANSWERED);
            } else {
                requireState(now, NoticeState.ISSUED, NoticeState.ANSWERED);
            }
            TaskState next = TaskLifeCycle.after(stored.task().state(), TaskStep.RECHECK);
            notices.move(noticeId, NoticeState.RECHECKING);
            StoredTask rechecked = tasks.rechecked(notice.taskId(), how == Recheck.ON_SITE, next);
            if (how == Recheck.ON_SITE) {
                open(caller, rechecked.task(), now.items());
            }
            changes.notice(caller, ROLE, noticeId, "rechecking", Map.of("how", how));
            Turn turn = new Turn(stored.task().state(), next);
            changes.task(caller, ROLE, notice.taskId(), "rechecking", turn, Map.of("notice", now.number()), "");
            return access.shown(rechecked);
        });
    }

    @Override
    public Optional<OpinionNotice> find(Caller caller, UUID noticeId) {
        return notices.find(caller.scope(), noticeId);
    }

    @Override
    public OpinionNotice require(Caller caller, UUID noticeId) {
        return find(caller, noticeId)
                .orElseThrow(() -> new Refusal(InspectionError.NOTICE_UNKNOWN, noticeId.toString()));
    }

    @Override
    public List<OpinionNotice> list(Caller caller, NoticeQuery query) {
        return notices.list(caller.scope(), query);
    }

    @Override
    public byte[] pdf(Caller caller, UUID noticeId) {
        return transactions.required(() -> store.get(require(caller, noticeId).pdfDigest()));
    }

    /** The record with the failed items open again; what was found the first time stays on the notice and in the log. */
    private void open(Caller caller, InspectionTask task, List<NoticeItem> items) {
        InspectionRecord before =
                InspectionRecord.fromModel(book.stored(task.id()).record());
        List<String> failed = items.stream().map(NoticeItem::no).toList();
        book.save(task.id(), book.judge(caller, task, RecordKeeping.reopened(before, failed)));
    }

    private List<NoticeItem> failed(InspectionTask task, Judged judged) {
        InspectionDefinition type = editions.definition(task.edition().sha256());
        return NoticeDuty.failedItems(judged.assessment()).stream()
                .map(type::item)
                .flatMap(Optional::stream)
                .map(item -> line(item, judged.record()))
                .toList();
    }

    private static NoticeItem line(Item item, InspectionRecord record) {
        return new NoticeItem(
                item.no(),
                item.name(),
                item.itemClass().code(),
                record.item(item.no()).remark());
    }

    private void endOpen(InspectionTask task, NoticeState as) {
        notices.ofTask(task.id()).stream()
                .filter(earlier -> earlier.state() != NoticeState.CLOSED && earlier.state() != NoticeState.FAILED)
                .forEach(earlier -> notices.move(earlier.id(), as));
    }

    private OpinionNotice draft(
            Caller caller, InspectionTask task, List<NoticeItem> items, String remarks, LocalDate dueBy) {
        return new OpinionNotice(
                TimeOrderedId.next(),
                0,
                numbers.notice(task.agencyId()),
                NoticeState.ISSUED,
                task.id(),
                task.subject(),
                task.edition().title().zh(),
                task.agencyId(),
                items,
                remarks,
                person(caller),
                time.now(),
                dueBy,
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private OpinionNotice printed(OpinionNotice draft) {
        RenderedReport pdf = paper.draw(draft);
        store.put(pdf);
        return notices.insert(new OpinionNotice(
                draft.id(),
                draft.version(),
                draft.number(),
                draft.state(),
                draft.taskId(),
                draft.subject(),
                draft.typeTitle(),
                draft.agencyId(),
                draft.items(),
                draft.remarks(),
                draft.issuedBy(),
                draft.issuedAt(),
                draft.dueBy(),
                draft.answer(),
                draft.proofs(),
                draft.answeredBy(),
                draft.answeredAt(),
                pdf.sha256()));
    }

    private static void refuseIllegal(String answer, List<String> proofs) {
        boolean illegal = answer.isBlank()
                || answer.length() > Texts.MOST
                || proofs.size() > MOST_PROOFS
                || proofs.stream().anyMatch(proof -> proof.isBlank() || proof.length() > MOST_OF_A_PROOF);
        if (illegal) {
            throw new Refusal(InspectionError.ANSWER_ILLEGAL);
        }
    }

    private static void requireState(OpinionNotice notice, NoticeState... states) {
        if (!List.of(states).contains(notice.state())) {
            throw new Refusal(
                    InspectionError.NOTICE_STATE,
                    notice.state().zh(),
                    notice.state().en());
        }
    }

    private static PersonRef person(Caller caller) {
        return new PersonRef(caller.person().id(), caller.person().name());
    }
}
