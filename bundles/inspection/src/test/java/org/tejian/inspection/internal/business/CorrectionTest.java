package org.tejian.inspection.internal.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;
import static org.tejian.inspection.internal.business.InspectionForTests.as;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceState;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.inspection.Compilation;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.ReportFacts;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.TaskState;

/** Corrections 更正 of frozen reports, on a real database. */
class CorrectionTest {

    private static final InspectionForTests.PlainRenderer RENDERER = new InspectionForTests.PlainRenderer();
    private static final InspectionForTests PLATFORM = new InspectionForTests(RENDERER);

    @AfterAll
    static void close() {
        PLATFORM.close();
    }

    @Test
    void givenIssuedReport_whenCorrected_thenTheOldOneIsValidUntilTheNewOneIsApproved() {
        InspectionReport old = PLATFORM.approved(PLATFORM.filled(PLATFORM.periodicOf(PLATFORM.liftInUse())));
        byte[] oldFile = PLATFORM.reports.pdf(PLATFORM.baiyun, old.id());

        InspectionTask correcting = PLATFORM.reports.correct(PLATFORM.qualityHead, old.id(), "额定速度录入错误");
        assertThat(correcting.state()).isEqualTo(TaskState.COMPILING);
        assertThat(correcting.reportVersion()).isEqualTo(2);
        assertThat(verified(old).valid()).isTrue();
        PLATFORM.tasks.reopenSite(PLATFORM.inspector, old.taskId(), "更正");
        PLATFORM.saved(old.taskId(), 0.7);
        PLATFORM.signed(old.taskId());
        InspectionReport draft = PLATFORM.compiled(correcting);
        PLATFORM.reports.review(PLATFORM.reviewer, draft.id(), "");
        InspectionReport issued = PLATFORM.reports.approve(PLATFORM.approver, draft.id());

        assertThat(issued.id()).isNotEqualTo(old.id());
        assertThat(issued.reportVersion()).isEqualTo(2);
        assertThat(issued.number()).contains(old.number().orElseThrow() + "-G1");
        assertThat(RENDERER.last().get("remarks").toString()).contains("更正理由：额定速度录入错误");
        InspectionReport voided = PLATFORM.reports.require(PLATFORM.baiyun, old.id());
        assertThat(voided.state()).isEqualTo(ReportState.VOID);
        assertThat(voided.replacedBy()).contains(issued.id());
        assertThat(PLATFORM.reports.pdf(PLATFORM.baiyun, old.id())).isEqualTo(oldFile);
        assertThat(verified(old)).returns(false, ReportFacts::valid).returns(issued.number(), ReportFacts::replacedBy);
        assertThat(device(issued).inspection().orElseThrow().reportNumber())
                .isEqualTo(issued.number().orElseThrow());
    }

    @Test
    void givenFirstVersion_whenCorrectedTwice_thenTheNumbersCountOn() {
        InspectionReport first = PLATFORM.approved(PLATFORM.filled(PLATFORM.periodicOf(PLATFORM.liftInUse())));

        InspectionReport third = corrected(corrected(first, Optional.empty()), Optional.empty());

        assertThat(third.number()).contains(first.number().orElseThrow() + "-G2");
    }

    @Test
    void givenPassCorrectedToAFailure_whenApproved_thenTheDeviceStops() {
        InspectionReport old = PLATFORM.approved(PLATFORM.filled(PLATFORM.periodicOf(PLATFORM.liftInUse())));

        corrected(old, Optional.of("不合格"));

        assertThat(device(old).state()).isEqualTo(DeviceState.SUSPENDED);
    }

    @Test
    void givenNewerInspection_whenAnOldReportIsCorrected_thenTheDeviceKeepsTheNewFacts() {
        Device lift = PLATFORM.liftInUse();
        InspectionReport old = PLATFORM.approved(PLATFORM.filled(PLATFORM.periodicOf(lift)));
        InspectionReport newer = PLATFORM.approved(PLATFORM.filled(PLATFORM.periodicOf(lift)));

        corrected(old, Optional.of("不合格"));

        assertThat(device(old).state()).isEqualTo(DeviceState.IN_USE);
        assertThat(device(old).inspection().orElseThrow().reportNumber())
                .isEqualTo(newer.number().orElseThrow());
    }

