package org.tejian.inspection.internal.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;
import static org.tejian.inspection.internal.business.InspectionForTests.as;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Role;
import org.tejian.inspection.Dispatch;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.Instrument;
import org.tejian.inspection.PersonRef;
import org.tejian.inspection.PreviousRecord;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.TaskQuery;
import org.tejian.inspection.TaskRecord;
import org.tejian.inspection.TaskState;
import org.tejian.inspection.internal.TestTypes;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.refusal.Refusal;

/** Dispatch, the record on site, the end of the site work, on a real database. */
class TaskDeskTest {

    private static final InspectionForTests PLATFORM = new InspectionForTests();

    @AfterAll
    static void close() {
        PLATFORM.close();
    }

    @Test
    void givenAcceptedTask_whenDispatched_thenTheInspectorsAndTheDayAreSet() {
        InspectionTask task = dispatched();

        assertThat(task.state()).isEqualTo(TaskState.DISPATCHED);
        assertThat(task.inspectors()).extracting(PersonRef::name).containsExactly("检验 张伟", "检验 刘洋");
        assertThat(task.plannedOn()).contains(PLATFORM.today());
    }

    @Test
    void givenOneInspector_whenDispatched_thenRefused() {
        InspectionTask task = accepted();
        List<UUID> one = List.of(PLATFORM.inspector.person().id());

        assertRefused(() -> send(task, one), InspectionError.TOO_FEW_INSPECTORS);
    }

    @Test
    void givenPeopleWhoMayNotInspect_whenDispatched_thenRefused() {
        InspectionTask task = accepted();
        Caller uncertified = PLATFORM.staff("无证 何平", Role.INSPECTOR);
        Caller stranger = PLATFORM.person(PLATFORM.otherAgency, "外单位 林涛", Role.INSPECTOR);
        PLATFORM.certified(stranger);
        UUID inspector = PLATFORM.inspector.person().id();

        assertRefused(
                () -> send(task, List.of(inspector, uncertified.person().id())),
                InspectionError.INSPECTOR_NOT_CERTIFIED);
        assertRefused(
                () -> send(task, List.of(inspector, stranger.person().id())), InspectionError.INSPECTOR_NOT_OF_AGENCY);
        assertRefused(() -> send(task, List.of(inspector, UUID.randomUUID())), DirectoryError.PERSON_UNKNOWN);
    }

    @Test
    void givenInstrumentOutOfCalibration_whenDispatched_thenRefused() {
        InspectionTask task = accepted();
        Dispatch dispatch = new Dispatch(
                PLATFORM.twoInspectors().inspectorIds(),
                PLATFORM.today(),
                List.of(new Instrument("限速器测试仪", "CS-2", PLATFORM.today().minusDays(1))));

        assertThat(assertRefused(
                                () -> PLATFORM.tasks.dispatch(PLATFORM.head, task.id(), dispatch),
                                InspectionError.INSTRUMENT_NOT_CALIBRATED)
                        .actual()
                        .zh())
                .contains("CS-2");
    }

    @Test
    void givenWrongRole_whenDispatched_thenForbidden() {
        InspectionTask task = accepted();

        assertRefused(
                () -> PLATFORM.tasks.dispatch(PLATFORM.receptionist, task.id(), PLATFORM.twoInspectors()),
                DirectoryError.ROLE_FORBIDS);
    }

    @Test
    void givenDispatchedTask_whenHandedBack_thenOthersAreSentAndTheRecordStays() {
        InspectionTask task = dispatched();
        PLATFORM.saved(task.id(), 0.6);
        Caller third = PLATFORM.staff("检验 马超", Role.INSPECTOR);
        PLATFORM.certified(third);

        InspectionTask back = PLATFORM.tasks.handBack(PLATFORM.inspector, task.id(), "现场无电源");
        assertThat(back.state()).isEqualTo(TaskState.ACCEPTED);
        assertThat(back.inspectors()).isEmpty();
        assertThat(back.reason()).isEqualTo("现场无电源");
        send(
                task,
                List.of(PLATFORM.secondInspector.person().id(), third.person().id()));

        assertRefused(() -> PLATFORM.saved(task.id(), 0.7), InspectionError.NOT_AN_INSPECTOR_OF_TASK);
        assertThat(items(PLATFORM.tasks.record(third, task.id()))).containsKey("2.1");
        assertRefused(() -> PLATFORM.tasks.handBack(third, task.id(), ""), InspectionError.REASON_NEEDED);
    }

