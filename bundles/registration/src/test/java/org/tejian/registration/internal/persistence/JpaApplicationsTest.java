package org.tejian.registration.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.DirectoryForTests.GUIYANG;
import static org.tejian.directory.DirectoryForTests.NANMING;
import static org.tejian.directory.DirectoryForTests.caller;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;
import org.tejian.archive.HistoryEntry;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.refusal.Refusal;
import org.tejian.registration.Application;
import org.tejian.registration.ApplicationKind;
import org.tejian.registration.ApplicationState;
import org.tejian.registration.DataConflict;
import org.tejian.registration.NewApplication;
import org.tejian.registration.RegistrationError;
import org.tejian.registration.UseRegistration;

class JpaApplicationsTest {

    private static final RegistrationForTests TEST = new RegistrationForTests();
    private static final Caller MANAGER = caller(TEST.useUnit, Role.USE_UNIT_MANAGER);
    private static final Caller CLERK = caller(TEST.baiyun.organisation(), Role.COUNTY_CLERK);
    private static final LocalDate TODAY = LocalDate.of(2013, 9, 10);

    @AfterAll
    static void close() {
        TEST.close();
    }

    @BeforeEach
    void empty() {
        TEST.empty();
    }

    @Test
    void givenPassedLift_whenTheUnitAppliesAndTwoPeopleAgree_thenItIsRegisteredWithOneEventForEachStep() {
        Device device = TEST.passed("P1");
        TEST.log.clear();

        Application filed = TEST.applications.file(MANAGER, use(device));
        Application checked = TEST.applications.check(CLERK, filed.id());
        Application granted = TEST.applications.grant(TEST.baiyun, filed.id());

        assertThat(filed.number()).isEqualTo("D520113-2013-00001");
        assertThat(filed.state()).isEqualTo(ApplicationState.FILED);
        assertThat(checked.checkedBy()).contains(CLERK.person().id());
        assertThat(granted.decidedBy()).contains(TEST.baiyun.person().id());
        assertThat(granted.onePerson()).isFalse();
        UseRegistration registration =
                TEST.registrations.ofDevice(MANAGER, device.id()).orElseThrow();
        assertThat(granted.registrationId()).contains(registration.id());
        assertThat(registration.certificateNumber()).isEqualTo("梯11贵A00001(13)");
        assertThat(registration.safetyManager()).isEqualTo("李安全");
        assertThat(TEST.archive.require(TEST.baiyun, device.id()).state()).isEqualTo(DeviceState.IN_USE);
        assertThat(TEST.log.types())
                .containsExactly(
                        "registration.application.filed",
                        "registration.application.checked",
                        "registration.application.granted");
    }

    @Test
    void givenFiledApplication_whenSentBack_thenOnceWithOneListAndAfterCompletionOnlyADecisionIsLeft() {
        Device device = TEST.passed("P1");
        UUID id = TEST.applications.file(MANAGER, use(device)).id();
        assertRefused(() -> TEST.applications.sendBack(CLERK, id, List.of(" ")), RegistrationError.REASON_NEEDED);

        Application returned = TEST.applications.sendBack(CLERK, id, List.of("缺维保合同", "缺产品合格证"));
        assertThat(returned.state()).isEqualTo(ApplicationState.RETURNED);
        assertThat(returned.missing()).containsExactly("缺维保合同", "缺产品合格证");
        assertRefused(() -> TEST.applications.check(CLERK, id), RegistrationError.APPLICATION_STATE);

        Application again = TEST.applications.complete(MANAGER, id, use(device));
        assertThat(again.state()).isEqualTo(ApplicationState.FILED);
        TEST.applications.check(CLERK, id);
        assertRefused(() -> TEST.applications.sendBack(CLERK, id, List.of("又缺一项")), RegistrationError.RETURNED_ALREADY);

        assertRefused(() -> TEST.applications.refuse(TEST.baiyun, id, ""), RegistrationError.REASON_NEEDED);
        Application refused = TEST.applications.refuse(TEST.baiyun, id, "资料不符");
        assertThat(refused.state()).isEqualTo(ApplicationState.REFUSED);
        assertThat(refused.decisionReason()).isEqualTo("资料不符");
        assertThat(TEST.archive.require(TEST.baiyun, device.id()).state()).isEqualTo(DeviceState.PASSED_UNREGISTERED);
        assertThat(TEST.applications.file(MANAGER, use(device)).state())
                .as("the device is free for another application")
                .isEqualTo(ApplicationState.FILED);
    }

