package org.tejian.inspection.internal.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tejian.archive.DeviceState;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.inspection.Compilation;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.NoticeItem;
import org.tejian.inspection.NoticeQuery;
import org.tejian.inspection.NoticeState;
import org.tejian.inspection.OpinionNotice;
import org.tejian.inspection.Recheck;
import org.tejian.inspection.TaskRecord;
import org.tejian.inspection.TaskState;

/** Opinion notices and rechecks, on a real database. */
class NoticeDeskTest {

    private static final InspectionForTests PLATFORM = new InspectionForTests();

    @AfterAll
    static void close() {
        PLATFORM.close();
    }

    @Test
    void givenFailedItem_whenANoticeIsIssued_thenItNamesTheItemAndTheUnitRectifies() {
        InspectionTask task = failing();

        OpinionNotice notice = issued(task);

        assertThat(notice.number()).matches("GZTZ20\\d{2}\\d{6}");
        assertThat(notice.state()).isEqualTo(NoticeState.ISSUED);
        assertThat(notice.items())
                .extracting(NoticeItem::no, NoticeItem::itemClass)
                .containsExactly(tuple("2.1", "B"));
        assertThat(notice.issuedBy().name()).isEqualTo("检验 张伟");
        assertThat(PLATFORM.tasks.require(PLATFORM.head, task.id()))
                .returns(TaskState.RECTIFYING, InspectionTask::state)
                .returns(Optional.of(notice.id()), InspectionTask::noticeId);
        byte[] pdf = PLATFORM.notices.pdf(PLATFORM.safetyManager, notice.id());
        assertThat(new String(pdf, java.nio.charset.StandardCharsets.UTF_8))
                .contains(
                        notice.number(), "通道宽度", "白云区阳光小区物业服务中心", notice.dueBy().toString());
        assertThat(PLATFORM.notices.pdf(PLATFORM.baiyun, notice.id())).isEqualTo(pdf);
    }

    @Test
    void givenRecordWithOpenItems_whenANoticeIsIssued_thenRefused() {
        InspectionTask task = PLATFORM.dispatched(PLATFORM.supervisionOf(PLATFORM.notifiedLift()));
        Map<String, Object> record = PLATFORM.record(0.4);
        record.put("items", Map.of("2.1", Map.of("measured", Map.of("value", 0.4), "result", "fail")));
        TaskRecord saved = PLATFORM.tasks.saveRecord(PLATFORM.inspector, task.id(), 1, record);

        assertRefused(
                () -> PLATFORM.notices.issue(
                        PLATFORM.inspector,
                        task.id(),
                        saved.version(),
                        PLATFORM.today().plusDays(10),
                        ""),
                InspectionError.RECORD_INCOMPLETE);
    }

    @Test
    void givenNothingFailed_whenANoticeIsIssued_thenRefused() {
        InspectionTask task = PLATFORM.filledSupervision(PLATFORM.notifiedLift());

        assertRefused(() -> issued(task), InspectionError.NOTHING_FAILED);
    }

    @Test
    void givenImpossibleTerm_whenANoticeIsIssued_thenRefused() {
        InspectionTask task = failing();
        long version = version(task);

        assertRefused(
                () -> PLATFORM.notices.issue(
                        PLATFORM.inspector, task.id(), version, PLATFORM.today().minusDays(1), ""),
                InspectionError.NOTICE_DEADLINE);
        assertRefused(
                () -> PLATFORM.notices.issue(
                        PLATFORM.inspector, task.id(), version, PLATFORM.today().plusYears(2), ""),
                InspectionError.NOTICE_DEADLINE);
        assertRefused(
                () -> PLATFORM.notices.issue(PLATFORM.inspector, task.id(), version - 1, PLATFORM.today(), ""),
                InspectionError.STALE_VERSION);
    }

