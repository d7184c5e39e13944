package org.tejian.inspection.internal.business;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tejian.directory.RefusalAssert.assertRefused;
import static org.tejian.inspection.internal.business.InspectionForTests.as;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;
import org.tejian.database.StatementFailed;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Role;
import org.tejian.inspection.Compilation;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.ReportQuery;
import org.tejian.inspection.ReportRemark;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.ReportStep;
import org.tejian.inspection.ReportSummary;
import org.tejian.inspection.TaskState;
import org.tejian.refusal.Refusal;

/** Compiling, four eyes, approval, delivery, on a real database. */
class ReportDeskTest {

    private static final InspectionForTests.PlainRenderer RENDERER = new InspectionForTests.PlainRenderer();
    private static final InspectionForTests PLATFORM = new InspectionForTests(RENDERER);

    @AfterAll
    static void close() {
        PLATFORM.close();
    }

    @Test
    void givenFinishedRecord_whenCompiled_thenTheProposalStands() {
        InspectionReport draft = PLATFORM.compiled(filled());

        assertThat(draft.state()).isEqualTo(ReportState.IN_REVIEW);
        assertThat(draft.number()).isEmpty();
        assertThat(draft.conclusion()).isEqualTo("合格");
        assertThat(draft.passed()).isTrue();
        assertThat(draft.nextDueText()).matches("\\d{4}年\\d{2}月");
        assertThat(draft.nextDue().orElseThrow().plusDays(1).getDayOfMonth()).isEqualTo(1);
        assertThat(draft.record()).containsKey("items");
        assertThat(draft.assessment()).containsKeys("conclusion", "computed", "dues");
        assertThat(draft.remarks()).extracting(ReportRemark::step).containsExactly(ReportStep.COMPILED);
    }

    @Test
    void givenOtherConclusion_whenCompiled_thenItNeedsAReasonAndIsPrinted() {
        InspectionTask task = PLATFORM.finished(filled());

        assertRefused(() -> compile(task, Optional.of("不合格"), ""), InspectionError.CONCLUSION_REASON_NEEDED);
        assertRefused(() -> compile(task, Optional.of("优秀"), "理由"), InspectionError.CONCLUSION_UNKNOWN);
        InspectionReport draft = compile(task, Optional.of("不合格"), "井道渗水,判为不合格");

        assertThat(draft.conclusion()).isEqualTo("不合格");
        assertThat(draft.passed()).isFalse();
        assertThat(draft.nextDue()).isEmpty();
        assertThat(draft.conclusionReason()).isEqualTo("井道渗水,判为不合格");
        PLATFORM.reports.pdf(PLATFORM.reviewer, draft.id());
        assertThat(RENDERER.last().get("remarks").toString()).contains("井道渗水");
        assertThat(RENDERER.last().get("conclusion")).isEqualTo("不合格");
    }

    @Test
    void givenFailure_whenCompiledAsAPass_thenRefused() {
        InspectionTask task = PLATFORM.dispatched(PLATFORM.supervisionOf(PLATFORM.notifiedLift()));
        PLATFORM.saved(task.id(), 0.4);
        long version = PLATFORM.signed(task.id()).version();
        PLATFORM.notices.issue(PLATFORM.inspector, task.id(), version, PLATFORM.today(), "");
        PLATFORM.clock.moveDays(1);
        try {
            PLATFORM.finished(task);
            assertRefused(() -> compile(task, Optional.of("合格"), "使用单位保证"), InspectionError.CONCLUSION_TOO_MILD);
        } finally {
            PLATFORM.clock.moveDays(-1);
        }
    }

