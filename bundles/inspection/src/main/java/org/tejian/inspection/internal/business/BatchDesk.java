package org.tejian.inspection.internal.business;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.inspection.BatchAcceptance;
import org.tejian.inspection.BatchEntry;
import org.tejian.inspection.BatchMember;
import org.tejian.inspection.BatchMode;
import org.tejian.inspection.Dispatch;
import org.tejian.inspection.EditionRef;
import org.tejian.inspection.InspectionBatches;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionRequest;
import org.tejian.inspection.InspectionRequests;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.InspectionTasks;
import org.tejian.inspection.NewRequest;
import org.tejian.inspection.TaskRecord;
import org.tejian.inspection.internal.record.RecordMerge;
import org.tejian.refusal.Refusal;

/** Many members, each through the service that does one. */
@Component
public final class BatchDesk implements InspectionBatches {

    private final Transactions transactions;
    private final InspectionRequests requests;
    private final InspectionTasks tasks;

    @Activate
    public BatchDesk(
            @Reference Transactions transactions,
            @Reference InspectionRequests requests,
            @Reference InspectionTasks tasks) {
        this.transactions = transactions;
        this.requests = requests;
        this.tasks = tasks;
    }

    @Override
    public List<BatchMember<InspectionRequest>> apply(Caller caller, List<NewRequest> members, BatchMode mode) {
        caller.require(Role.USE_UNIT_MANAGER, Role.CONSTRUCTION_UNIT, Role.AGENCY_RECEPTIONIST);
        return all(members, Function.identity(), mode, member -> requests.apply(caller, member));
    }

    @Override
    public List<BatchMember<InspectionTask>> accept(Caller caller, List<BatchAcceptance> members, BatchMode mode) {
        caller.require(Role.AGENCY_RECEPTIONIST);
        return all(
                members,
                BatchAcceptance::requestId,
                mode,
                member -> requests.accept(caller, member.requestId(), member.fee()));
    }

    @Override
    public List<BatchMember<InspectionTask>> dispatch(
            Caller caller, List<UUID> taskIds, Dispatch dispatch, BatchMode mode) {
        caller.require(Role.DEPARTMENT_HEAD);
        return all(taskIds, Function.identity(), mode, id -> tasks.dispatch(caller, id, dispatch));
    }

    @Override
    public List<BatchMember<TaskRecord>> enter(Caller caller, BatchEntry entry, BatchMode mode) {
        caller.require(Role.INSPECTOR);
        Optional<EditionRef> edition = entry.members().stream()
                .limit(MOST)
                .map(member -> tasks.find(caller, member.taskId()))
                .flatMap(Optional::stream)
                .map(InspectionTask::edition)
                .findFirst();
        return all(
                entry.members(),
                BatchEntry.Member::taskId,
                mode,
                member -> enter(caller, entry.common(), member, edition));
    }

    @Override
    public List<BatchMember<InspectionTask>> finishSite(
            Caller caller, List<UUID> taskIds, String unitRepresentative, BatchMode mode) {
        caller.require(Role.INSPECTOR);
        String signatory = Texts.signatory(unitRepresentative);
        return all(
                taskIds,
                Function.identity(),
                mode,
                id -> transactions.required(() ->
                        tasks.finishSite(caller, id, tasks.record(caller, id).version(), signatory)));
    }

    /** Between the reading and the saving nobody else can save unseen: the version says so. */
    private TaskRecord enter(
            Caller caller, Map<String, Object> common, BatchEntry.Member member, Optional<EditionRef> edition) {
        return transactions.required(() -> {
            EditionRef own = tasks.require(caller, member.taskId()).edition();
            edition.filter(first -> !first.sha256().equals(own.sha256())).ifPresent(first -> {
                throw new Refusal(InspectionError.BATCH_OTHER_TYPE, named(own), named(first));
            });
            TaskRecord stored = tasks.record(caller, member.taskId());
            Map<String, Object> changes = RecordMerge.over(common, member.values());
            return tasks.saveRecord(
                    caller,
                    member.taskId(),
                    member.version().orElse(stored.version()),
                    RecordMerge.over(stored.record(), changes));
        });
    }

    private static String named(EditionRef edition) {
        return edition.typeId() + " " + edition.number();
    }

    private <M, T> List<BatchMember<T>> all(
            List<M> members, Function<M, ?> identity, BatchMode mode, Function<M, T> work) {
        refuseIllegal(members, identity);
        return mode == BatchMode.ALL ? transactions.required(() -> together(members, work)) : oneByOne(members, work);
    }

    private static <M> void refuseIllegal(List<M> members, Function<M, ?> identity) {
        boolean bounded = !members.isEmpty() && members.size() <= MOST;
        if (!bounded || new HashSet<>(members.stream().map(identity).toList()).size() < members.size()) {
            throw new Refusal(InspectionError.BATCH_ILLEGAL, MOST);
        }
    }

    /** A refusal has rolled back the transaction of its member, and no other is open. */
    private static <M, T> List<BatchMember<T>> oneByOne(List<M> members, Function<M, T> work) {
        List<BatchMember<T>> answers = new ArrayList<>();
        for (M member : members) {
            answers.add(answer(answers.size(), member, work));
        }
        return List.copyOf(answers);
    }

    private static <M, T> BatchMember<T> answer(int index, M member, Function<M, T> work) {
        try {
            return new BatchMember<>(index, Optional.of(work.apply(member)), Optional.empty());
        } catch (Refusal refusal) {
            return new BatchMember<>(index, Optional.empty(), Optional.of(refusal));
        }
    }

    private static <M, T> List<BatchMember<T>> together(List<M> members, Function<M, T> work) {
        List<BatchMember<T>> answers = new ArrayList<>();
        for (M member : members) {
            BatchMember<T> answer = answer(answers.size(), member, work);
            answer.refusal().ifPresent(refusal -> {
                throw ofMember(answer.index(), refusal);
            });
            answers.add(answer);
        }
        return List.copyOf(answers);
    }

    private static Refusal ofMember(int index, Refusal refusal) {
        List<Refusal.Detail> details = refusal.details().stream()
                .map(detail -> new Refusal.Detail("members[" + index + "]." + detail.field(), detail.zh(), detail.en()))
                .toList();
        Refusal batch =
                new Refusal(InspectionError.BATCH_MEMBER_REFUSED, details, index + 1, refusal.zh(), refusal.en());
        batch.initCause(refusal);
        return batch;
    }
}
