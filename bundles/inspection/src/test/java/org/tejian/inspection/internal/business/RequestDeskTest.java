package org.tejian.inspection.internal.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionRequest;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.NewRequest;
import org.tejian.inspection.RequestQuery;
import org.tejian.inspection.RequestState;
import org.tejian.inspection.TaskState;
import org.tejian.inspection.internal.TestTypes;
import org.tejian.licensing.LicenceStatus;
import org.tejian.refusal.Refusal;

/** Applications and their acceptance, on a real database. */
class RequestDeskTest {

    private static final InspectionForTests PLATFORM = new InspectionForTests();
    private static final BigDecimal FEE = new BigDecimal("800");

    @AfterAll
    static void close() {
        PLATFORM.close();
    }

    @Test
    void givenNotifiedLift_whenAppliedFor_thenFiledWithANumberAndTheKindOfTheType() {
        InspectionRequest filed = filed(PLATFORM.notifiedLift());

        assertThat(filed.number()).matches("GZBJ20\\d{2}\\d{6}");
        assertThat(filed.state()).isEqualTo(RequestState.FILED);
        assertThat(filed.content().inspectionKind()).isEqualTo("安装（改造、重大修理）监督检验");
        assertThat(filed.applicantId()).isEqualTo(PLATFORM.contractor.id());
        assertThat(filed.subject().unitId()).isEqualTo(PLATFORM.useUnit.id());
    }

    @Test
    void givenStrangersDevice_whenAppliedFor_thenNotFound() {
        Device lift = PLATFORM.notifiedLift();
        Caller stranger = PLATFORM.person(PLATFORM.unit("无关单位", UnitKind.USE), "路人", Role.USE_UNIT_MANAGER);

        assertRefused(
                () -> PLATFORM.requests.apply(stranger, PLATFORM.supervisionOf(lift)), ArchiveError.DEVICE_UNKNOWN);
        assertRefused(
                () -> PLATFORM.requests.apply(PLATFORM.baiyun, PLATFORM.supervisionOf(lift)),
                DirectoryError.ROLE_FORBIDS);
    }

    @Test
    void givenReceptionist_whenApplyingForADueDevice_thenOnlyToTheOwnAgency() {
        Device lift = PLATFORM.notifiedLift();
        Caller other = PLATFORM.person(PLATFORM.otherAgency, "别家", Role.AGENCY_RECEPTIONIST);

        assertThat(PLATFORM.requests
                        .apply(PLATFORM.receptionist, PLATFORM.supervisionOf(lift))
                        .applicantId())
                .isEqualTo(PLATFORM.agency.id());
        assertRefused(() -> PLATFORM.requests.apply(other, PLATFORM.supervisionOf(lift)), ArchiveError.DEVICE_UNKNOWN);
    }

    @Test
    void givenContentThatIsWrong_whenAppliedFor_thenEachFieldIsNamed() {
        Device lift = PLATFORM.notifiedLift();
        NewRequest wrong = new NewRequest(
                lift.id(),
                InspectionForTests.SUPERVISION,
                Optional.of("安装"),
                "x".repeat(51),
                PLATFORM.agency.id(),
                Optional.of(PLATFORM.today().minusDays(1)),
                "x".repeat(201),
                "x".repeat(2001));

        Refusal refusal = assertRefused(
                        () -> PLATFORM.requests.apply(PLATFORM.contractorsClerk, wrong),
                        InspectionError.REQUEST_CONTENT)
                .actual();

        assertThat(refusal.details())
                .extracting(Refusal.Detail::field)
                .containsExactlyInAnyOrder("inspectionKind", "wishedOn", "contact", "remark");
    }

    @Test
    void givenSomebodyWhoIsNoAgency_whenAppliedTo_thenRefused() {
        NewRequest content = PLATFORM.supervisionOf(PLATFORM.notifiedLift());

        assertRefused(
                () -> PLATFORM.requests.apply(PLATFORM.contractorsClerk, to(content, PLATFORM.useUnit.id())),
                InspectionError.AGENCY_UNKNOWN);
        assertRefused(
                () -> PLATFORM.requests.apply(PLATFORM.contractorsClerk, to(content, UUID.randomUUID())),
                InspectionError.AGENCY_UNKNOWN);
    }

