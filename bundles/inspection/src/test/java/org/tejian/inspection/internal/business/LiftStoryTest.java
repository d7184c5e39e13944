package org.tejian.inspection.internal.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;
import static org.tejian.inspection.internal.business.InspectionForTests.as;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceState;
import org.tejian.directory.Role;
import org.tejian.inspection.Compilation;
import org.tejian.inspection.Dispatch;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.InspectionRequest;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.Instrument;
import org.tejian.inspection.NoticeItem;
import org.tejian.inspection.NoticeState;
import org.tejian.inspection.OpinionNotice;
import org.tejian.inspection.Recheck;
import org.tejian.inspection.ReportFacts;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.TaskRecord;
import org.tejian.inspection.TaskState;
import org.tejian.reports.StandardReportRenderer;

/** The life of one inspection as a regulator would tell it, with the real renderer. */
class LiftStoryTest {

    private static final InspectionForTests PLATFORM = new InspectionForTests(StandardReportRenderer.create());

    @AfterAll
    static void close() {
        PLATFORM.close();
    }

    @Test
    void givenNotifiedLift_whenInspected_thenFromTheRequestOverAnOpinionNoticeToTheDeliveredReport() {
        // given a lift whose installation the county has accepted
        Device lift = PLATFORM.notifiedLift();

        // when the construction unit applies for its supervision and the agency accepts
        InspectionRequest request = PLATFORM.requests.apply(PLATFORM.contractorsClerk, PLATFORM.supervisionOf(lift));
        InspectionTask task = PLATFORM.requests.accept(PLATFORM.receptionist, request.id(), new BigDecimal("1200"));

        // then the edition is frozen and the county sees the lift under supervision
        assertThat(task.edition().number()).isEqualTo("2010.3");
        assertThat(PLATFORM.archive.require(PLATFORM.baiyun, lift.id()).state()).isEqualTo(DeviceState.SUPERVISING);

        // when two inspectors are sent, with a calibrated instrument
        PLATFORM.tasks.dispatch(
                PLATFORM.head,
                task.id(),
                new Dispatch(
                        List.of(
                                PLATFORM.inspector.person().id(),
                                PLATFORM.secondInspector.person().id()),
                        PLATFORM.today(),
                        List.of(new Instrument("钢卷尺", "GJ-01", PLATFORM.today().plusMonths(6)))));

        // and the record on site says that the passage is too narrow, a B item
        TaskRecord record = PLATFORM.saved(task.id(), 0.45);
        assertThat(conclusion(record)).isEqualTo("不合格");
        record = PLATFORM.signed(task.id());

        // then the site work cannot end before the unit is told
        long version = record.version();
        assertRefused(
                () -> PLATFORM.tasks.finishSite(PLATFORM.inspector, task.id(), version, "吴刚"),
                InspectionError.NOTICE_NEEDED);
        OpinionNotice notice = PLATFORM.notices.issue(
                PLATFORM.inspector, task.id(), version, PLATFORM.today().plusDays(10), "整改后书面回复");
        assertThat(notice.items()).extracting(NoticeItem::no).containsExactly("2.1");
        assertThat(new String(PLATFORM.notices.pdf(PLATFORM.safetyManager, notice.id()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(PLATFORM.tasks.require(PLATFORM.head, task.id()).state()).isEqualTo(TaskState.RECTIFYING);

        // when the unit has widened the passage and the inspectors look again
        PLATFORM.notices.answer(PLATFORM.contractorsClerk, notice.id(), "通道已拓宽至 0.62m", List.of("整改照片 3 张"));
        PLATFORM.notices.recheck(PLATFORM.secondInspector, notice.id(), Recheck.ON_SITE);

        // then only the failed item is open again
        TaskRecord reopened = PLATFORM.tasks.record(PLATFORM.inspector, task.id());
        assertThat(reopened.complete()).isFalse();
        assertThat(items(reopened).get("2.1")).doesNotContainKey("measured");
        assertThat(items(reopened).get("1.1")).containsEntry("signedBy", "检验 张伟");
        record = PLATFORM.saved(task.id(), 0.62);
        assertThat(conclusion(record)).isEqualTo("复检合格");
        assertThat(record.complete()).isTrue();

        // when the report is compiled
        PLATFORM.tasks.finishSite(PLATFORM.inspector, task.id(), record.version(), "吴刚");
        InspectionReport draft = PLATFORM.reports.compile(PLATFORM.inspector, task.id(), Compilation.asProposed());
        assertThat(draft.state()).isEqualTo(ReportState.IN_REVIEW);
        assertThat(PLATFORM.reports.pdf(PLATFORM.inspector, draft.id())).isNotEmpty();

        // then nobody who inspected reviews it, nobody who reviewed approves it
        assertRefused(
                () -> PLATFORM.reports.review(as(PLATFORM.secondInspector, Role.REVIEWER), draft.id(), ""),
                InspectionError.INSPECTOR_MAY_NOT_REVIEW);
        PLATFORM.reports.review(PLATFORM.reviewer, draft.id(), "资料齐全");
        assertRefused(
                () -> PLATFORM.reports.approve(as(PLATFORM.reviewer, Role.APPROVER), draft.id()),
                InspectionError.REVIEWER_MAY_NOT_APPROVE);
        assertRefused(
                () -> PLATFORM.reports.approve(as(PLATFORM.inspector, Role.APPROVER), draft.id()),
                InspectionError.INSPECTOR_MAY_NOT_APPROVE);
        InspectionReport issued = PLATFORM.reports.approve(PLATFORM.approver, draft.id());

        // and with the approval everything is settled at once
        String number = issued.number().orElseThrow();
        assertThat(number).matches("GZTA20\\d{2}000001");
        Device after = PLATFORM.archive.require(PLATFORM.baiyun, lift.id());
        assertThat(after.state()).isEqualTo(DeviceState.PASSED_UNREGISTERED);
        assertThat(after.supervisionPassedOn()).contains(PLATFORM.today());
        assertThat(after.inspection()).hasValueSatisfying(facts -> {
            assertThat(facts.reportNumber()).isEqualTo(number);
            assertThat(facts.conclusion()).isEqualTo("复检合格");
            assertThat(facts.nextDue())
                    .contains(PLATFORM.today()
                            .plusYears(1)
                            .withDayOfMonth(1)
                            .plusMonths(1)
                            .minusDays(1));
        });
        assertThat(PLATFORM.notices.require(PLATFORM.baiyun, notice.id()).state())
                .isEqualTo(NoticeState.CLOSED);
        assertThat(PLATFORM.tasks.require(PLATFORM.head, task.id()).state()).isEqualTo(TaskState.ISSUED);

        // and the file prints the same bytes for ever, also with the plugin gone
        byte[] first = PLATFORM.reports.pdf(PLATFORM.safetyManager, issued.id());
        PLATFORM.uninstall(1);
        assertThat(PLATFORM.reports.pdf(PLATFORM.baiyun, issued.id())).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");

        // and beside it the unit has the certificate of supervision, which prints the same for ever
        byte[] certificate = PLATFORM.reports.certificate(PLATFORM.safetyManager, issued.id());
        assertThat(new String(certificate, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(certificate).isNotEqualTo(first);
        assertThat(PLATFORM.reports.certificate(PLATFORM.baiyun, issued.id())).isEqualTo(certificate);

        // and whoever holds the paper can verify it
        String code = issued.verifyUrl().orElseThrow().replaceFirst(".*code=", "");
        ReportFacts facts = PLATFORM.reports.verify(number, code).orElseThrow();
        assertThat(facts.valid()).isTrue();
        assertThat(facts.useUnit()).isEqualTo("白云区阳光小区物业服务中心");
        assertThat(PLATFORM.reports.verify(number, "000000000000")).isEmpty();

        // finally it is delivered
        PLATFORM.reports.deliver(PLATFORM.receptionist, issued.id(), "吴刚");
        assertThat(PLATFORM.tasks.require(PLATFORM.head, task.id()).state()).isEqualTo(TaskState.DELIVERED);
        assertThat(PLATFORM.eventTypes())
                .containsSubsequence(
                        "inspection.request.filed",
                        "archive.device.supervision-accepted",
                        "inspection.task.accepted",
                        "inspection.task.dispatched",
                        "inspection.task.recorded",
                        "inspection.notice.issued",
                        "inspection.notice.answered",
                        "inspection.notice.rechecking",
                        "inspection.task.site-finished",
                        "inspection.report.compiled",
                        "inspection.report.reviewed",
                        "archive.device.inspection-passed",
                        "inspection.report.approved",
                        "inspection.report.delivered");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> items(TaskRecord record) {
        return (Map<String, Map<String, Object>>) record.record().get("items");
    }

    private static Object conclusion(TaskRecord record) {
        return ((Map<?, ?>) record.assessment().get("conclusion")).get("key");
    }
}
