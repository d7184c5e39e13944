package org.tejian.inspection.internal.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;
import static org.tejian.inspection.internal.business.InspectionForTests.PERIODIC;
import static org.tejian.inspection.internal.business.InspectionForTests.as;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.archive.Device;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Role;
import org.tejian.inspection.Compilation;
import org.tejian.inspection.Dispatch;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.NewRequest;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.RequestQuery;
import org.tejian.inspection.Submission;
import org.tejian.inspection.SubmissionOutcome;
import org.tejian.inspection.SubmissionOutcome.Made;
import org.tejian.inspection.TaskState;
import org.tejian.inspection.spi.Severity;

/** Finished inspections from an agency's own system, on a real database. */
class SubmissionDeskTest {

    private static final InspectionForTests PLATFORM = new InspectionForTests();
    private static final Caller SYSTEM =
            PLATFORM.staff("系统 马超", Role.AGENCY_RECEPTIONIST, Role.DEPARTMENT_HEAD, Role.INSPECTOR);
    private static final SubmissionDesk DESK =
            new SubmissionDesk(PLATFORM.schema, PLATFORM.requests, PLATFORM.tasks, PLATFORM.reports, PLATFORM.log);

    static {
        PLATFORM.certified(SYSTEM);
    }

    @AfterAll
    static void close() {
        PLATFORM.close();
    }

    @Test
    void givenFinishedInspection_whenSubmitted_thenTheReportWaitsForItsReviewer() {
        Device lift = PLATFORM.liftInUse();

        SubmissionOutcome outcome = DESK.submit(SYSTEM, submission("A-1", lift, 0.9));

        Made made = outcome.made().orElseThrow();
        assertThat(outcome.repeated()).isFalse();
        assertThat(made.conclusion()).isEqualTo("合格");
        assertThat(PLATFORM.reports.require(PLATFORM.reviewer, made.reportId()).state())
                .isEqualTo(ReportState.IN_REVIEW);
        assertThat(PLATFORM.tasks.require(PLATFORM.head, made.taskId()).state()).isEqualTo(TaskState.IN_REVIEW);
        assertThat(DESK.reportOf(SYSTEM, " A-1 ")).contains(made.reportId());
        assertThat(PLATFORM.eventTypes())
                .containsSubsequence(
                        "inspection.request.filed",
                        "inspection.task.accepted",
                        "inspection.task.dispatched",
                        "inspection.task.recorded",
                        "inspection.task.signed",
                        "inspection.task.site-finished",
                        "inspection.report.compiled",
                        "inspection.task.submitted");
    }

    @Test
    void givenSubmitted_whenSentAgain_thenItHappensOnceAndIsAnsweredTwice() {
        Device lift = PLATFORM.liftInUse();
        SubmissionOutcome first = DESK.submit(SYSTEM, submission("A-2", lift, 0.9));

        SubmissionOutcome second = DESK.submit(SYSTEM, submission("A-2", lift, 0.9));

        assertThat(second.repeated()).isTrue();
        assertThat(second.made()).isEqualTo(first.made());
        assertRefused(() -> DESK.submit(SYSTEM, submission("A-2", lift, 0.8)), InspectionError.SUBMISSION_NUMBER_USED);
    }

    @Test
    void givenTheSameSubmissionFromEightClientsAtOnce_whenSubmitted_thenThereIsOneReport() throws Exception {
        Device lift = PLATFORM.liftInUse();
        ExecutorService clients = Executors.newFixedThreadPool(8);
        Callable<SubmissionOutcome> submit = () -> DESK.submit(SYSTEM, submission("A-8", lift, 0.9));

        List<Future<SubmissionOutcome>> answers = clients.invokeAll(java.util.Collections.nCopies(8, submit));
        clients.shutdown();

        List<UUID> reports = new ArrayList<>();
        int first = 0;
        for (Future<SubmissionOutcome> answer : answers) {
            reports.add(answer.get().made().orElseThrow().reportId());
            first += answer.get().repeated() ? 0 : 1;
        }
        assertThat(reports.stream().distinct()).hasSize(1);
        assertThat(first).isEqualTo(1);
    }

