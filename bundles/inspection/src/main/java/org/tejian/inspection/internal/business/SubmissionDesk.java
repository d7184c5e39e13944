package org.tejian.inspection.internal.business;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.inspection.DeviceRef;
import org.tejian.inspection.EditionRef;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.InspectionReports;
import org.tejian.inspection.InspectionRequest;
import org.tejian.inspection.InspectionRequests;
import org.tejian.inspection.InspectionSubmissions;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.InspectionTasks;
import org.tejian.inspection.Submission;
import org.tejian.inspection.SubmissionOutcome;
import org.tejian.inspection.SubmissionOutcome.Made;
import org.tejian.inspection.SubmissionOutcome.Note;
import org.tejian.inspection.TaskRecord;
import org.tejian.inspection.TaskState;
import org.tejian.inspection.internal.persistence.InspectionSchema;
import org.tejian.inspection.internal.persistence.SubmissionTable;
import org.tejian.inspection.internal.persistence.SubmissionTable.Done;
import org.tejian.refusal.Refusal;

/** The desk at which agencies' systems hand in: the other desks' steps one after the other, in one transaction. */
@Component
public final class SubmissionDesk implements InspectionSubmissions {

    private final Transactions transactions;
    private final SubmissionTable submissions;
    private final InspectionRequests requests;
    private final InspectionTasks tasks;
    private final InspectionReports reports;
    private final Changes changes;

    @Activate
    public SubmissionDesk(
            @Reference InspectionSchema schema,
            @Reference InspectionRequests requests,
            @Reference InspectionTasks tasks,
            @Reference InspectionReports reports,
            @Reference EventLog log) {
        this.transactions = schema.transactions();
        this.submissions = schema.submissions();
        this.requests = requests;
        this.tasks = tasks;
        this.reports = reports;
        this.changes = new Changes(log);
    }

    /** Leaves the transaction, which undoes every step. */
    private static final class Unfinished extends RuntimeException {

        private final transient List<Note> findings;

        Unfinished(List<Note> findings) {
            super("the record has errors", null, false, false);
            this.findings = findings;
        }
    }

    @Override
    public SubmissionOutcome submit(Caller caller, Submission submission) {
        caller.require(Role.INSPECTOR);
        String digest = digest(submission);
        try {
            return transactions.required(() -> {
                UUID agency = caller.organisation().id();
                if (!submissions.take(agency, submission.agencyNumber(), digest)) {
                    return repeated(agency, submission.agencyNumber(), digest);
                }
                return done(caller, submission);
            });
        } catch (Unfinished unfinished) {
            return new SubmissionOutcome(Optional.empty(), false, unfinished.findings);
        }
    }

    @Override
    public Optional<UUID> reportOf(Caller caller, String agencyNumber) {
        return submissions
                .find(caller.organisation().id(), agencyNumber.strip())
                .map(done -> done.made().reportId());
    }

    private SubmissionOutcome repeated(UUID agency, String agencyNumber, String digest) {
        Done before = submissions.find(agency, agencyNumber).orElseThrow();
        if (!before.digest().equals(digest)) {
            throw new Refusal(InspectionError.SUBMISSION_NUMBER_USED, agencyNumber);
        }
        return new SubmissionOutcome(Optional.of(before.made()), true, List.of());
    }

    private SubmissionOutcome done(Caller caller, Submission submission) {
        InspectionTask task = dispatched(caller, submission);
        TaskRecord saved = recorded(caller, task.id(), submission);
        if (!saved.complete()) {
            throw new Unfinished(Notes.of(saved));
        }
        InspectionReport report = compiled(caller, task.id(), saved.version(), submission);
        Made made = new Made(task.id(), task.number(), report.id(), report.conclusion());
        submissions.made(caller.organisation().id(), submission.agencyNumber(), made);
        changes.task(
                caller,
                Role.INSPECTOR,
                task.id(),
                "submitted",
                new Changes.Turn(TaskState.IN_REVIEW, TaskState.IN_REVIEW),
                Map.of("agencyNumber", submission.agencyNumber(), "reportId", report.id()),
                "");
        return new SubmissionOutcome(Optional.of(made), false, Notes.of(saved));
    }

    private InspectionTask dispatched(Caller caller, Submission submission) {
        InspectionTask task =
                submission.taskId().map(id -> tasks.require(caller, id)).orElseGet(() -> accepted(caller, submission));
        boolean same = task.subject()
                        .device()
                        .map(DeviceRef::id)
                        .equals(submission.request().deviceId())
                && task.edition().typeId().equals(submission.request().typeId());
        if (!same) {
            throw new Refusal(InspectionError.SUBMISSION_TASK, task.number());
        }
        requireEdition(task.edition(), submission.edition());
        return task.state() == TaskState.ACCEPTED ? tasks.dispatch(caller, task.id(), submission.dispatch()) : task;
    }

    private InspectionTask accepted(Caller caller, Submission submission) {
        InspectionRequest request = requests.apply(caller, submission.request());
        return requests.accept(caller, request.id(), submission.fee());
    }

    private static void requireEdition(EditionRef frozen, String inspectedBy) {
        if (!frozen.number().equals(inspectedBy)) {
            throw new Refusal(InspectionError.SUBMISSION_EDITION, frozen.typeId(), inspectedBy, frozen.number());
        }
    }

    private TaskRecord recorded(Caller caller, UUID taskId, Submission submission) {
        long version = tasks.record(caller, taskId).version();
        TaskRecord saved = tasks.saveRecord(caller, taskId, version, submission.record());
        List<String> judged =
                submission.signedItems().stream().filter(Notes.judged(saved)).toList();
        return judged.isEmpty() ? saved : tasks.sign(caller, taskId, saved.version(), judged);
    }

    private InspectionReport compiled(Caller caller, UUID taskId, long version, Submission submission) {
        try {
            tasks.finishSite(caller, taskId, version, submission.unitRepresentative());
            return reports.compile(caller, taskId, submission.compilation());
        } catch (Refusal refused) {
            // what is wrong with a value is a finding here as well
            if (refused.code() == InspectionError.RECORD_INCOMPLETE) {
                throw new Unfinished(Notes.of(refused));
            }
            throw refused;
        }
    }

    private static String digest(Submission submission) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("request", Objects.toString(submission.request()));
        content.put("task", Objects.toString(submission.taskId()));
        content.put("edition", submission.edition());
        content.put("fee", submission.fee().stripTrailingZeros().toPlainString());
        content.put("dispatch", Objects.toString(submission.dispatch()));
        content.put("record", submission.record());
        content.put("signed", submission.signedItems());
        content.put("representative", submission.unitRepresentative());
        content.put("compilation", Objects.toString(submission.compilation()));
        return Digest.sha256(content);
    }
}