    @Test
    void givenChoiceOfMonths_whenCompiled_thenWithinTheRangeOnly() {
        InspectionTask task = PLATFORM.finished(PLATFORM.filled(PLATFORM.periodicOf(PLATFORM.liftInUse())));

        assertRefused(
                () -> PLATFORM.reports.compile(
                        PLATFORM.inspector, task.id(), new Compilation(Optional.empty(), "", Optional.of(24))),
                InspectionError.RECORD_INCOMPLETE);
        InspectionReport draft = PLATFORM.reports.compile(
                PLATFORM.inspector, task.id(), new Compilation(Optional.empty(), "", Optional.of(6)));

        assertThat(draft.nextDue())
                .contains(PLATFORM.today()
                        .plusMonths(6)
                        .withDayOfMonth(1)
                        .plusMonths(1)
                        .minusDays(1));
    }

    @Test
    void givenDraft_whenSentBack_thenTheInspectorsCompileTheSameReportAgain() {
        InspectionReport draft = PLATFORM.compiled(filled());

        assertRefused(
                () -> PLATFORM.reports.sendBack(PLATFORM.reviewer, draft.id(), " "), InspectionError.REASON_NEEDED);
        InspectionReport back = PLATFORM.reports.sendBack(PLATFORM.reviewer, draft.id(), "参数与铭牌不符");
        assertThat(back.state()).isEqualTo(ReportState.SENT_BACK);
        assertThat(task(draft).state()).isEqualTo(TaskState.COMPILING);
        assertThat(task(draft).reason()).isEqualTo("参数与铭牌不符");
        InspectionReport again =
                PLATFORM.reports.compile(PLATFORM.secondInspector, draft.taskId(), Compilation.asProposed());

        assertThat(again.id()).isEqualTo(draft.id());
        assertThat(again.state()).isEqualTo(ReportState.IN_REVIEW);
        assertThat(again.remarks())
                .extracting(ReportRemark::step)
                .containsExactly(ReportStep.COMPILED, ReportStep.SENT_BACK, ReportStep.COMPILED);
    }

    @Test
    void givenWhoeverInspectedOrCompiled_whenReviewingOrApproving_thenRefused() {
        InspectionReport draft = PLATFORM.compiled(filled());

        assertRefused(
                () -> PLATFORM.reports.review(as(PLATFORM.inspector, Role.REVIEWER), draft.id(), ""),
                InspectionError.INSPECTOR_MAY_NOT_REVIEW);
        assertRefused(
                () -> PLATFORM.reports.sendBack(as(PLATFORM.secondInspector, Role.REVIEWER), draft.id(), "退"),
                InspectionError.INSPECTOR_MAY_NOT_REVIEW);
        PLATFORM.reports.review(PLATFORM.reviewer, draft.id(), "");
        assertRefused(
                () -> PLATFORM.reports.approve(as(PLATFORM.secondInspector, Role.APPROVER), draft.id()),
                InspectionError.INSPECTOR_MAY_NOT_APPROVE);
        assertRefused(
                () -> PLATFORM.reports.approve(as(PLATFORM.reviewer, Role.APPROVER), draft.id()),
                InspectionError.REVIEWER_MAY_NOT_APPROVE);
    }

    @Test
    void givenApproverWhoSentBack_whenReviewingTheNextDraft_thenRefused() {
        InspectionReport draft = PLATFORM.reviewed(filled());
        PLATFORM.reports.sendBack(PLATFORM.approver, draft.id(), "结论依据不足");
        PLATFORM.reports.compile(PLATFORM.inspector, draft.taskId(), Compilation.asProposed());

        assertRefused(
                () -> PLATFORM.reports.review(as(PLATFORM.approver, Role.REVIEWER), draft.id(), ""),
                InspectionError.APPROVER_MAY_NOT_REVIEW);
    }

    @Test
    void givenReviewerWhoSentBack_whenSentToInspectInstead_thenRefused() {
        InspectionReport draft = PLATFORM.compiled(filled());
        PLATFORM.reports.sendBack(PLATFORM.reviewer, draft.id(), "重新检验");
        PLATFORM.tasks.reopenSite(PLATFORM.inspector, draft.taskId(), "重新检验");
        PLATFORM.tasks.handBack(PLATFORM.inspector, draft.taskId(), "换人");

        assertRefused(
                () -> PLATFORM.tasks.dispatch(
                        PLATFORM.head,
                        draft.taskId(),
                        new org.tejian.inspection.Dispatch(
                                List.of(
                                        PLATFORM.reviewer.person().id(),
                                        PLATFORM.inspector.person().id()),
                                PLATFORM.today(),
                                List.of())),
                InspectionError.CHECKER_MAY_NOT_INSPECT);
    }