    @Test
    void givenTermRunning_whenTheSiteWorkEnds_thenRefusedUntilItIsOver() {
        InspectionTask task = failing();
        OpinionNotice notice = issued(task);

        assertThat(assertRefused(() -> PLATFORM.finished(task), InspectionError.NOTICE_RUNNING)
                        .actual()
                        .zh())
                .contains(notice.number());
        PLATFORM.clock.moveDays(11);
        try {
            assertThat(PLATFORM.finished(task).state()).isEqualTo(TaskState.COMPILING);
            InspectionReport report = PLATFORM.reports.compile(PLATFORM.inspector, task.id(), Compilation.asProposed());
            assertThat(report.conclusion()).isEqualTo("不合格");
            PLATFORM.reports.review(PLATFORM.reviewer, report.id(), "");
            PLATFORM.reports.approve(PLATFORM.approver, report.id());
        } finally {
            PLATFORM.clock.moveDays(-11);
        }
        assertThat(PLATFORM.notices.require(PLATFORM.baiyun, notice.id()).state())
                .isEqualTo(NoticeState.FAILED);
        assertThat(PLATFORM.archive
                        .require(
                                PLATFORM.baiyun,
                                task.subject().device().orElseThrow().id())
                        .state())
                .isEqualTo(DeviceState.SUPERVISING);
    }

    @Test
    void givenNotice_whenTheUnitAnswers_thenAnswerAndProofAreKept() {
        OpinionNotice notice = issued(failing());

        OpinionNotice answered =
                PLATFORM.notices.answer(PLATFORM.safetyManager, notice.id(), "已整改", List.of("照片 1", "照片 2"));

        assertThat(answered.state()).isEqualTo(NoticeState.ANSWERED);
        assertThat(answered.proofs()).containsExactly("照片 1", "照片 2");
        assertThat(answered.answeredBy())
                .hasValueSatisfying(who -> assertThat(who.name()).isEqualTo("安全 吴刚"));
        assertThat(PLATFORM.notices
                        .answer(PLATFORM.contractorsClerk, notice.id(), "补充", List.of())
                        .answer())
                .isEqualTo("补充");
    }

    @Test
    void givenIllegalAnswer_whenAnswered_thenRefused() {
        OpinionNotice notice = issued(failing());

        assertRefused(
                () -> PLATFORM.notices.answer(PLATFORM.safetyManager, notice.id(), " ", List.of()),
                InspectionError.ANSWER_ILLEGAL);
        assertRefused(
                () -> PLATFORM.notices.answer(PLATFORM.safetyManager, notice.id(), "好", List.of("")),
                InspectionError.ANSWER_ILLEGAL);
        assertRefused(
                () -> PLATFORM.notices.answer(PLATFORM.inspector, notice.id(), "好", List.of()),
                DirectoryError.ROLE_FORBIDS);
    }

    @Test
    void givenRecheckByProof_whenNotAnsweredYet_thenRefused() {
        OpinionNotice notice = issued(failing());

        assertRefused(
                () -> PLATFORM.notices.recheck(PLATFORM.inspector, notice.id(), Recheck.BY_PROOF),
                InspectionError.NOTICE_STATE);
    }

    @Test
    void givenProof_whenRecheckedByIt_thenTheRecordStaysThatOfTheFirstInspection() {
        InspectionTask task = failing();
        OpinionNotice notice = issued(task);
        PLATFORM.notices.answer(PLATFORM.safetyManager, notice.id(), "已整改", List.of("照片"));

        InspectionTask rechecked = PLATFORM.notices.recheck(PLATFORM.inspector, notice.id(), Recheck.BY_PROOF);

        assertThat(rechecked.reinspection()).isFalse();
        assertThat(PLATFORM.saved(task.id(), 0.6).assessment().toString()).contains("key=合格");
        assertRefused(
                () -> PLATFORM.notices.recheck(PLATFORM.inspector, notice.id(), Recheck.ON_SITE),
                InspectionError.NOTICE_STATE);
        assertRefused(
                () -> PLATFORM.notices.answer(PLATFORM.safetyManager, notice.id(), "再答", List.of()),
                InspectionError.NOTICE_STATE);
    }