    @Test
    void givenOpenTask_whenCancelled_thenAnotherMayBeAccepted() {
        var lift = PLATFORM.notifiedLift();
        InspectionTask task = PLATFORM.accepted(PLATFORM.supervisionOf(lift));

        InspectionTask cancelled = PLATFORM.tasks.cancel(PLATFORM.head, task.id(), "使用单位取消");

        assertThat(cancelled.state()).isEqualTo(TaskState.CANCELLED);
        assertThat(PLATFORM.accepted(PLATFORM.supervisionOf(lift)).state()).isEqualTo(TaskState.ACCEPTED);
        assertRefused(() -> PLATFORM.tasks.cancel(PLATFORM.head, task.id(), "再次"), InspectionError.TASK_STATE);
    }

    @Test
    void givenDraftSentBack_whenTheTaskIsCancelled_thenTheDraftIsVoid() {
        InspectionReport draft = PLATFORM.compiled(PLATFORM.filledSupervision(PLATFORM.notifiedLift()));
        PLATFORM.reports.sendBack(PLATFORM.reviewer, draft.id(), "资料不全");

        PLATFORM.tasks.cancel(PLATFORM.head, draft.taskId(), "设备已拆除");

        assertThat(PLATFORM.reports.require(PLATFORM.head, draft.id()).state()).isEqualTo(ReportState.VOID);
    }

    @Test
    void givenFirstSave_whenSaved_thenInspectingAndTheFindingsComeBackAsData() {
        InspectionTask task = dispatched();
        Map<String, Object> record = PLATFORM.record(0.6);
        record.put("parameters", Map.of("rated_speed", 99, "manufacturer", "某厂"));

        TaskRecord saved = PLATFORM.tasks.saveRecord(
                PLATFORM.inspector,
                task.id(),
                PLATFORM.tasks.record(PLATFORM.inspector, task.id()).version(),
                record);

        assertThat(PLATFORM.tasks.require(PLATFORM.inspector, task.id()).state())
                .isEqualTo(TaskState.INSPECTING);
        assertThat(saved.complete()).isFalse();
        assertThat(findings(saved)).contains("implausible-value", "signature-missing");
        assertThat(PLATFORM.log.last().event().after()).containsKeys("version", "sha256", "complete");
    }

    @Test
    void givenSaveBasedOnAnOlderVersion_whenSaved_thenRefusedAndNothingIsLost() {
        InspectionTask task = dispatched();
        TaskRecord first = PLATFORM.saved(task.id(), 0.6);
        TaskRecord second = PLATFORM.saved(task.id(), 0.7);

        assertThat(second.version()).isGreaterThan(first.version());
        assertThat(assertRefused(
                                () -> PLATFORM.tasks.saveRecord(
                                        PLATFORM.secondInspector, task.id(), first.version(), PLATFORM.record(0.8)),
                                InspectionError.STALE_VERSION)
                        .actual()
                        .zh())
                .contains(Long.toString(second.version()));
        assertThat(PLATFORM.tasks.record(PLATFORM.inspector, task.id())).isEqualTo(second);
    }

    @Test
    void givenSomebodyElse_whenSaving_thenRefused() {
        InspectionTask task = dispatched();
        Caller colleague = PLATFORM.staff("同事 高鹏", Role.INSPECTOR);
        long version = PLATFORM.tasks.record(colleague, task.id()).version();

        assertRefused(
                () -> PLATFORM.tasks.saveRecord(colleague, task.id(), version, PLATFORM.record(0.6)),
                InspectionError.NOT_AN_INSPECTOR_OF_TASK);
        assertRefused(
                () -> PLATFORM.tasks.saveRecord(
                        as(PLATFORM.inspector, Role.REVIEWER), task.id(), version, PLATFORM.record(0.6)),
                DirectoryError.ROLE_FORBIDS);
    }