    @Test
    void givenStepOutOfTurn_whenTaken_thenRefused() {
        InspectionReport draft = PLATFORM.compiled(filled());

        assertRefused(() -> PLATFORM.reports.approve(PLATFORM.approver, draft.id()), InspectionError.REPORT_STATE);
        assertRefused(
                () -> PLATFORM.reports.deliver(PLATFORM.receptionist, draft.id(), "吴刚"), InspectionError.REPORT_STATE);
        assertRefused(
                () -> PLATFORM.reports.compile(PLATFORM.inspector, draft.taskId(), Compilation.asProposed()),
                InspectionError.TASK_STATE);
        assertRefused(() -> PLATFORM.reports.sendBack(PLATFORM.approver, draft.id(), "退"), DirectoryError.ROLE_FORBIDS);
        assertRefused(() -> PLATFORM.reports.review(PLATFORM.inspector, draft.id(), ""), DirectoryError.ROLE_FORBIDS);
    }

    @Test
    void givenReviewedReport_whenApproved_thenEverythingIsSettledInOneTransaction() {
        InspectionReport issued = PLATFORM.approved(filled());

        assertThat(issued.state()).isEqualTo(ReportState.ISSUED);
        assertThat(issued.number())
                .hasValueSatisfying(number -> assertThat(number).matches("GZTA\\d{4}\\d{6}"));
        assertThat(issued.verifyUrl())
                .hasValueSatisfying(url -> assertThat(url)
                        .startsWith("https://tejian.example/verify/report/"
                                + issued.number().orElseThrow() + "?code="));
        assertThat(issued.reviewer()).isPresent();
        assertThat(issued.approver()).isPresent();
        assertThat(task(issued).state()).isEqualTo(TaskState.ISSUED);
        assertThat(PLATFORM.archive
                        .require(
                                PLATFORM.baiyun,
                                issued.subject().device().orElseThrow().id())
                        .state())
                .isEqualTo(DeviceState.PASSED_UNREGISTERED);
        Map<String, ?> printed = RENDERER.last();
        assertThat(printed.get("approved")).isEqualTo(true);
        assertThat(printed.get("values").toString())
                .contains(issued.number().orElseThrow(), "贵阳恒升电梯工程有限公司", "TS3310001-2030", "TS7110001-2030");
        assertThat(printed.get("signatures").toString()).contains("检验 张伟", "审核 陈静", "批准 赵磊", "DT-");
        assertThat(PLATFORM.store.exists(issued.pdfDigest().orElseThrow())).isTrue();
    }

    @Test
    void givenPassedSupervision_whenApproved_thenACertificateWithItsOwnNumberIsIssuedBesideTheReport() {
        InspectionReport issued = PLATFORM.approved(filled());

        String certificate = new String(PLATFORM.reports.certificate(PLATFORM.baiyun, issued.id()), UTF_8);
        assertThat(certificate)
                .startsWith("lift-supervision/certificate.ftlh")
                .containsPattern("certificate_no=GZJS\\d{10}")
                .contains(issued.number().orElseThrow(), issued.verifyUrl().orElseThrow(), "title=特种设备监督检验证书");
        assertThat(PLATFORM.log.entries().toString()).containsPattern("certificate=GZJS\\d{10}");
        Caller otherAgency = PLATFORM.person(PLATFORM.otherAgency, "别家 检验", Role.INSPECTOR);
        assertRefused(() -> PLATFORM.reports.certificate(otherAgency, issued.id()), InspectionError.REPORT_UNKNOWN);
    }

