package org.tejian.inspection.internal.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tejian.directory.DirectoryError;
import org.tejian.inspection.BatchAcceptance;
import org.tejian.inspection.BatchEntry;
import org.tejian.inspection.BatchMember;
import org.tejian.inspection.BatchMode;
import org.tejian.inspection.InspectionBatches;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionRequest;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.NewRequest;
import org.tejian.inspection.RequestState;
import org.tejian.inspection.TaskRecord;
import org.tejian.inspection.TaskState;
import org.tejian.inspection.spi.InspectionRecord;

/** Three lifts of one unit, handled as one. */
class BatchDeskTest {

    private static final InspectionForTests PLATFORM = new InspectionForTests();
    private static final BigDecimal FEE = new BigDecimal("800.00");

    @AfterAll
    static void stop() {
        PLATFORM.close();
    }

    @Test
    void givenThreeLifts_whenHandledAsOne_thenEachHasItsOwnTaskAndRecord() {
        List<UUID> tasks = accepted(3);

        assertThat(done(PLATFORM.batches.dispatch(PLATFORM.head, tasks, PLATFORM.twoInspectors(), BatchMode.EACH)))
                .extracting(InspectionTask::state)
                .containsOnly(TaskState.DISPATCHED);
        List<BatchEntry.Member> members = List.of(
                member(tasks.get(0), Map.of()),
                member(tasks.get(1), Map.of("items", Map.of("2.2", Map.of("result", "fail")))),
                member(tasks.get(2), Map.of()));
        List<TaskRecord> records = done(PLATFORM.batches.enter(
                PLATFORM.inspector, new BatchEntry(PLATFORM.record(0.6), members), BatchMode.EACH));

        assertThat(records).hasSize(3);
        assertThat(InspectionRecord.fromModel(records.get(0).record())
                        .item("2.2")
                        .result())
                .isNotEqualTo(InspectionRecord.fromModel(records.get(1).record())
                        .item("2.2")
                        .result());
        assertThat(InspectionRecord.fromModel(records.get(1).record())
                        .item("1.1")
                        .result())
                .isPresent();
    }

    @Test
    void givenOneThatIsRefused_whenEachStandsAlone_thenTheOthersAreDone() {
        List<BatchAcceptance> members = filed(2).stream()
                .map(request -> new BatchAcceptance(request.id(), FEE))
                .toList();
        PLATFORM.requests.accept(PLATFORM.receptionist, members.get(0).requestId(), FEE);

        List<BatchMember<InspectionTask>> answers =
                PLATFORM.batches.accept(PLATFORM.receptionist, members, BatchMode.EACH);

        assertThat(answers.get(0).refusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo(InspectionError.REQUEST_STATE));
        assertThat(answers.get(1).done()).isPresent();
    }

    @Test
    void givenOneThatIsRefused_whenAllOrNothing_thenNothingIsDone() {
        List<InspectionRequest> filed = filed(2);
        PLATFORM.requests.accept(PLATFORM.receptionist, filed.get(1).id(), FEE);
        List<BatchAcceptance> members = filed.stream()
                .map(request -> new BatchAcceptance(request.id(), FEE))
                .toList();

        assertRefused(
                () -> PLATFORM.batches.accept(PLATFORM.receptionist, members, BatchMode.ALL),
                InspectionError.BATCH_MEMBER_REFUSED);

        assertThat(PLATFORM.requests
                        .require(PLATFORM.receptionist, filed.get(0).id())
                        .state())
                .isEqualTo(RequestState.FILED);
    }

    @Test
    void givenTooManyOrNoneOrOneTwice_whenHandled_thenRefused() {
        UUID task = UUID.randomUUID();
        List<List<UUID>> illegal =
                List.of(List.of(), List.of(task, task), Collections.nCopies(InspectionBatches.MOST + 1, task));

        for (List<UUID> ids : illegal) {
            assertRefused(
                    () -> PLATFORM.batches.dispatch(PLATFORM.head, ids, PLATFORM.twoInspectors(), BatchMode.EACH),
                    InspectionError.BATCH_ILLEGAL);
        }
    }

    @Test
    void givenSomebodyWithoutTheRole_whenHandled_thenTheWholeBatchIsRefused() {
        assertRefused(
                () -> PLATFORM.batches.dispatch(
                        PLATFORM.inspector, List.of(UUID.randomUUID()), PLATFORM.twoInspectors(), BatchMode.EACH),
                DirectoryError.ROLE_FORBIDS);
    }

    @Test
    void givenRecordSavedMeanwhile_whenEnteredByTheOldVersion_thenThatMemberIsRefused() {
        List<UUID> tasks = accepted(1);
        PLATFORM.batches.dispatch(PLATFORM.head, tasks, PLATFORM.twoInspectors(), BatchMode.EACH);
        long seen = PLATFORM.tasks.record(PLATFORM.inspector, tasks.get(0)).version();
        PLATFORM.saved(tasks.get(0), 0.6);

        BatchEntry entry = new BatchEntry(
                Map.of(), List.of(new BatchEntry.Member(tasks.get(0), Optional.of(seen), PLATFORM.record(0.7))));

        assertThat(PLATFORM.batches
                        .enter(PLATFORM.inspector, entry, BatchMode.EACH)
                        .get(0)
                        .refusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo(InspectionError.STALE_VERSION));
    }

    private static List<InspectionRequest> filed(int lifts) {
        List<NewRequest> members = Stream.generate(PLATFORM::notifiedLift)
                .limit(lifts)
                .map(PLATFORM::supervisionOf)
                .toList();
        return done(PLATFORM.batches.apply(PLATFORM.contractorsClerk, members, BatchMode.EACH));
    }

    private static List<UUID> accepted(int lifts) {
        List<BatchAcceptance> members = filed(lifts).stream()
                .map(request -> new BatchAcceptance(request.id(), FEE))
                .toList();
        return done(PLATFORM.batches.accept(PLATFORM.receptionist, members, BatchMode.ALL)).stream()
                .map(InspectionTask::id)
                .toList();
    }

    private static BatchEntry.Member member(UUID taskId, Map<String, Object> values) {
        return new BatchEntry.Member(taskId, Optional.empty(), values);
    }

    private static <T> List<T> done(List<BatchMember<T>> members) {
        return members.stream().map(member -> member.done().orElseThrow()).toList();
    }
}