    @Test
    void givenRecordOfAMillionCharacters_whenSaved_thenRefused() {
        InspectionTask task = dispatched();

        assertRefused(
                () -> PLATFORM.tasks.saveRecord(
                        PLATFORM.inspector, task.id(), 1, Map.of("parameters", Map.of("a", "x".repeat(1_000_000)))),
                InspectionError.RECORD_TOO_LARGE);
    }

    @Test
    void givenItemOfClassA_whenSigned_thenInTheInspectorsOwnNameToday() {
        InspectionTask task = dispatched();
        TaskRecord saved = PLATFORM.saved(task.id(), 0.6);

        TaskRecord signed = PLATFORM.tasks.sign(PLATFORM.secondInspector, task.id(), saved.version(), List.of("1.1"));

        assertThat(items(signed).get("1.1"))
                .containsEntry("signedBy", "检验 刘洋")
                .containsEntry("signedOn", PLATFORM.today().toString());
        assertThat(signed.complete()).isTrue();
    }

    @Test
    void givenItemNotJudgedOrNotThere_whenSigned_thenRefused() {
        InspectionTask task = dispatched();
        long version = PLATFORM.tasks.record(PLATFORM.inspector, task.id()).version();

        assertRefused(
                () -> PLATFORM.tasks.sign(PLATFORM.inspector, task.id(), version, List.of("1.1")),
                InspectionError.ITEM_NOT_SIGNABLE);
        assertRefused(
                () -> PLATFORM.tasks.sign(PLATFORM.inspector, task.id(), version, List.of("9.9")),
                InspectionError.ITEM_UNKNOWN);
    }

    @Test
    void givenIncompleteRecord_whenTheSiteWorkEnds_thenTheFindingsAreNamed() {
        InspectionTask task = dispatched();
        TaskRecord saved = PLATFORM.saved(task.id(), 0.6);

        Refusal refusal = assertRefused(
                        () -> PLATFORM.tasks.finishSite(PLATFORM.inspector, task.id(), saved.version(), "吴刚"),
                        InspectionError.RECORD_INCOMPLETE)
                .actual();

        assertThat(refusal.details()).extracting(Refusal.Detail::field).contains("item 1.1");
    }

    @Test
    void givenDateAfterToday_whenTheSiteWorkEnds_thenRefused() {
        InspectionTask task = dispatched();
        Map<String, Object> record = PLATFORM.record(0.6);
        record.put("inspectionDate", PLATFORM.today().plusDays(1).toString());
        long version = PLATFORM.tasks.record(PLATFORM.inspector, task.id()).version();
        PLATFORM.tasks.saveRecord(PLATFORM.inspector, task.id(), version, record);
        PLATFORM.signed(task.id());

        assertRefused(() -> PLATFORM.finished(task), InspectionError.INSPECTION_DATE_FUTURE);
    }

    @Test
    void givenCertificateThatWasNotValidThatDay_whenTheSiteWorkEnds_thenRefused() {
        InspectionTask task = dispatched();
        Map<String, Object> record = PLATFORM.record(0.6);
        record.put("inspectionDate", PLATFORM.today().minusYears(2).toString());
        long version = PLATFORM.tasks.record(PLATFORM.inspector, task.id()).version();
        PLATFORM.tasks.saveRecord(PLATFORM.inspector, task.id(), version, record);
        PLATFORM.signed(task.id());

        assertRefused(() -> PLATFORM.finished(task), InspectionError.INSPECTOR_NOT_CERTIFIED);
    }