    @Test
    void givenNoPassOrNoCertificateOrNoApproval_whenTheCertificateIsAskedFor_thenRefused() {
        InspectionReport draft = PLATFORM.compiled(filled());
        assertRefused(() -> PLATFORM.reports.certificate(PLATFORM.inspector, draft.id()), InspectionError.REPORT_STATE);

        InspectionTask task = PLATFORM.finished(filled());
        InspectionReport failed = compile(task, Optional.of("不合格"), "井道渗水,判为不合格");
        PLATFORM.reports.review(PLATFORM.reviewer, failed.id(), "");
        PLATFORM.reports.approve(PLATFORM.approver, failed.id());
        assertRefused(
                () -> PLATFORM.reports.certificate(PLATFORM.inspector, failed.id()),
                InspectionError.CERTIFICATE_NOT_PASSED);

        InspectionReport periodic = PLATFORM.approved(PLATFORM.filled(PLATFORM.periodicOf(PLATFORM.liftInUse())));
        assertRefused(
                () -> PLATFORM.reports.certificate(PLATFORM.inspector, periodic.id()),
                InspectionError.CERTIFICATE_NOT_OF_TYPE);
    }

    @Test
    void givenDeviceTakenAwayMeanwhile_whenApproved_thenNothingIsLeftAndTheNumberIsGivenBack() {
        InspectionReport draft = PLATFORM.reviewed(PLATFORM.filled(PLATFORM.periodicOf(PLATFORM.liftInUse())));
        Device lift = PLATFORM.archive.apply(
                PLATFORM.baiyun,
                Role.COUNTY_SUPERVISOR,
                draft.subject().device().orElseThrow().id(),
                DeviceEvent.MOVE_STARTED,
                DeviceChange.because("移装"));
        int events = PLATFORM.log.entries().size();

        assertRefused(() -> PLATFORM.reports.approve(PLATFORM.approver, draft.id()), ArchiveError.TRANSITION_FORBIDDEN);

        InspectionReport after = PLATFORM.reports.require(PLATFORM.approver, draft.id());
        assertThat(after.state()).isEqualTo(ReportState.IN_APPROVAL);
        assertThat(after.number()).isEmpty();
        assertThat(task(after).state()).isEqualTo(TaskState.IN_APPROVAL);
        assertThat(lift.state()).isEqualTo(DeviceState.MOVING_OUT);
        assertThat(PLATFORM.log.entries()).hasSize(events);
        long before = serial(PLATFORM.approved(filled()));
        assertThat(serial(PLATFORM.approved(filled()))).isEqualTo(before + 1);
    }

    @Test
    void givenManyApprovalsAtOnce_whenNumbered_thenWithoutGapsOrDuplicates() throws Exception {
        List<InspectionReport> drafts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            drafts.add(PLATFORM.reviewed(filled()));
        }
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<InspectionReport>> calls = drafts.stream()
                    .<Callable<InspectionReport>>map(
                            draft -> () -> PLATFORM.reports.approve(PLATFORM.approver, draft.id()))
                    .toList();
            List<Long> serials = new ArrayList<>();
            for (Future<InspectionReport> issued : threads.invokeAll(calls)) {
                serials.add(serial(issued.get()));
            }
            Collections.sort(serials);
            assertThat(serials.get(5) - serials.get(0)).isEqualTo(5);
            assertThat(serials).doesNotHaveDuplicates();
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void givenTwoApproversAtOnce_whenApproving_thenTheSecondIsRefused() throws Exception {
        InspectionReport draft = PLATFORM.reviewed(filled());
        Caller other = PLATFORM.staff("批准 郑凯", Role.APPROVER);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Object>> calls =
                    List.of(() -> outcome(PLATFORM.approver, draft), () -> outcome(other, draft));
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> outcome : threads.invokeAll(calls)) {
                outcomes.add(outcome.get());
            }
            assertThat(outcomes).filteredOn(InspectionReport.class::isInstance).hasSize(1);
            assertThat(outcomes).contains(InspectionError.REPORT_STATE);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void givenFrozenReport_whenSomebodyTouchesTheRow_thenTheDatabaseRefuses() {
        InspectionReport issued = PLATFORM.approved(filled());

        assertThatThrownBy(() -> PLATFORM.jpa.transactions().jdbc(connection -> {
                    try (var statement = connection.createStatement()) {
                        return statement.executeUpdate(
                                "update inspection.report set conclusion = '不合格' where id = '" + issued.id() + "'");
                    }
                }))
                .isInstanceOf(StatementFailed.class)
                .hasMessageContaining("is frozen");
    }