    @Test
    void givenTypeOrVariantThatDoesNotFit_whenAppliedFor_thenRefused() {
        Device lift = PLATFORM.notifiedLift();

        assertRefused(
                () -> PLATFORM.requests.apply(PLATFORM.contractorsClerk, of(lift, "never-installed", Optional.empty())),
                InspectionError.TYPE_AWAY);
        assertRefused(
                () -> PLATFORM.requests.apply(
                        PLATFORM.contractorsClerk, of(lift, InspectionForTests.SUPERVISION, Optional.of("移装"))),
                InspectionError.VARIANT_UNKNOWN);
        assertRefused(
                () -> PLATFORM.requests.apply(
                        PLATFORM.contractorsClerk, of(lift, InspectionForTests.SUPERVISION, Optional.empty())),
                InspectionError.VARIANT_UNKNOWN);
        assertRefused(
                () -> PLATFORM.requests.apply(
                        PLATFORM.contractorsClerk, of(lift, InspectionForTests.PERIODIC, Optional.of("安装"))),
                InspectionError.VARIANT_UNKNOWN);
    }

    @Test
    void givenTypeOfAnotherCategory_whenAppliedFor_thenRefused() {
        PLATFORM.install(
                11,
                org.tejian.inspection.spi.DefinedInspectionType.of(
                        TestTypes.text("lift-periodic")
                                .replace("lift-periodic", "boiler-test")
                                .replace("'3100'", "'1100'"),
                        Optional.empty()),
                "1.0.0");

        assertRefused(
                () -> PLATFORM.requests.apply(
                        PLATFORM.contractorsClerk, of(PLATFORM.notifiedLift(), "boiler-test", Optional.empty())),
                InspectionError.TYPE_NOT_FOR_DEVICE);
    }

    @Test
    void givenScrappedDevice_whenAppliedFor_thenRefused() {
        Device lift = PLATFORM.notifiedLift();
        PLATFORM.archive.apply(
                PLATFORM.baiyun,
                Role.COUNTY_SUPERVISOR,
                lift.id(),
                DeviceEvent.NOTIFICATION_WITHDRAWN,
                DeviceChange.because("撤回"));

        assertRefused(
                () -> PLATFORM.requests.apply(PLATFORM.contractorsClerk, PLATFORM.supervisionOf(lift)),
                InspectionError.DEVICE_OUT_OF_LIFE);
    }