    @Test
    void givenCountyWithThreePeople_whenTheCheckerDecides_thenRefusedAndWithTwoItIsOnTheNightlyList() {
        Caller big = caller(TEST.office(3), Role.COUNTY_SUPERVISOR, Role.COUNTY_CLERK);
        Device first = TEST.passed("P1");
        UUID id = TEST.applications.file(MANAGER, use(first)).id();
        TEST.applications.check(big, id);
        assertRefused(() -> TEST.applications.grant(big, id), RegistrationError.FOUR_EYES);
        assertRefused(() -> TEST.applications.refuse(big, id, "不符"), RegistrationError.FOUR_EYES);
        assertRefused(
                () -> TEST.registrations.register(big, TEST.passed("P2").id(), "李安全"), RegistrationError.FOUR_EYES);
        assertThat(TEST.applications.require(big, id).state()).isEqualTo(ApplicationState.CHECKED);
        Caller colleague = caller(big.organisation(), Role.COUNTY_SUPERVISOR);
        assertThat(TEST.applications.grant(colleague, id).onePerson()).isFalse();

        Caller small = caller(TEST.office(2), Role.COUNTY_SUPERVISOR, Role.COUNTY_CLERK);
        Device second = TEST.passed("P3");
        TEST.registrations.register(small, second.id(), "李安全");

        Caller guiyang = caller(DirectoryForTests.prefectureRegulator(GUIYANG), Role.PREFECTURE_SUPERVISOR);
        assertThat(TEST.applications.onePersonDecisions(guiyang, TODAY))
                .singleElement()
                .satisfies(each -> assertThat(each.content().deviceIds()).containsExactly(second.id()));
        assertThat(TEST.applications.onePersonDecisions(guiyang, TODAY.minusDays(1)))
                .isEmpty();
        assertRefused(
                () -> TEST.applications.onePersonDecisions(small, TODAY), RegistrationError.LIST_ONLY_FOR_PREFECTURES);
    }

    @Test
    void givenDeclaredDataThatDiffer_whenChecked_thenTheDecisionIsBlockedUntilEachIsSolved() {
        Device device = TEST.passed("P1");
        UUID id = TEST.applications
                .file(
                        MANAGER,
                        declaring(
                                device,
                                Map.of(
                                        "name", "曳引驱动乘客电梯",
                                        "place", "云峰大道2号",
                                        "parameters.rated_load", "1000.0",
                                        "parameters.rated_speed", "2.0")))
                .id();

        Application checked = TEST.applications.check(CLERK, id);

        assertThat(checked.conflicts())
                .extracting(DataConflict::field)
                .as("equal values differ neither as text nor as number")
                .containsExactly("parameters.rated_speed", "place");
        assertRefused(() -> TEST.applications.grant(TEST.baiyun, id), RegistrationError.CONFLICTS_OPEN);
        DataConflict speed = checked.conflicts().get(0);
        DataConflict place = checked.conflicts().get(1);
        assertRefused(
                () -> TEST.applications.solve(CLERK, id, place.id(), DataConflict.Solution.RECORDED, " "),
                RegistrationError.REASON_NEEDED);
        assertRefused(
                () -> TEST.applications.solve(CLERK, id, place.id(), DataConflict.Solution.DECLARED, "门牌变更"),
                DirectoryError.ROLE_FORBIDS);
        TEST.applications.solve(CLERK, id, speed.id(), DataConflict.Solution.RECORDED, "以报告为准");
        assertRefused(
                () -> TEST.applications.solve(CLERK, id, speed.id(), DataConflict.Solution.RECORDED, "再次"),
                RegistrationError.CONFLICT_UNKNOWN);
        Application solved =
                TEST.applications.solve(TEST.baiyun, id, place.id(), DataConflict.Solution.DECLARED, "门牌号更正");

        assertThat(solved.blocked()).isFalse();
        Device corrected = TEST.archive.require(TEST.baiyun, device.id());
        assertThat(corrected.place()).isEqualTo("云峰大道2号");
        assertThat(corrected.parameters().get("rated_speed")).hasToString("1.75");
        assertThat(TEST.archive.history(TEST.baiyun, device.id()))
                .last()
                .extracting(HistoryEntry::reason)
                .isEqualTo("门牌号更正");
        assertThat(TEST.applications.grant(TEST.baiyun, id).state()).isEqualTo(ApplicationState.GRANTED);
    }