    @Test
    void givenNobodyOfTheUnit_whenTheSiteWorkEnds_thenRefused() {
        InspectionTask task = PLATFORM.filledSupervision(PLATFORM.notifiedLift());
        long version = PLATFORM.tasks.record(PLATFORM.inspector, task.id()).version();

        assertRefused(
                () -> PLATFORM.tasks.finishSite(PLATFORM.inspector, task.id(), version, " "),
                InspectionError.SIGNATORY_MISSING);
    }

    @Test
    void givenFinishedSite_whenSaved_thenRefusedUntilReopened() {
        InspectionTask task = PLATFORM.finished(PLATFORM.filledSupervision(PLATFORM.notifiedLift()));
        assertThat(task.state()).isEqualTo(TaskState.COMPILING);

        assertRefused(() -> PLATFORM.saved(task.id(), 0.7), InspectionError.TASK_STATE);
        InspectionTask reopened = PLATFORM.tasks.reopenSite(PLATFORM.secondInspector, task.id(), "数据录错");

        assertThat(reopened.state()).isEqualTo(TaskState.INSPECTING);
        assertThat(PLATFORM.saved(task.id(), 0.7).complete()).isTrue();
    }

    @Test
    void givenNewEditionInstalled_whenAnOpenTaskGoesOn_thenUnderItsFrozenOneAndNewTasksUnderTheNew() {
        InspectionTask open = dispatched();
        PLATFORM.install(21, TestTypes.newSupervision(), "2.0.0");
        try {
            InspectionTask fresh = dispatched();

            assertThat(fresh.edition().number()).isEqualTo("2024.1");
            assertThat(findings(PLATFORM.saved(fresh.id(), 0.6))).contains("result-contradicts-value");
            assertThat(findings(PLATFORM.saved(open.id(), 0.6))).doesNotContain("result-contradicts-value");
            assertThat(PLATFORM.tasks
                            .require(PLATFORM.head, open.id())
                            .edition()
                            .number())
                    .isEqualTo("2010.3");
        } finally {
            PLATFORM.uninstall(21);
        }
    }

    @Test
    void givenPluginWithJava_whenItIsAway_thenItsTasksWaitAndSayWhyAndGoOnAfterwards() {
        PLATFORM.install(22, TestTypes.withJava(), "1.0.0");
        InspectionTask task = PLATFORM.tasks.dispatch(
                PLATFORM.head,
                PLATFORM.accepted(new org.tejian.inspection.NewRequest(
                                PLATFORM.notifiedLift().id(),
                                "lift-java",
                                Optional.of("安装"),
                                "",
                                PLATFORM.agency.id(),
                                Optional.empty(),
                                "",
                                ""))
                        .id(),
                PLATFORM.twoInspectors());
        assertThat(task.waiting()).isEmpty();

        PLATFORM.uninstall(22);
        assertThat(PLATFORM.tasks.require(PLATFORM.inspector, task.id()).waiting())
                .isPresent();
        assertRefused(() -> PLATFORM.saved(task.id(), 0.6), InspectionError.TYPE_AWAY);

        PLATFORM.install(23, throwing(), "1.0.0");
        assertRefused(() -> PLATFORM.saved(task.id(), 0.6), InspectionError.PLUGIN_FAILED);
        PLATFORM.uninstall(23);

        PLATFORM.install(24, TestTypes.withJava(), "1.0.0");
        assertThat(PLATFORM.saved(task.id(), 0.6).version()).isEqualTo(2);
    }

    @Test
    void givenTask_whenLookedFor_thenOnlyThoseConcernedFindIt() {
        InspectionTask task = dispatched();
        Caller otherAgency = PLATFORM.person(PLATFORM.otherAgency, "别家 部门", Role.DEPARTMENT_HEAD);

        assertThat(List.of(PLATFORM.reviewer, PLATFORM.baiyun, PLATFORM.safetyManager, PLATFORM.contractorsClerk))
                .allSatisfy(caller ->
                        assertThat(PLATFORM.tasks.find(caller, task.id())).isPresent());
        assertThat(List.of(otherAgency, PLATFORM.nanming))
                .allSatisfy(caller ->
                        assertRefused(() -> PLATFORM.tasks.require(caller, task.id()), InspectionError.TASK_UNKNOWN));
        assertRefused(
                () -> PLATFORM.tasks.dispatch(otherAgency, task.id(), PLATFORM.twoInspectors()),
                InspectionError.TASK_UNKNOWN);
        assertThat(PLATFORM.tasks.record(PLATFORM.baiyun, task.id()).version()).isPositive();
        assertRefused(() -> PLATFORM.tasks.record(PLATFORM.safetyManager, task.id()), InspectionError.TASK_UNKNOWN);
    }