    @Test
    void givenSecondFailure_whenTheSiteWorkEnds_thenFailedAtReinspection() {
        InspectionTask task = failing();
        OpinionNotice notice = issued(task);
        PLATFORM.notices.recheck(PLATFORM.inspector, notice.id(), Recheck.ON_SITE);
        PLATFORM.saved(task.id(), 0.45);

        PLATFORM.finished(task);
        InspectionReport report = PLATFORM.reports.compile(PLATFORM.inspector, task.id(), Compilation.asProposed());

        assertThat(report.conclusion()).isEqualTo("复检不合格");
        assertThat(report.passed()).isFalse();
        assertThat(report.nextDue()).isEmpty();
        assertThat(report.nextDueText()).isEmpty();
    }

    @Test
    void givenSecondFailure_whenAnotherNoticeIsIssued_thenTheFirstHasFailedAndBothAreKept() {
        InspectionTask task = failing();
        OpinionNotice first = issued(task);
        PLATFORM.notices.recheck(PLATFORM.inspector, first.id(), Recheck.ON_SITE);
        PLATFORM.saved(task.id(), 0.45);

        OpinionNotice second = issued(task);

        assertThat(PLATFORM.notices.list(PLATFORM.baiyun, ofTask(task)))
                .extracting(OpinionNotice::id, OpinionNotice::state)
                .containsExactly(tuple(first.id(), NoticeState.FAILED), tuple(second.id(), NoticeState.ISSUED));
    }

    @Test
    void givenOpenNotice_whenTheTaskIsCancelled_thenItIsClosed() {
        InspectionTask task = failing();
        OpinionNotice notice = issued(task);

        PLATFORM.tasks.cancel(PLATFORM.head, task.id(), "设备拆除");

        assertThat(PLATFORM.notices.require(PLATFORM.baiyun, notice.id()).state())
                .isEqualTo(NoticeState.CLOSED);
    }

    @Test
    void givenNotice_whenLookedFor_thenOnlyThoseConcernedFindIt() {
        OpinionNotice notice = issued(failing());
        Caller stranger = PLATFORM.person(PLATFORM.unit("无关单位", UnitKind.USE), "路人", Role.USE_UNIT_MANAGER);

        assertThat(List.of(PLATFORM.reviewer, PLATFORM.baiyun, PLATFORM.safetyManager, PLATFORM.contractorsClerk))
                .allSatisfy(caller ->
                        assertThat(PLATFORM.notices.find(caller, notice.id())).isPresent());
        assertRefused(() -> PLATFORM.notices.require(stranger, notice.id()), InspectionError.NOTICE_UNKNOWN);
        assertRefused(() -> PLATFORM.notices.pdf(PLATFORM.nanming, notice.id()), InspectionError.NOTICE_UNKNOWN);
        assertRefused(
                () -> PLATFORM.notices.answer(stranger, notice.id(), "已整改", List.of()), InspectionError.NOTICE_UNKNOWN);
        Caller colleague = PLATFORM.staff("同事 何涛", Role.INSPECTOR);
        assertRefused(
                () -> PLATFORM.notices.recheck(colleague, notice.id(), Recheck.ON_SITE),
                InspectionError.NOT_AN_INSPECTOR_OF_TASK);
    }

    private static InspectionTask failing() {
        InspectionTask task = PLATFORM.dispatched(PLATFORM.supervisionOf(PLATFORM.notifiedLift()));
        PLATFORM.saved(task.id(), 0.4);
        PLATFORM.signed(task.id());
        return task;
    }

    private static OpinionNotice issued(InspectionTask task) {
        return PLATFORM.notices.issue(
                PLATFORM.inspector, task.id(), version(task), PLATFORM.today().plusDays(10), "请尽快整改");
    }

    private static long version(InspectionTask task) {
        return PLATFORM.tasks.record(PLATFORM.inspector, task.id()).version();
    }

    private static NoticeQuery ofTask(InspectionTask task) {
        return new NoticeQuery(Set.of(), Optional.of(task.id()), Optional.empty(), Optional.empty(), 50);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