    @Test
    void givenReportThatSaysSomethingElse_whenTheClerkDisputes_thenItBlocksAndTheReportCanCorrectTheFile() {
        Device device = TEST.passed("P1");
        UUID id = TEST.applications.file(MANAGER, use(device)).id();
        TEST.applications.check(CLERK, id);
        assertRefused(
                () -> TEST.applications.dispute(CLERK, id, device.id(), "state", "1", "2"),
                RegistrationError.APPLICATION_CONTENT);

        Application disputed = TEST.applications.dispute(CLERK, id, device.id(), "productNumber", "P1", "P-0001");
        assertRefused(() -> TEST.applications.grant(TEST.baiyun, id), RegistrationError.CONFLICTS_OPEN);
        TEST.applications.solve(
                TEST.baiyun, id, disputed.conflicts().get(0).id(), DataConflict.Solution.RECORDED, "以报告铭牌照片为准");

        assertThat(TEST.archive.require(TEST.baiyun, device.id()).productNumber())
                .isEqualTo("P-0001");
        assertThat(TEST.applications.grant(TEST.baiyun, id).state()).isEqualTo(ApplicationState.GRANTED);
    }

    @Test
    void givenOneOpenApplication_whenAnotherIsFiled_thenItIsRefusedAndAfterWithdrawalItIsNot() {
        Device device = TEST.passed("P1");
        Application first = TEST.applications.file(MANAGER, use(device));
        assertRefused(() -> TEST.applications.file(CLERK, use(device)), RegistrationError.APPLICATION_OPEN);

        assertThat(TEST.applications.withdraw(MANAGER, first.id(), "资料未备齐").state())
                .isEqualTo(ApplicationState.WITHDRAWN);

        assertThat(TEST.applications.file(CLERK, use(device)).state()).isEqualTo(ApplicationState.FILED);
    }

    @Test
    void givenOthers_whenTheyLookOrAct_thenItIsNotFoundOrForbidden() {
        Device device = TEST.passed("P1");
        Organisation other = TEST.unit("别的使用单位" + UUID.randomUUID(), UnitKind.USE);
        Caller stranger = caller(other, Role.USE_UNIT_MANAGER);
        assertRefused(() -> TEST.applications.file(stranger, use(device)), ArchiveError.DEVICE_UNKNOWN);
        assertRefused(() -> TEST.applications.file(TEST.agency, use(device)), DirectoryError.ROLE_FORBIDS);
        UUID id = TEST.applications.file(MANAGER, use(device)).id();

        assertThat(TEST.applications.find(TEST.nanming, id)).isEmpty();
        assertThat(TEST.applications.find(stranger, id)).isEmpty();
        assertThat(TEST.applications.find(TEST.agency, id)).isEmpty();
        assertThat(TEST.applications.list(TEST.agency, Set.of(), Optional.empty(), 10))
                .isEmpty();
        assertThat(TEST.applications.list(MANAGER, Set.of(ApplicationState.FILED), Optional.empty(), 10))
                .hasSize(1);
        assertRefused(() -> TEST.applications.check(TEST.nanming, id), RegistrationError.APPLICATION_UNKNOWN);
        assertRefused(() -> TEST.applications.check(MANAGER, id), DirectoryError.ROLE_FORBIDS);
        assertRefused(() -> TEST.applications.grant(CLERK, id), DirectoryError.ROLE_FORBIDS);
        assertRefused(() -> TEST.applications.withdraw(TEST.agency, id, "原因"), DirectoryError.ROLE_FORBIDS);
    }