    @Test
    void givenTasks_whenListed_thenByStateDeviceAndInspector() {
        var lift = PLATFORM.notifiedLift();
        InspectionTask task = PLATFORM.dispatched(PLATFORM.supervisionOf(lift));
        Caller idle = PLATFORM.staff("闲着 田亮", Role.INSPECTOR);

        assertThat(PLATFORM.tasks.list(PLATFORM.head, query(Set.of(TaskState.DISPATCHED), false, lift.id())))
                .extracting(InspectionTask::id)
                .containsExactly(task.id());
        assertThat(PLATFORM.tasks.list(PLATFORM.head, query(Set.of(TaskState.ISSUED), false, lift.id())))
                .isEmpty();
        assertThat(PLATFORM.tasks.list(PLATFORM.inspector, query(Set.of(), true, lift.id())))
                .extracting(InspectionTask::id)
                .containsExactly(task.id());
        assertThat(PLATFORM.tasks.list(idle, query(Set.of(), true, lift.id()))).isEmpty();
        assertThat(PLATFORM.tasks.list(PLATFORM.nanming, query(Set.of(), false, lift.id())))
                .isEmpty();
    }

    @Test
    void givenEarlierReport_whenTakenOver_thenItsParametersButNoResults() {
        var lift = PLATFORM.liftInUse();
        InspectionReport first = PLATFORM.approved(PLATFORM.filled(PLATFORM.periodicOf(lift)));
        InspectionTask next = PLATFORM.dispatched(PLATFORM.periodicOf(lift));

        PreviousRecord previous =
                PLATFORM.tasks.previousRecord(PLATFORM.inspector, next.id()).orElseThrow();

        assertThat(previous.reportNumber()).isEqualTo(first.number().orElseThrow());
        assertThat(InspectionRecord.fromModel(previous.record()).parameters()).containsKey("rated_speed");
        assertThat(InspectionRecord.fromModel(previous.record()).items()).isEmpty();
        assertThat(PLATFORM.tasks.previousRecord(PLATFORM.baiyun, next.id())).isEmpty();
    }

    private static InspectionTask accepted() {
        return PLATFORM.accepted(PLATFORM.supervisionOf(PLATFORM.notifiedLift()));
    }

    private static InspectionTask dispatched() {
        return PLATFORM.dispatched(PLATFORM.supervisionOf(PLATFORM.notifiedLift()));
    }

    private static InspectionTask send(InspectionTask task, List<UUID> people) {
        return PLATFORM.tasks.dispatch(PLATFORM.head, task.id(), new Dispatch(people, today(), List.of()));
    }

    private static LocalDate today() {
        return PLATFORM.today();
    }

    private static TaskQuery query(Set<TaskState> states, boolean mine, UUID deviceId) {
        return new TaskQuery(states, mine, Optional.of(deviceId), Optional.empty(), 50);
    }

    private static TestTypes.Wrapped throwing() {
        return new TestTypes.Wrapped(TestTypes.withJava()) {
            @Override
            public Assessment assess(InspectionRecord record) {
                throw new IllegalStateException("broken");
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> items(TaskRecord record) {
        return (Map<String, Map<String, Object>>) record.record().getOrDefault("items", new LinkedHashMap<>());
    }

    private static List<Object> findings(TaskRecord record) {
        return ((List<?>) record.assessment().get("findings"))
                .stream()
                        .<Object>map(finding -> ((Map<?, ?>) finding).get("code"))
                        .toList();
    }
}