    @Test
    void givenFailedPeriodicInspection_whenApproved_thenTheLiftIsSuspendedUntilOnePasses() {
        Device lift = PLATFORM.liftInUse();
        InspectionTask first = PLATFORM.finished(PLATFORM.filled(PLATFORM.periodicOf(lift)));
        InspectionReport failed = compile(first, Optional.of("不合格"), "钢丝绳报废");
        PLATFORM.reports.review(PLATFORM.reviewer, failed.id(), "");
        PLATFORM.reports.approve(PLATFORM.approver, failed.id());

        Device suspended = PLATFORM.archive.require(PLATFORM.baiyun, lift.id());
        assertThat(suspended.state()).isEqualTo(DeviceState.SUSPENDED);
        assertThat(suspended.inspection().orElseThrow().nextDue()).isEmpty();
        PLATFORM.approved(PLATFORM.filled(PLATFORM.periodicOf(lift)));

        Device again = PLATFORM.archive.require(PLATFORM.baiyun, lift.id());
        assertThat(again.state()).isEqualTo(DeviceState.IN_USE);
        assertThat(again.inspection().orElseThrow().nextDue()).isPresent();
    }

    @Test
    void givenIssuedReport_whenDelivered_thenTheReceiverIsKeptAndTheTaskIsFiled() {
        InspectionReport issued = PLATFORM.approved(filled());

        assertRefused(
                () -> PLATFORM.reports.deliver(PLATFORM.receptionist, issued.id(), ""),
                InspectionError.SIGNATORY_MISSING);
        InspectionReport delivered = PLATFORM.reports.deliver(PLATFORM.receptionist, issued.id(), "吴刚");

        assertThat(delivered.state()).isEqualTo(ReportState.DELIVERED);
        assertThat(delivered.receiver()).isEqualTo("吴刚");
        assertThat(delivered.deliveredAt()).isPresent();
        assertThat(task(issued).state()).isEqualTo(TaskState.DELIVERED);
    }

    @Test
    void givenDraft_whenPrinted_thenMarkedAsSuchAndWithinTheAgencyOnly() {
        InspectionReport draft = PLATFORM.compiled(filled());

        PLATFORM.reports.pdf(PLATFORM.reviewer, draft.id());

        assertThat(RENDERER.last().get("watermark")).isEqualTo("草稿");
        assertThat(RENDERER.last()).doesNotContainKey("approved");
        assertRefused(() -> PLATFORM.reports.pdf(PLATFORM.baiyun, draft.id()), InspectionError.REPORT_UNKNOWN);
        assertRefused(() -> PLATFORM.reports.pdf(PLATFORM.safetyManager, draft.id()), InspectionError.REPORT_UNKNOWN);
    }