    @Test
    void givenNoPassedReport_whenAppliedFor_thenRefused() {
        UUID notified = TEST.accepted("P1").deviceId().orElseThrow();

        assertRefused(
                () -> TEST.applications.file(
                        CLERK, NewApplication.of(ApplicationKind.USE_BY_DEVICE, List.of(notified), "李安全", "")),
                RegistrationError.NO_PASSED_REPORT);
    }

    @ParameterizedTest
    @EnumSource(
            value = ApplicationKind.class,
            names = {"UNIT_NAME", "PLACE", "PARAMETERS", "ALTERATION", "DESIGN_LIFE"})
    void givenRegisteredLift_whenAChangeIsGranted_thenTheFileSaysSoAndTheCertificateIsPrintedAnewUnderItsNumber(
            ApplicationKind kind) {
        Device device = registered("P1");
        UseRegistration before =
                TEST.registrations.ofDevice(TEST.baiyun, device.id()).orElseThrow();

        Application granted = granted(change(kind, device));

        Device after = TEST.archive.require(TEST.baiyun, device.id());
        UseRegistration now =
                TEST.registrations.ofDevice(TEST.baiyun, device.id()).orElseThrow();
        assertThat(after.state()).isEqualTo(DeviceState.IN_USE);
        assertThat(now.certificateNumber()).isEqualTo(before.certificateNumber());
        assertThat(granted.registrationId()).contains(before.id());
        assertThat(TEST.archive.history(TEST.baiyun, device.id())).last().satisfies(entry -> {
            assertThat(entry.event()).contains(DeviceEvent.REGISTRATION_CHANGED);
            assertThat(entry.reason()).startsWith(kind.zh());
        });
        switch (kind) {
            case PLACE -> {
                assertThat(after.place()).isEqualTo("云峰大道9号");
                assertThat(now.certificateDigest()).isNotEqualTo(before.certificateDigest());
            }
            case PARAMETERS, ALTERATION ->
                assertThat(after.parameters().get("rated_load")).hasToString("1150");
            case DESIGN_LIFE -> assertThat(after.parameters()).containsEntry("usable_until", "2018-09-30");
            default -> assertThat(after.useUnitId()).isEqualTo(device.useUnitId());
        }
    }