    @Test
    void givenFiledRequest_whenAccepted_thenTaskWithTheEditionFrozenAndTheDeviceUnderSupervision() {
        Device lift = PLATFORM.notifiedLift();
        InspectionRequest filed = filed(lift);

        InspectionTask task = PLATFORM.requests.accept(PLATFORM.receptionist, filed.id(), new BigDecimal("1200.50"));

        assertThat(task.state()).isEqualTo(TaskState.ACCEPTED);
        assertThat(task.number()).matches("GZRW20\\d{2}\\d{6}");
        assertThat(task.edition().sha256())
                .isEqualTo(TestTypes.supervision().definition().sha256());
        assertThat(task.fee()).isEqualByComparingTo("1200.50");
        assertThat(PLATFORM.requests.require(PLATFORM.contractorsClerk, filed.id()))
                .returns(RequestState.ACCEPTED, InspectionRequest::state)
                .returns(Optional.of(task.id()), InspectionRequest::taskId);
        assertThat(PLATFORM.archive.require(PLATFORM.baiyun, lift.id()).state()).isEqualTo(DeviceState.SUPERVISING);
        assertThat(PLATFORM.tasks.record(PLATFORM.head, task.id()).record().get("parameters"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsKeys("rated_speed", "manufacturer");
    }

    @Test
    void givenOpenTask_whenASecondOfTheTypeIsAccepted_thenRefusedAndNothingIsLeft() {
        Device lift = PLATFORM.notifiedLift();
        InspectionTask open = PLATFORM.accepted(PLATFORM.supervisionOf(lift));
        InspectionRequest second = filed(lift);

        Refusal refusal = assertRefused(
                        () -> PLATFORM.requests.accept(PLATFORM.receptionist, second.id(), FEE),
                        InspectionError.TASK_OPEN_ALREADY)
                .actual();

        assertThat(refusal.zh()).contains(open.number());
        assertThat(PLATFORM.requests.require(PLATFORM.receptionist, second.id()).state())
                .isEqualTo(RequestState.FILED);
    }

    @Test
    void givenTwoRequestsAtOnce_whenAcceptedTogether_thenOnlyOneTaskIsOpened() throws Exception {
        Device lift = PLATFORM.notifiedLift();
        List<InspectionRequest> filed = List.of(filed(lift), filed(lift), filed(lift), filed(lift));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Object>> calls = filed.stream()
                    .<Callable<Object>>map(request -> () -> outcome(request))
                    .toList();
            List<Object> outcomes = threads.invokeAll(calls).stream()
                    .map(RequestDeskTest::value)
                    .toList();

            assertThat(outcomes).filteredOn(InspectionTask.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(InspectionError.class::isInstance)
                    .hasSize(3)
                    .containsOnly(InspectionError.TASK_OPEN_ALREADY);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void givenAgencyWithoutApproval_whenItAccepts_thenRefused() {
        Device lift = PLATFORM.notifiedLift();
        Caller other = PLATFORM.person(PLATFORM.otherAgency, "别家 受理", Role.AGENCY_RECEPTIONIST);
        InspectionRequest filed = PLATFORM.requests.apply(
                PLATFORM.contractorsClerk, to(PLATFORM.supervisionOf(lift), PLATFORM.otherAgency.id()));

        assertThat(assertRefused(
                                () -> PLATFORM.requests.accept(other, filed.id(), FEE),
                                InspectionError.AGENCY_NOT_APPROVED)
                        .actual()
                        .zh())
                .contains("检验检测院ZY", "3110");
    }

    @Test
    void givenContractorWhoseLicenceWasWithdrawn_whenAccepted_thenRefusedUntilItIsRestored() {
        InspectionRequest filed = filed(PLATFORM.notifiedLift());
        UUID licence = PLATFORM.licences.ofUnit(PLATFORM.contractor.id()).get(0).id();
        PLATFORM.licences.withdraw(PLATFORM.licenceClerk, licence, Optional.of(LicenceStatus.SUSPENDED), "停业整顿");

        assertRefused(
                () -> PLATFORM.requests.accept(PLATFORM.receptionist, filed.id(), FEE),
                InspectionError.CONTRACTOR_LICENCE);

        PLATFORM.licences.withdraw(PLATFORM.licenceClerk, licence, Optional.empty(), "恢复");
        assertThat(PLATFORM.requests
                        .accept(PLATFORM.receptionist, filed.id(), FEE)
                        .state())
                .isEqualTo(TaskState.ACCEPTED);
    }

    @Test
    void givenLiftNeverSupervised_whenPeriodicInspectionIsAccepted_thenRefused() {
        InspectionRequest filed =
                PLATFORM.requests.apply(PLATFORM.safetyManager, PLATFORM.periodicOf(PLATFORM.notifiedLift()));

        assertRefused(
                () -> PLATFORM.requests.accept(PLATFORM.receptionist, filed.id(), FEE),
                InspectionError.SUPERVISION_MISSING);
    }

    @Test
    void givenLiftInUse_whenSupervisionOfWorkNobodyNotifiedIsAccepted_thenRefused() {
        InspectionRequest filed = filed(PLATFORM.liftInUse());

        assertRefused(
                () -> PLATFORM.requests.accept(PLATFORM.receptionist, filed.id(), FEE),
                InspectionError.NOTIFICATION_MISSING);
    }

    @Test
    void givenNotifiedAlteration_whenItsSupervisionIsAccepted_thenTheHistorySaysSo() {
        Device lift = PLATFORM.liftInUse();
        PLATFORM.archive.apply(
                PLATFORM.baiyun,
                Role.COUNTY_SUPERVISOR,
                lift.id(),
                DeviceEvent.ALTERATION_NOTIFIED,
                DeviceChange.because("改造告知"));

        PLATFORM.requests.accept(
                PLATFORM.receptionist,
                PLATFORM.requests
                        .apply(PLATFORM.contractorsClerk, of(lift, InspectionForTests.SUPERVISION, Optional.of("改造")))
                        .id(),
                FEE);

        assertThat(PLATFORM.archive.history(PLATFORM.baiyun, lift.id()))
                .last()
                .satisfies(entry -> assertThat(entry.event()).contains(DeviceEvent.SUPERVISION_ACCEPTED));
    }

    @Test
    void givenEditionNoLongerInForce_whenAccepted_thenRefused() {
        PLATFORM.install(
                12,
                org.tejian.inspection.spi.DefinedInspectionType.of(
                        TestTypes.text("lift-supervision")
                                .replace("lift-supervision", "lift-old")
                                .replace("from: 2010-04-01}\ntitle", "from: 2010-04-01, until: 2020-12-31}\ntitle"),
                        Optional.empty()),
                "1.0.0");
        InspectionRequest filed = PLATFORM.requests.apply(
                PLATFORM.contractorsClerk, of(PLATFORM.notifiedLift(), "lift-old", Optional.of("安装")));

        assertRefused(
                () -> PLATFORM.requests.accept(PLATFORM.receptionist, filed.id(), FEE),
                InspectionError.EDITION_NOT_IN_FORCE);
    }

    @Test
    void givenPluginRemovedMeanwhile_whenAccepted_thenRefusedAndTheRequestWaits() {
        PLATFORM.install(
                13,
                org.tejian.inspection.spi.DefinedInspectionType.of(
                        TestTypes.text("lift-supervision").replace("lift-supervision", "lift-leaving"),
                        Optional.empty()),
                "1.0.0");
        InspectionRequest filed = PLATFORM.requests.apply(
                PLATFORM.contractorsClerk, of(PLATFORM.notifiedLift(), "lift-leaving", Optional.of("安装")));
        PLATFORM.uninstall(13);

        assertRefused(
                () -> PLATFORM.requests.accept(PLATFORM.receptionist, filed.id(), FEE), InspectionError.TYPE_AWAY);
        assertThat(PLATFORM.requests.require(PLATFORM.receptionist, filed.id()).state())
                .isEqualTo(RequestState.FILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.001", "10000001"})
    void givenIllegalFee_whenAccepted_thenRefused(String fee) {
        InspectionRequest filed = filed(PLATFORM.notifiedLift());

        assertRefused(
                () -> PLATFORM.requests.accept(PLATFORM.receptionist, filed.id(), new BigDecimal(fee)),
                InspectionError.FEE_ILLEGAL);
    }

    @Test
    void givenMissingDocuments_whenReturned_thenTheApplicantMayFileAgain() {
        Device lift = PLATFORM.notifiedLift();
        InspectionRequest filed = filed(lift);

        InspectionRequest returned = PLATFORM.requests.returnForCorrection(PLATFORM.receptionist, filed.id(), "缺自检报告");
        assertThat(returned.state()).isEqualTo(RequestState.RETURNED);
        assertThat(returned.reason()).isEqualTo("缺自检报告");
        InspectionRequest again =
                PLATFORM.requests.applyAgain(PLATFORM.contractorsClerk, filed.id(), PLATFORM.supervisionOf(lift));

        assertThat(again.state()).isEqualTo(RequestState.FILED);
        assertThat(again.number()).isEqualTo(filed.number());
        assertThat(again.reason()).isEmpty();
        assertRefused(
                () -> PLATFORM.requests.applyAgain(PLATFORM.contractorsClerk, filed.id(), PLATFORM.supervisionOf(lift)),
                InspectionError.REQUEST_STATE);
    }

    @Test
    void givenFiledRequest_whenRefusedOrWithdrawn_thenItIsOver() {
        InspectionRequest refused = filed(PLATFORM.notifiedLift());
        InspectionRequest withdrawn = filed(PLATFORM.notifiedLift());

        assertThat(PLATFORM.requests
                        .refuse(PLATFORM.receptionist, refused.id(), "不属于本机构")
                        .state())
                .isEqualTo(RequestState.REFUSED);
        assertThat(PLATFORM.requests
                        .withdraw(PLATFORM.contractorsClerk, withdrawn.id(), "工期推迟")
                        .state())
                .isEqualTo(RequestState.WITHDRAWN);

        assertRefused(
                () -> PLATFORM.requests.accept(PLATFORM.receptionist, refused.id(), FEE),
                InspectionError.REQUEST_STATE);
        assertRefused(
                () -> PLATFORM.requests.refuse(PLATFORM.receptionist, withdrawn.id(), "晚了"),
                InspectionError.REQUEST_STATE);
        assertRefused(
                () -> PLATFORM.requests.refuse(PLATFORM.receptionist, refused.id(), " "),
                InspectionError.REASON_NEEDED);
    }

    @Test
    void givenRequest_whenLookedFor_thenOnlyThoseConcernedFindIt() {
        InspectionRequest filed = filed(PLATFORM.notifiedLift());
        Caller otherAgency = PLATFORM.person(PLATFORM.otherAgency, "别家 查询", Role.AGENCY_RECEPTIONIST);

        assertThat(List.of(PLATFORM.receptionist, PLATFORM.contractorsClerk, PLATFORM.safetyManager, PLATFORM.baiyun))
                .allSatisfy(caller ->
                        assertThat(PLATFORM.requests.find(caller, filed.id())).isPresent());
        assertThat(List.of(otherAgency, PLATFORM.nanming))
                .allSatisfy(caller -> assertRefused(
                        () -> PLATFORM.requests.require(caller, filed.id()), InspectionError.REQUEST_UNKNOWN));
        assertRefused(() -> PLATFORM.requests.accept(otherAgency, filed.id(), FEE), InspectionError.REQUEST_UNKNOWN);
    }

    @Test
    void givenManyRequests_whenListed_thenPagedByKeyAndFiltered() {
        Device lift = PLATFORM.notifiedLift();
        List<UUID> filed =
                List.of(filed(lift).id(), filed(lift).id(), filed(lift).id());
        PLATFORM.requests.refuse(PLATFORM.receptionist, filed.get(0), "重复");

        List<InspectionRequest> first = PLATFORM.requests.list(
                PLATFORM.receptionist, new RequestQuery(Set.of(), Optional.of(lift.id()), Optional.empty(), 2));
        List<InspectionRequest> rest = PLATFORM.requests.list(
                PLATFORM.receptionist,
                new RequestQuery(
                        Set.of(),
                        Optional.of(lift.id()),
                        Optional.of(first.get(1).id()),
                        2));

        assertThat(first).extracting(InspectionRequest::id).containsExactly(filed.get(0), filed.get(1));
        assertThat(rest).extracting(InspectionRequest::id).containsExactly(filed.get(2));
        assertThat(PLATFORM.requests.list(
                        PLATFORM.baiyun,
                        new RequestQuery(Set.of(RequestState.REFUSED), Optional.of(lift.id()), Optional.empty(), 50)))
                .extracting(InspectionRequest::id)
                .containsExactly(filed.get(0));
        assertThat(PLATFORM.requests.list(
                        PLATFORM.nanming, new RequestQuery(Set.of(), Optional.empty(), Optional.empty(), 50)))
                .isEmpty();
    }

    @Test
    void givenDecisions_whenMade_thenTheLogSaysWhoAndWhy() {
        InspectionRequest filed = filed(PLATFORM.notifiedLift());
        PLATFORM.requests.refuse(PLATFORM.receptionist, filed.id(), "不属于本机构");

        assertThat(PLATFORM.log.last().event().type()).isEqualTo("inspection.request.refused");
        assertThat(PLATFORM.log.last().event().reason()).isEqualTo("不属于本机构");
        assertThat(PLATFORM.log.last().actor().personName()).isEqualTo("受理 王芳");
        assertThat(PLATFORM.log.last().event().before()).isEqualTo(Map.of());
    }

    private static InspectionRequest filed(Device device) {
        return PLATFORM.requests.apply(PLATFORM.contractorsClerk, PLATFORM.supervisionOf(device));
    }

    private static NewRequest of(Device device, String typeId, Optional<String> variant) {
        return new NewRequest(
                device.id(), typeId, variant, "", PLATFORM.agency.id(), Optional.<LocalDate>empty(), "", "");
    }

    private static NewRequest to(NewRequest content, UUID agencyId) {
        return new NewRequest(
                content.deviceId().orElseThrow(),
                content.typeId(),
                content.variant(),
                "",
                agencyId,
                Optional.empty(),
                "",
                "");
    }

    private static Object outcome(InspectionRequest request) {
        try {
            return PLATFORM.requests.accept(PLATFORM.receptionist, request.id(), FEE);
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static Object value(Future<Object> future) {
        try {
            return future.get();
        } catch (java.util.concurrent.ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