    @Test
    void givenReports_whenLookedFor_thenEverybodySeesTheirOwn() {
        InspectionReport draft = PLATFORM.compiled(filled());
        InspectionReport issued = PLATFORM.approved(filled());
        Caller otherAgency = PLATFORM.person(PLATFORM.otherAgency, "别家 检验", Role.INSPECTOR);

        assertThat(PLATFORM.reports.find(PLATFORM.safetyManager, draft.id())).isEmpty();
        assertThat(PLATFORM.reports.find(PLATFORM.baiyun, draft.id())).isPresent();
        assertThat(PLATFORM.reports.find(PLATFORM.safetyManager, issued.id())).isPresent();
        assertRefused(() -> PLATFORM.reports.require(otherAgency, issued.id()), InspectionError.REPORT_UNKNOWN);
        assertRefused(() -> PLATFORM.reports.require(PLATFORM.nanming, issued.id()), InspectionError.REPORT_UNKNOWN);
        assertRefused(
                () -> PLATFORM.reports.deliver(as(otherAgency, Role.AGENCY_RECEPTIONIST), issued.id(), "吴刚"),
                InspectionError.REPORT_UNKNOWN);
        assertThat(PLATFORM.reports.ofDevice(
                        otherAgency, issued.subject().device().orElseThrow().id()))
                .singleElement()
                .returns(false, ReportSummary::open)
                .returns(issued.number(), ReportSummary::number);
        assertThat(PLATFORM.reports.ofDevice(
                        PLATFORM.baiyun, issued.subject().device().orElseThrow().id()))
                .singleElement()
                .returns(true, ReportSummary::open);
        assertRefused(
                () -> PLATFORM.reports.ofDevice(
                        PLATFORM.nanming,
                        issued.subject().device().orElseThrow().id()),
                ArchiveError.DEVICE_UNKNOWN);
    }

    @Test
    void givenReports_whenListed_thenNewestFirstByKey() {
        Device lift = PLATFORM.liftInUse();
        InspectionReport one = PLATFORM.approved(PLATFORM.filled(PLATFORM.periodicOf(lift)));
        InspectionReport two = PLATFORM.approved(PLATFORM.filled(PLATFORM.periodicOf(lift)));

        List<ReportSummary> page = PLATFORM.reports.list(
                PLATFORM.reviewer,
                new ReportQuery(
                        Set.of(ReportState.ISSUED), Optional.empty(), Optional.of(lift.id()), Optional.empty(), 1));
        List<ReportSummary> next = PLATFORM.reports.list(
                PLATFORM.reviewer,
                new ReportQuery(
                        Set.of(ReportState.ISSUED),
                        Optional.empty(),
                        Optional.of(lift.id()),
                        Optional.of(page.get(0).id()),
                        1));

        assertThat(page).extracting(ReportSummary::id).containsExactly(two.id());
        assertThat(next).extracting(ReportSummary::id).containsExactly(one.id());
    }

    @Test
    void givenPaperInHand_whenVerified_thenTheFactsWithoutPersonalData() {
        InspectionReport issued = PLATFORM.approved(filled());
        String number = issued.number().orElseThrow();
        String code = issued.verifyUrl().orElseThrow().replaceFirst(".*code=", "");

        assertThat(PLATFORM.reports.verify(
                        " " + number.toLowerCase(java.util.Locale.ROOT), code.toLowerCase(java.util.Locale.ROOT)))
                .hasValueSatisfying(facts -> {
                    assertThat(facts.conclusion()).isEqualTo("合格");
                    assertThat(facts.agency()).isEqualTo("检验检测院GZ");
                    assertThat(facts.pdfDigest()).isEqualTo(issued.pdfDigest().orElseThrow());
                    assertThat(facts.valid()).isTrue();
                    assertThat(facts.toString()).doesNotContain("张伟", "陈静", "赵磊");
                });
        assertThat(PLATFORM.reports.verify(number, "")).isEmpty();
        assertThat(PLATFORM.reports.verify("GZTA2026999999", code)).isEmpty();
    }

    private static InspectionTask filled() {
        return PLATFORM.filledSupervision(PLATFORM.notifiedLift());
    }

    private static InspectionReport compile(InspectionTask task, Optional<String> conclusion, String reason) {
        return PLATFORM.reports.compile(
                PLATFORM.inspector, task.id(), new Compilation(conclusion, reason, Optional.empty()));
    }

    private static InspectionTask task(InspectionReport report) {
        return PLATFORM.tasks.require(PLATFORM.head, report.taskId());
    }

    private static long serial(InspectionReport report) {
        String number = report.number().orElseThrow();
        return Long.parseLong(number.substring(number.length() - 6));
    }

    private static Object outcome(Caller approver, InspectionReport draft) {
        try {
            return PLATFORM.reports.approve(approver, draft.id());
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }
}