    @Test
    void givenRegisteredLift_whenTransferred_thenTheNewOwnerHasANewCertificateAndTheOldOneHasEnded() {
        Device device = registered("P1");
        UseRegistration old =
                TEST.registrations.ofDevice(TEST.baiyun, device.id()).orElseThrow();
        Organisation buyer = TEST.unit("贵阳新业主" + UUID.randomUUID(), UnitKind.USE);

        granted(with(change(ApplicationKind.TRANSFER, device), Optional.of(buyer.id())));

        Device after = TEST.archive.require(TEST.baiyun, device.id());
        UseRegistration now =
                TEST.registrations.ofDevice(TEST.baiyun, device.id()).orElseThrow();
        assertThat(after.useUnitId()).isEqualTo(buyer.id());
        assertThat(now.certificateNumber()).isEqualTo("梯11贵A00002(13)").isNotEqualTo(old.certificateNumber());
        assertThat(after.certificateNumber()).contains(now.certificateNumber());
        assertThat(TEST.registrations.require(TEST.baiyun, old.id()).endedOn()).contains(TODAY);
        assertThat(TEST.archive.find(caller(buyer, Role.USE_UNIT_MANAGER), device.id()))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"SCRAP, SCRAPPED", "DISMANTLE, DISMANTLED", "MOVE_OUT, MOVING_OUT"})
    void givenRegisteredLift_whenItLeavesAndIsCancelled_thenItsCertificateEnds(
            ApplicationKind leaving, DeviceState between) {
        Device device = registered("P1");
        UseRegistration registration =
                TEST.registrations.ofDevice(TEST.baiyun, device.id()).orElseThrow();

        granted(change(leaving, device));
        assertThat(TEST.archive.require(TEST.baiyun, device.id()).state()).isEqualTo(between);
        granted(change(ApplicationKind.CANCEL, device));

        Device gone = TEST.archive.require(TEST.baiyun, device.id());
        assertThat(gone.state()).isEqualTo(DeviceState.CANCELLED);
        assertThat(gone.certificateNumber()).isEmpty();
        assertThat(TEST.registrations.ofDevice(TEST.baiyun, device.id())).isEmpty();
        assertThat(TEST.registrations.require(TEST.baiyun, registration.id()).endedOn())
                .contains(TODAY);
        assertRefused(
                () -> TEST.registrations.mark(TEST.baiyun, registration.id(), device.id()),
                RegistrationError.MARK_NOT_VALID);
    }

    @Test
    void givenMoveOut_whenGranted_thenAProofIsPrintedAndTheHistoryStays() {
        Device device = registered("P1");
        UseRegistration registration =
                TEST.registrations.ofDevice(TEST.baiyun, device.id()).orElseThrow();
        assertRefused(
                () -> TEST.registrations.proof(TEST.baiyun, registration.id()), RegistrationError.REGISTRATION_UNKNOWN);

        granted(change(ApplicationKind.MOVE_OUT, device));

        assertThat(TEST.registrations.proof(TEST.baiyun, registration.id()))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(TEST.archive.require(TEST.baiyun, device.id()).certificateNumber())
                .isEmpty();
        assertThat(TEST.archive.history(TEST.baiyun, device.id())).hasSize(5);
    }

    @Test
    void givenStoppedLift_whenResumed_thenOnlyWithAValidInspection() {
        Device device = registered("P1");
        granted(change(ApplicationKind.STOP, device));
        assertThat(TEST.archive.require(TEST.baiyun, device.id()).state()).isEqualTo(DeviceState.STOPPED);
        TEST.database.execute("update archive.device set next_due = '2013-09-01'");

        UUID id = TEST.applications
                .file(MANAGER, change(ApplicationKind.RESUME, device))
                .id();
        TEST.applications.check(CLERK, id);
        assertRefused(() -> TEST.applications.grant(TEST.baiyun, id), RegistrationError.INSPECTION_NOT_VALID);
        assertThat(TEST.applications.require(MANAGER, id).state()).isEqualTo(ApplicationState.CHECKED);

        TEST.database.execute("update archive.device set next_due = '2099-09-30'");
        assertThat(TEST.applications.grant(TEST.baiyun, id).state()).isEqualTo(ApplicationState.GRANTED);
        assertThat(TEST.archive.require(TEST.baiyun, device.id()).state()).isEqualTo(DeviceState.IN_USE);
    }

    @Test
    void givenLiftUnderAlteration_whenScrappingIsAppliedFor_thenRefused() {
        Device device = registered("P1");
        TEST.archive.apply(
                TEST.baiyun,
                Role.COUNTY_SUPERVISOR,
                device.id(),
                DeviceEvent.ALTERATION_NOTIFIED,
                DeviceChange.because(""));

        assertRefused(
                () -> TEST.applications.file(MANAGER, change(ApplicationKind.SCRAP, device)),
                RegistrationError.DEVICE_STATE);
    }

    @Test
    void givenCylindersOfAUnit_whenRegisteredByUnit_thenOneCertificateListsThemAndTheLastOneEndsIt() {
        List<Device> cylinders = List.of(TEST.passedCylinder(1), TEST.passedCylinder(2), TEST.passedCylinder(3));
        List<UUID> ids = cylinders.stream().map(Device::id).toList();

        Application granted = granted(NewApplication.of(ApplicationKind.USE_BY_UNIT, ids, "李安全", ""));

        UseRegistration registration =
                TEST.registrations.require(TEST.baiyun, granted.registrationId().orElseThrow());
        assertThat(registration.byUnit()).isTrue();
        assertThat(registration.deviceIds()).isEqualTo(ids);
        assertThat(registration.certificateNumber()).isEqualTo("瓶31贵A00001(13)");
        assertThat(ids)
                .allSatisfy(
                        id -> assertThat(TEST.archive.require(TEST.baiyun, id).certificateNumber())
                                .contains("瓶31贵A00001(13)"));
        assertThat(TEST.registrations.mark(TEST.baiyun, registration.id(), ids.get(1)))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        for (Device each : cylinders.subList(0, 2)) {
            granted(change(ApplicationKind.SCRAP, each));
            granted(change(ApplicationKind.CANCEL, each));
        }
        assertThat(TEST.registrations.require(TEST.baiyun, registration.id()).deviceIds())
                .containsExactly(ids.get(2));
        assertThat(TEST.registrations.require(TEST.baiyun, registration.id()).endedOn())
                .isEmpty();
        granted(change(ApplicationKind.SCRAP, cylinders.get(2)));
        granted(change(ApplicationKind.CANCEL, cylinders.get(2)));
        assertThat(TEST.registrations.require(TEST.baiyun, registration.id()).endedOn())
                .contains(TODAY);
    }

    @Test
    void givenCertificateByUnit_whenCylindersComeLater_thenTheyJoinItsListUnderItsNumber() {
        UUID first = TEST.passedCylinder(1).id();
        Application granted = granted(NewApplication.of(ApplicationKind.USE_BY_UNIT, List.of(first), "李安全", ""));
        UseRegistration before =
                TEST.registrations.require(TEST.baiyun, granted.registrationId().orElseThrow());
        List<UUID> later =
                List.of(TEST.passedCylinder(2).id(), TEST.passedCylinder(3).id());

        Application added = granted(NewApplication.of(ApplicationKind.USE_BY_UNIT, later, "李安全", ""));

        assertThat(added.registrationId()).contains(before.id());
        UseRegistration after = TEST.registrations.require(TEST.baiyun, before.id());
        assertThat(after.deviceIds()).containsExactly(first, later.get(0), later.get(1));
        assertThat(after.certificateNumber()).isEqualTo(before.certificateNumber());
        assertThat(after.certificateDigest()).as("printed anew").isNotEqualTo(before.certificateDigest());
        assertThat(TEST.archive.require(TEST.baiyun, later.get(1)).certificateNumber())
                .contains(before.certificateNumber());

        for (UUID each : after.deviceIds()) {
            Device cylinder = TEST.archive.require(TEST.baiyun, each);
            granted(change(ApplicationKind.SCRAP, cylinder));
            granted(change(ApplicationKind.CANCEL, cylinder));
        }
        Application anew = granted(NewApplication.of(
                ApplicationKind.USE_BY_UNIT, List.of(TEST.passedCylinder(4).id()), "李安全", ""));
        assertThat(anew.registrationId()).as("the certificate had ended").isNotEqualTo(Optional.of(before.id()));
    }

    @Test
    void givenLiftsByUnitOrTheSameTwice_whenFiled_thenTheFieldIsNamed() {
        Device lift = TEST.passed("P1");
        Device other = TEST.passed("P2");
        assertWrong(
                NewApplication.of(ApplicationKind.USE_BY_UNIT, List.of(lift.id(), other.id()), "李安全", ""), "deviceIds");
        assertWrong(
                NewApplication.of(ApplicationKind.USE_BY_UNIT, List.of(lift.id(), lift.id()), "李安全", ""), "deviceIds");
        assertWrong(
                NewApplication.of(ApplicationKind.USE_BY_DEVICE, List.of(lift.id(), other.id()), "李安全", ""),
                "deviceIds");
        assertWrong(NewApplication.of(ApplicationKind.USE_BY_DEVICE, List.of(), "李安全", ""), "deviceIds");
        assertWrong(NewApplication.of(ApplicationKind.USE_BY_DEVICE, List.of(lift.id()), " ", ""), "safetyManager");
        assertWrong(declaring(lift, Map.of("state", "IN_USE")), "declared.state");
    }

    @ParameterizedTest
    @CsvSource({
        "PLACE, newPlace",
        "PARAMETERS, newParameters",
        "ALTERATION, newParameters",
        "DESIGN_LIFE, day",
        "TRANSFER, newUseUnitId",
        "MOVE_OUT, newRegion",
        "STOP, day",
        "UNIT_NAME, reason",
        "SCRAP, reason",
        "DISMANTLE, reason"
    })
    void givenChangeWithoutWhatItIsAbout_whenFiled_thenTheFieldIsNamed(ApplicationKind kind, String field) {
        Device device = registered("P1");

        assertWrong(NewApplication.of(kind, List.of(device.id()), "李安全", ""), field);
    }

    @Test
    void givenRegisteredLift_whenItsMarkIsPrinted_thenItIsReadableAndOnlyForDevicesOfTheCertificate() {
        Device device = registered("P1");
        UseRegistration registration =
                TEST.registrations.ofDevice(TEST.baiyun, device.id()).orElseThrow();

        assertThat(TEST.registrations.mark(MANAGER, registration.id(), device.id()))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo(TEST.registrations.mark(MANAGER, registration.id(), device.id()));
        assertRefused(
                () -> TEST.registrations.mark(MANAGER, registration.id(), UUID.randomUUID()),
                RegistrationError.REGISTRATION_UNKNOWN);
        assertRefused(
                () -> TEST.registrations.mark(TEST.nanming, registration.id(), device.id()),
                RegistrationError.REGISTRATION_UNKNOWN);
    }

    private static void assertWrong(NewApplication content, String field) {
        assertRefused(() -> TEST.applications.file(MANAGER, content), RegistrationError.APPLICATION_CONTENT)
                .satisfies(refusal -> assertThat(refusal.details())
                        .extracting(Refusal.Detail::field)
                        .contains(field));
    }

    private static Device registered(String product) {
        Device device = TEST.passed(product);
        TEST.registrations.register(TEST.baiyun, device.id(), "李安全");
        return TEST.archive.require(TEST.baiyun, device.id());
    }

    private static Application granted(NewApplication content) {
        UUID id = TEST.applications.file(MANAGER, content).id();
        TEST.applications.check(CLERK, id);
        return TEST.applications.grant(TEST.baiyun, id);
    }

    private static NewApplication use(Device device) {
        return NewApplication.of(ApplicationKind.USE_BY_DEVICE, List.of(device.id()), "李安全", "");
    }

    private static NewApplication declaring(Device device, Map<String, Object> declared) {
        return new NewApplication(
                ApplicationKind.USE_BY_DEVICE,
                List.of(device.id()),
                "李安全",
                declared,
                List.of("维保合同 WB-2013-1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                "");
    }

    /** A change that says everything any kind asks for. */
    private static NewApplication change(ApplicationKind kind, Device device) {
        return new NewApplication(
                kind,
                List.of(device.id()),
                "王经理",
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.of(NANMING),
                Optional.of("云峰大道9号"),
                Map.of("rated_load", 1150),
                Optional.of(LocalDate.of(2018, 9, 30)),
                "企业需要");
    }

    private static NewApplication with(NewApplication change, Optional<UUID> newOwner) {
        return new NewApplication(
                change.kind(),
                change.deviceIds(),
                change.safetyManager(),
                change.declared(),
                change.documents(),
                newOwner,
                change.newRegion(),
                change.newPlace(),
                change.newParameters(),
                change.day(),
                change.reason());
    }
}