    @Test
    void givenFourEyes_whenAVersionIsCorrected_thenTheyHoldOverAllVersions() {
        InspectionReport old = PLATFORM.approved(PLATFORM.filled(PLATFORM.periodicOf(PLATFORM.liftInUse())));
        PLATFORM.reports.correct(PLATFORM.qualityHead, old.id(), "更正");
        InspectionReport draft = PLATFORM.reports.compile(PLATFORM.inspector, old.taskId(), Compilation.asProposed());
        Caller secondReviewer = PLATFORM.staff("审核 冯雪", Role.REVIEWER);

        assertRefused(
                () -> PLATFORM.reports.review(as(PLATFORM.approver, Role.REVIEWER), draft.id(), ""),
                InspectionError.APPROVER_MAY_NOT_REVIEW);
        PLATFORM.reports.review(secondReviewer, draft.id(), "");
        assertRefused(
                () -> PLATFORM.reports.approve(as(PLATFORM.reviewer, Role.APPROVER), draft.id()),
                InspectionError.REVIEWER_MAY_NOT_APPROVE);
        assertRefused(
                () -> PLATFORM.reports.approve(as(PLATFORM.qualityHead, Role.APPROVER), draft.id()),
                InspectionError.CORRECTOR_MAY_NOT_APPROVE);
        assertThat(PLATFORM.reports.approve(PLATFORM.approver, draft.id()).state())
                .isEqualTo(ReportState.ISSUED);
    }

    @Test
    void givenCorrectionOpen_whenOpenedAgainOrOfAVoidReport_thenRefused() {
        InspectionReport old = PLATFORM.approved(PLATFORM.filled(PLATFORM.periodicOf(PLATFORM.liftInUse())));
        assertRefused(
                () -> PLATFORM.reports.correct(PLATFORM.qualityHead, old.id(), ""), InspectionError.REASON_NEEDED);
        PLATFORM.reports.correct(PLATFORM.qualityHead, old.id(), "更正");

        assertRefused(
                () -> PLATFORM.reports.correct(PLATFORM.qualityHead, old.id(), "再更正"), InspectionError.TASK_STATE);
        finish(old, Optional.empty());
        assertRefused(
                () -> PLATFORM.reports.correct(PLATFORM.qualityHead, old.id(), "更正旧版"), InspectionError.REPORT_STATE);
    }

    @Test
    void givenCorrectionGivenUp_whenCancelled_thenTheIssuedReportStandsAndMayBeCorrectedLater() {
        InspectionReport old = PLATFORM.approved(PLATFORM.filled(PLATFORM.periodicOf(PLATFORM.liftInUse())));
        PLATFORM.reports.deliver(PLATFORM.receptionist, old.id(), "吴刚");
        PLATFORM.reports.correct(PLATFORM.qualityHead, old.id(), "更正");
        InspectionReport draft = PLATFORM.reports.compile(PLATFORM.inspector, old.taskId(), Compilation.asProposed());
        PLATFORM.reports.sendBack(PLATFORM.reviewer, draft.id(), "无须更正");

        InspectionTask restored = PLATFORM.tasks.cancel(PLATFORM.head, old.taskId(), "无须更正");

        assertThat(restored.state()).isEqualTo(TaskState.DELIVERED);
        assertThat(restored.reportVersion()).isEqualTo(1);
        assertThat(restored.reportId()).contains(old.id());
        assertThat(verified(old).valid()).isTrue();
        InspectionReport later = corrected(old, Optional.empty());
        assertThat(later.reportVersion()).isEqualTo(3);
        assertThat(later.number()).contains(old.number().orElseThrow() + "-G1");
    }

    @Test
    void givenOpenCorrection_whenANewInspectionIsAccepted_thenBothGoOn() {
        Device lift = PLATFORM.liftInUse();
        InspectionReport old = PLATFORM.approved(PLATFORM.filled(PLATFORM.periodicOf(lift)));
        PLATFORM.reports.correct(PLATFORM.qualityHead, old.id(), "更正");

        assertThat(PLATFORM.accepted(PLATFORM.periodicOf(lift)).state()).isEqualTo(TaskState.ACCEPTED);
    }

    private static InspectionReport corrected(InspectionReport old, Optional<String> conclusion) {
        PLATFORM.reports.correct(PLATFORM.qualityHead, old.id(), "更正");
        return finish(old, conclusion);
    }

    private static InspectionReport finish(InspectionReport old, Optional<String> conclusion) {
        InspectionReport draft = PLATFORM.reports.compile(
                PLATFORM.inspector,
                old.taskId(),
                new Compilation(conclusion, conclusion.map(any -> "复核发现").orElse(""), Optional.empty()));
        PLATFORM.reports.review(PLATFORM.reviewer, draft.id(), "");
        return PLATFORM.reports.approve(PLATFORM.approver, draft.id());
    }

    private static ReportFacts verified(InspectionReport report) {
        String code = report.verifyUrl().orElseThrow().replaceFirst(".*code=", "");
        return PLATFORM.reports.verify(report.number().orElseThrow(), code).orElseThrow();
    }

    private static Device device(InspectionReport report) {
        return PLATFORM.archive.require(
                PLATFORM.baiyun, report.subject().device().orElseThrow().id());
    }
}