    @Test
    void givenWrongValues_whenSubmitted_thenFindingsAreListedAndNothingIsChanged() {
        Device lift = PLATFORM.liftInUse();
        Map<String, Object> record = new LinkedHashMap<>(PLATFORM.record(0.9));
        record.put("parameters", Map.of("rated_speed", 99));
        record.put("items", Map.of("2.2", Map.of("result", "pass"), "9.9", Map.of("result", "pass")));

        SubmissionOutcome outcome = DESK.submit(SYSTEM, submission("A-3", lift, record, "2010.3", Optional.empty()));

        assertThat(outcome.made()).isEmpty();
        assertThat(outcome.findings()).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.target()).isEqualTo("item 2.1");
            assertThat(finding.text().zh()).isNotBlank();
            assertThat(finding.text().en()).isNotBlank();
        });
        assertThat(outcome.findings())
                .anySatisfy(finding -> assertThat(finding.target()).contains("9.9"));
        assertThat(PLATFORM.requests.list(
                        SYSTEM, new RequestQuery(java.util.Set.of(), Optional.of(lift.id()), Optional.empty(), 10)))
                .noneMatch(request -> request.content().typeId().equals(PERIODIC));
        assertThat(DESK.reportOf(SYSTEM, "A-3")).isEmpty();

        // mended, it may use the same number
        assertThat(DESK.submit(SYSTEM, submission("A-3", lift, 0.9)).made()).isPresent();
    }

    @Test
    void givenMonthsOutsideTheRange_whenSubmitted_thenThatIsAFindingToo() {
        Device lift = PLATFORM.liftInUse();
        Submission good = submission("A-4", lift, 0.9);
        Submission late = new Submission(
                good.agencyNumber(),
                good.taskId(),
                good.request(),
                good.edition(),
                good.fee(),
                good.dispatch(),
                good.record(),
                good.signedItems(),
                good.unitRepresentative(),
                new Compilation(Optional.empty(), "", Optional.of(99)));

        SubmissionOutcome outcome = DESK.submit(SYSTEM, late);

        assertThat(outcome.made()).isEmpty();
        assertThat(outcome.findings()).isNotEmpty();
        assertThat(DESK.reportOf(SYSTEM, "A-4")).isEmpty();
    }

    @Test
    void givenTaskDispatchedInThePlatform_whenSubmittedForIt_thenAnInspectorAloneSuffices() {
        Device lift = PLATFORM.liftInUse();
        InspectionTask task = PLATFORM.dispatched(PLATFORM.periodicOf(lift));

        SubmissionOutcome outcome = DESK.submit(
                PLATFORM.inspector, submission("A-5", lift, PLATFORM.record(0.9), "2010.3", Optional.of(task.id())));

        assertThat(outcome.made().orElseThrow().taskId()).isEqualTo(task.id());
        assertRefused(
                () -> DESK.submit(
                        PLATFORM.inspector,
                        submission(
                                "A-6", PLATFORM.liftInUse(), PLATFORM.record(0.9), "2010.3", Optional.of(task.id()))),
                InspectionError.SUBMISSION_TASK);
    }

    @Test
    void givenAnotherEdition_whenSubmitted_thenRefusedWithTheOneThatHolds() {
        Device lift = PLATFORM.liftInUse();

        assertRefused(
                () -> DESK.submit(SYSTEM, submission("A-7", lift, PLATFORM.record(0.9), "1999.1", Optional.empty())),
                InspectionError.SUBMISSION_EDITION);
        assertThat(DESK.reportOf(SYSTEM, "A-7")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INSPECTOR"})
    void givenAnyOtherRole_whenSubmitting_thenRefused(Role role) {
        Device lift = PLATFORM.notifiedLift();

        assertRefused(
                () -> DESK.submit(as(SYSTEM, role), submission("R-" + role, lift, 0.9)), DirectoryError.ROLE_FORBIDS);
    }

    @Test
    void givenAnInspectorWithoutTheReceptionistsRole_whenSubmittingANewOne_thenRefused() {
        Device lift = PLATFORM.liftInUse();

        assertRefused(() -> DESK.submit(PLATFORM.inspector, submission("A-9", lift, 0.9)), DirectoryError.ROLE_FORBIDS);
    }

    private static Submission submission(String number, Device lift, double width) {
        return submission(number, lift, PLATFORM.record(width), "2010.3", Optional.empty());
    }

    private static Submission submission(
            String number, Device lift, Map<String, Object> record, String edition, Optional<UUID> taskId) {
        NewRequest request = new NewRequest(
                lift.id(), PERIODIC, Optional.empty(), "", PLATFORM.agency.id(), Optional.empty(), "", "");
        Dispatch dispatch = new Dispatch(
                List.of(SYSTEM.person().id(), PLATFORM.secondInspector.person().id()), PLATFORM.today(), List.of());
        return new Submission(
                number,
                taskId,
                request,
                edition,
                new BigDecimal("800"),
                dispatch,
                record,
                List.of("1.1"),
                "吴刚",
                Compilation.asProposed());
    }
}
