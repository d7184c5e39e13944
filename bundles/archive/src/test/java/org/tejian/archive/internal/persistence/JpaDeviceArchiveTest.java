package org.tejian.archive.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tejian.directory.DirectoryForTests.BAIYUN;
import static org.tejian.directory.DirectoryForTests.NANMING;
import static org.tejian.directory.DirectoryForTests.caller;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceCode;
import org.tejian.archive.DeviceCorrection;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;
import org.tejian.archive.HistoryEntry;
import org.tejian.archive.NewDevice;
import org.tejian.archive.PublicDevice;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisation;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.refusal.Refusal;

class JpaDeviceArchiveTest {

    private static final ArchiveForTests TEST = new ArchiveForTests();

    @AfterAll
    static void close() {
        TEST.close();
    }

    @BeforeEach
    void empty() {
        TEST.database.execute("truncate archive.device cascade");
        TEST.log.clear();
        TEST.clock.set("2026-03-05T01:00:00Z");
    }

    @Test
    void givenNewDevice_whenEntered_thenItIsFoundWithEveryValueAndOneEventSaysWhoEnteredIt() {
        NewDevice lift = TEST.lift(BAIYUN, 1, Optional.of(new DeviceCode("31101089020250098")), Optional.empty());

        Device device = TEST.archive.enter(TEST.baiyun, Role.COUNTY_SUPERVISOR, lift);

        assertThat(device.state()).isEqualTo(DeviceState.NOTIFIED);
        assertThat(device.registrationCode()).isEqualTo(lift.registrationCode());
        assertThat(device.deviceCode()).isEqualTo(lift.deviceCode());
        assertThat(device.parameters())
                .isEqualTo(Map.of("rated_speed", new BigDecimal("1.75"), "rated_load", 1000, "control_mode", "集选控制"));
        assertThat(device.manufacturedOn()).contains(LocalDate.of(2025, 12, 1));
        assertThat(device.inspection()).isEmpty();
        assertThat(TEST.archive.require(TEST.baiyun, device.id())).isEqualTo(device);
        assertThat(TEST.log.types()).containsExactly("archive.device.entered");
        assertThat(TEST.log.last().actor().role()).isEqualTo("COUNTY_SUPERVISOR");
        assertThat(TEST.log.last().event().before()).isEmpty();
        assertThat(TEST.log.last().event().after())
                .containsEntry("state", "NOTIFIED")
                .containsEntry("parameters.rated_speed", new BigDecimal("1.75"))
                .containsEntry("registrationCode", lift.registrationCode().value());
    }

    @Test
    void givenOneLift_whenItGoesFromNotificationToUse_thenEachStepIsInTheHistoryWithWhoAndWhat() {
        Device device = TEST.entered(1);
        TEST.clock.set("2026-03-06T01:00:00Z");
        TEST.happens(device, DeviceEvent.SUPERVISION_ACCEPTED);
        TEST.clock.set("2026-03-10T01:00:00Z");
        Device passed = TEST.passes(device, "2026-03-10");
        TEST.clock.set("2026-03-11T01:00:00Z");
        Device used = TEST.archive.apply(
                TEST.baiyun,
                Role.COUNTY_SUPERVISOR,
                device.id(),
                DeviceEvent.USE_REGISTERED,
                DeviceChange.certificate("梯11贵A00001(26)", "使用登记"));

        assertThat(passed.state()).isEqualTo(DeviceState.PASSED_UNREGISTERED);
        assertThat(passed.supervisionPassedOn()).contains(LocalDate.of(2026, 3, 10));
        assertThat(used.state()).isEqualTo(DeviceState.IN_USE);
        assertThat(used.certificateNumber()).contains("梯11贵A00001(26)");
        assertThat(used.version()).isEqualTo(device.version() + 3);
        List<HistoryEntry> history = TEST.archive.history(TEST.baiyun, device.id());
        assertThat(history)
                .extracting(HistoryEntry::event)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(DeviceEvent.SUPERVISION_ACCEPTED),
                        Optional.of(DeviceEvent.INSPECTION_PASSED),
                        Optional.of(DeviceEvent.USE_REGISTERED));
        assertThat(history)
                .extracting(HistoryEntry::to)
                .containsExactly(
                        DeviceState.NOTIFIED,
                        DeviceState.SUPERVISING,
                        DeviceState.PASSED_UNREGISTERED,
                        DeviceState.IN_USE);
        assertThat(history.get(2).changed())
                .containsEntry("reportNumber", "GZTA2026000001")
                .containsEntry("supervisionPassedOn", "2026-03-10")
                .containsEntry("state", "PASSED_UNREGISTERED");
        assertThat(history.get(2).organisationName()).isEqualTo("检验检测院GZ");
        assertThat(history.get(3).from()).contains(DeviceState.PASSED_UNREGISTERED);
        assertThat(history.get(3).reason()).isEqualTo("使用登记");
        assertThat(TEST.log.types())
                .containsExactly(
                        "archive.device.entered",
                        "archive.device.supervision-accepted",
                        "archive.device.inspection-passed",
                        "archive.device.use-registered");
        assertThat(TEST.log.last().event().before()).isEqualTo(Map.of("state", "PASSED_UNREGISTERED"));
        assertThat(TEST.log.last().event().after())
                .isEqualTo(Map.of("state", "IN_USE", "certificateNumber", "梯11贵A00001(26)"));
    }

    @Test
    void givenOneTransaction_whenADeviceGoesAllTheWay_thenEveryStepStandsAfterTheCommit() {
        Device used = TEST.jpa.transactions().required(() -> TEST.registered(TEST.entered(1), "梯11贵A00001(26)"));

        assertThat(TEST.archive.require(TEST.baiyun, used.id())).isEqualTo(used);
        assertThat(used.state()).isEqualTo(DeviceState.IN_USE);
        assertThat(TEST.archive.history(TEST.baiyun, used.id())).hasSize(4);
    }

    @Test
    void givenDeviceInUse_whenInspectionsFailAndPass_thenItIsSuspendedAndComesBackWithNewFacts() {
        Device device = TEST.registered(TEST.entered(1), "梯11贵A00001(26)");

        Device failed = TEST.archive.apply(
                TEST.agency,
                Role.APPROVER,
                device.id(),
                DeviceEvent.INSPECTION_FAILED,
                DeviceChange.inspected(TEST.facts("R2", "2027-03-01", false), false));
        Device passed = TEST.archive.apply(
                TEST.agency,
                Role.APPROVER,
                device.id(),
                DeviceEvent.INSPECTION_PASSED,
                DeviceChange.inspected(TEST.facts("R3", "2027-04-01", true), false));

        assertThat(failed.state()).isEqualTo(DeviceState.SUSPENDED);
        assertThat(failed.inspection().orElseThrow().nextDue()).isEmpty();
        assertThat(passed.state()).isEqualTo(DeviceState.IN_USE);
        assertThat(passed.inspection().orElseThrow().reportNumber()).isEqualTo("R3");
        assertThat(passed.supervisionPassedOn())
                .as("a periodic inspection does not move the base of later dates")
                .contains(LocalDate.of(2026, 3, 10));
    }

    @Test
    void givenDeviceInUse_whenAltered_thenItReturnsToUseOnceTheSupervisionHasPassed() {
        Device device = TEST.registered(TEST.entered(1), "梯11贵A00001(26)");

        assertThat(TEST.happens(device, DeviceEvent.ALTERATION_NOTIFIED).state())
                .isEqualTo(DeviceState.SUPERVISING);
        assertThat(TEST.happens(device, DeviceEvent.SUPERVISION_ACCEPTED).state())
                .isEqualTo(DeviceState.SUPERVISING);
        Device passed = TEST.passes(device, "2028-05-05");

        assertThat(passed.state()).isEqualTo(DeviceState.IN_USE);
        assertThat(passed.supervisionPassedOn()).contains(LocalDate.of(2028, 5, 5));
    }

    @Test
    void givenAlteration_whenWithdrawn_thenTheDeviceIsInUseAgainUnlessAnAgencyHasBegun() {
        Device device = TEST.registered(TEST.entered(1), "梯11贵A00001(26)");
        TEST.happens(device, DeviceEvent.ALTERATION_NOTIFIED);

        assertThat(TEST.happens(device, DeviceEvent.NOTIFICATION_WITHDRAWN).state())
                .isEqualTo(DeviceState.IN_USE);

        TEST.happens(device, DeviceEvent.ALTERATION_NOTIFIED);
        TEST.happens(device, DeviceEvent.SUPERVISION_ACCEPTED);
        assertRefused(
                () -> TEST.happens(device, DeviceEvent.NOTIFICATION_WITHDRAWN), ArchiveError.TRANSITION_FORBIDDEN);
        assertRefused(() -> TEST.happens(device, DeviceEvent.SUPERVISION_ACCEPTED), ArchiveError.TRANSITION_FORBIDDEN);
        assertRefused(() -> TEST.happens(device, DeviceEvent.SCRAPPED), ArchiveError.TRANSITION_FORBIDDEN);
    }

    @Test
    void givenReportCorrectedToFailedBeforeRegistration_whenApplied_thenTheSupervisionIsOpenAgain() {
        Device device = TEST.entered(1);
        TEST.happens(device, DeviceEvent.SUPERVISION_ACCEPTED);
        TEST.passes(device, "2026-03-10");

        Device corrected = TEST.archive.apply(
                TEST.agency,
                Role.APPROVER,
                device.id(),
                DeviceEvent.INSPECTION_FAILED,
                DeviceChange.inspected(TEST.facts("GZTA2026000001-2", "2026-03-10", false), true));

        assertThat(corrected.state()).isEqualTo(DeviceState.SUPERVISING);
        assertThat(corrected.supervisionPassedOn()).isEmpty();
    }

    @Test
    void givenForbiddenEvent_whenApplied_thenNothingChangesAnywhere() {
        Device device = TEST.entered(1);
        TEST.log.clear();

        assertRefused(
                        () -> TEST.archive.apply(
                                TEST.baiyun,
                                Role.COUNTY_SUPERVISOR,
                                device.id(),
                                DeviceEvent.USE_REGISTERED,
                                DeviceChange.certificate("梯11贵A00001(26)", "")),
                        ArchiveError.TRANSITION_FORBIDDEN)
                .satisfies(refusal -> assertThat(refusal.zh()).contains("已告知", "使用登记"));

        assertThat(TEST.archive.require(TEST.baiyun, device.id())).isEqualTo(device);
        assertThat(TEST.archive.history(TEST.baiyun, device.id())).hasSize(1);
        assertThat(TEST.log.entries()).isEmpty();
    }

    @Test
    void givenEventWithoutItsFacts_whenApplied_thenTheCallerIsToldOfItsMistake() {
        Device device = TEST.entered(1);
        TEST.happens(device, DeviceEvent.SUPERVISION_ACCEPTED);

        assertThatIllegalArgumentException().isThrownBy(() -> TEST.happens(device, DeviceEvent.INSPECTION_PASSED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEST.archive.apply(
                        TEST.agency,
                        Role.APPROVER,
                        device.id(),
                        DeviceEvent.INSPECTION_FAILED,
                        DeviceChange.inspected(TEST.facts("R", "2026-03-10", true), false)));
        TEST.passes(device, "2026-03-10");
        assertThatIllegalArgumentException().isThrownBy(() -> TEST.happens(device, DeviceEvent.USE_REGISTERED));
    }

    @Test
    void givenFailureLaterInTheUseCase_whenRolledBack_thenNothingWasEntered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEST.jpa.transactions().run(() -> {
                    TEST.entered(1);
                    assertThat(TEST.archive.findByNumber(TEST.baiyun, "31105201132026030001"))
                            .isPresent();
                    throw new IllegalArgumentException("later");
                }));

        assertThat(TEST.archive.findByNumber(TEST.baiyun, "31105201132026030001"))
                .isEmpty();
    }

    @Test
    void givenTakenOrUnknownCodes_whenEntered_thenRefused() {
        DeviceCode code = new DeviceCode("31101089020250098");
        TEST.archive.enter(
                TEST.baiyun, Role.COUNTY_SUPERVISOR, TEST.lift(BAIYUN, 1, Optional.of(code), Optional.empty()));

        assertRefused(() -> TEST.entered(1), ArchiveError.CODE_TAKEN);
        assertRefused(
                        () -> TEST.archive.enter(
                                TEST.baiyun,
                                Role.COUNTY_SUPERVISOR,
                                TEST.lift(BAIYUN, 2, Optional.of(code), Optional.empty())),
                        ArchiveError.CODE_TAKEN)
                .satisfies(refusal -> assertThat(refusal.zh()).contains(code.value()));
        for (String wrong : List.of("9999", "3000", "7110", "3500")) {
            assertRefused(
                    () -> TEST.archive.enter(TEST.baiyun, Role.COUNTY_SUPERVISOR, withCatalogueCode(wrong)),
                    ArchiveError.CATALOGUE_CODE_UNKNOWN);
        }
    }

    @Test
    void givenTheSameMakersCode_whenManyEnterItAtOnce_thenOneStandsAndTheOthersAreRefused() {
        DeviceCode code = new DeviceCode("31101089020250098");
        List<Object> outcomes = IntStream.rangeClosed(1, 8)
                .mapToObj(serial -> CompletableFuture.supplyAsync(() -> TEST.archive.enter(
                        TEST.baiyun,
                        Role.COUNTY_SUPERVISOR,
                        TEST.lift(BAIYUN, serial, Optional.of(code), Optional.empty()))))
                .toList()
                .stream()
                .map(JpaDeviceArchiveTest::outcome)
                .toList();

        assertThat(outcomes).filteredOn(Device.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof Device))
                .hasSize(7)
                .containsOnly(ArchiveError.CODE_TAKEN);
    }

    @Test
    void givenOneDevice_whenManyTakeItOnAtOnce_thenExactlyOneDoesAndNoPeriodOverlaps() {
        Device device = TEST.entered(1);

        List<Object> outcomes = IntStream.range(0, 16)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> TEST.happens(device, DeviceEvent.SUPERVISION_ACCEPTED)))
                .toList()
                .stream()
                .map(JpaDeviceArchiveTest::outcome)
                .toList();

        assertThat(outcomes).filteredOn(Device.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof Device))
                .containsOnly(ArchiveError.TRANSITION_FORBIDDEN);
        assertThat(TEST.archive.history(TEST.baiyun, device.id())).hasSize(2);
    }

    @Test
    void givenDeviceOfAnotherCounty_whenAskedFor_thenItIsNotFoundAndCannotBeChanged() {
        Device device = TEST.entered(1);

        assertThat(TEST.archive.find(TEST.nanming, device.id())).isEmpty();
        assertRefused(() -> TEST.archive.require(TEST.nanming, device.id()), ArchiveError.DEVICE_UNKNOWN);
        assertRefused(() -> TEST.archive.history(TEST.nanming, device.id()), ArchiveError.DEVICE_UNKNOWN);
        assertThat(TEST.archive.asOf(TEST.nanming, device.id(), TEST.clock.instant()))
                .isEmpty();
        assertRefused(
                () -> TEST.archive.apply(
                        TEST.nanming,
                        Role.COUNTY_SUPERVISOR,
                        device.id(),
                        DeviceEvent.NOTIFICATION_WITHDRAWN,
                        DeviceChange.because("")),
                ArchiveError.DEVICE_UNKNOWN);
        assertRefused(
                () -> TEST.archive.apply(
                        TEST.baiyun,
                        Role.COUNTY_SUPERVISOR,
                        UUID.randomUUID(),
                        DeviceEvent.NOTIFICATION_WITHDRAWN,
                        DeviceChange.because("")),
                ArchiveError.DEVICE_UNKNOWN);
        assertRefused(
                () -> TEST.archive.apply(
                        TEST.baiyun,
                        Role.APPROVER,
                        device.id(),
                        DeviceEvent.NOTIFICATION_WITHDRAWN,
                        DeviceChange.because("")),
                DirectoryError.ROLE_FORBIDS);
    }

    @Test
    void givenUnknownMaintenanceUnit_whenCorrected_thenRefusedAndTheOldOneStays() {
        Device device = TEST.entered(1);
        DeviceCorrection nobody = new DeviceCorrection(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(UUID.randomUUID()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());

        assertRefused(
                () -> TEST.archive.correct(TEST.baiyun, device.id(), device.version(), nobody, "换维保单位"),
                DirectoryError.ORGANISATION_UNKNOWN);

        assertThat(TEST.archive.require(TEST.baiyun, device.id()).maintenanceUnitId())
                .isEqualTo(device.maintenanceUnitId());
    }

    @Test
    void givenCorrection_whenMadeWithTheVersionSeen_thenOldAndNewValuesAndTheReasonAreKept() {
        Device device = TEST.entered(1);
        DeviceCorrection correction =
                DeviceCorrection.ofParameters(Map.of("rated_speed", new BigDecimal("2.5"), "floors", 18));

        Device corrected = TEST.archive.correct(TEST.baiyun, device.id(), device.version(), correction, "铭牌核对,原录入有误");

        assertThat(corrected.parameters())
                .containsEntry("rated_speed", new BigDecimal("2.5"))
                .containsEntry("floors", 18)
                .containsEntry("rated_load", 1000);
        assertThat(corrected.state()).isEqualTo(DeviceState.NOTIFIED);
        assertThat(TEST.log.last().event().type()).isEqualTo("archive.device.corrected");
        assertThat(TEST.log.last().event().before())
                .isEqualTo(Map.of("parameters.rated_speed", new BigDecimal("1.75")));
        assertThat(TEST.log.last().event().reason()).isEqualTo("铭牌核对,原录入有误");
        assertRefused(
                () -> TEST.archive.correct(TEST.baiyun, device.id(), device.version(), correction, "再改"),
                ArchiveError.STALE_VERSION);
        assertRefused(
                () -> TEST.archive.correct(TEST.baiyun, device.id(), corrected.version(), correction, "  "),
                ArchiveError.CORRECTION_REASON_NEEDED);
        assertRefused(
                () -> TEST.archive.correct(TEST.nanming, device.id(), corrected.version(), correction, "越权"),
                ArchiveError.DEVICE_UNKNOWN);
        assertRefused(
                () -> TEST.archive.correct(TEST.agency, device.id(), corrected.version(), correction, "越权"),
                DirectoryError.ROLE_FORBIDS);
    }

    @Test
    void givenRegisteredLift_whenThePublicAsks_thenTheNamesOfItsUnitsAndNoMoreAreTold() {
        Organisation maintenance = TEST.unitWithPhone("贵阳安达电梯维保有限公司", UnitKind.MAINTENANCE, "0851-84110000");
        Device device = TEST.archive.enter(
                TEST.baiyun,
                Role.COUNTY_SUPERVISOR,
                TEST.lift(BAIYUN, 7, Optional.empty(), Optional.of(maintenance.id())));
        TEST.registered(device, "梯11贵A00007(26)");

        assertThat(TEST.archive.publicFacts(device.registrationCode()))
                .contains(new PublicDevice(
                        device.registrationCode(),
                        "曳引驱动乘客电梯",
                        "贵阳市白云区云峰大道7号",
                        "白云区阳光小区物业服务中心",
                        Optional.of("梯11贵A00007(26)"),
                        DeviceState.IN_USE,
                        Optional.of(LocalDate.of(2026, 3, 10)),
                        Optional.of("合格"),
                        Optional.of(LocalDate.of(2027, 3, 10)),
                        Optional.of("贵阳安达电梯维保有限公司"),
                        Optional.of("0851-84110000")));
        assertThat(TEST.archive.publicFacts(device.id()))
                .isEqualTo(TEST.archive.publicFacts(device.registrationCode()));
        assertThat(TEST.archive.publicFacts(TEST.lift(BAIYUN, 8).registrationCode()))
                .isEmpty();
        assertThat(TEST.archive.publicFacts(UUID.randomUUID())).isEmpty();
    }

    @Test
    void givenEveryoneWhoIsConcerned_whenTheyAskForADevice_thenTheySeeIt() {
        Device device = TEST.entered(1);

        assertThat(TEST.archive.find(TEST.agency, device.id())).isPresent();
        assertThat(TEST.archive.find(caller(TEST.useUnit, Role.USE_UNIT_MANAGER), device.id()))
                .isPresent();
        assertThat(TEST.archive.find(caller(TEST.constructionUnit, Role.CONSTRUCTION_UNIT), device.id()))
                .isPresent();
        assertThat(TEST.archive.find(
                        caller(TEST.unit("别家物业" + NANMING, UnitKind.USE), Role.USE_UNIT_MANAGER), device.id()))
                .isEmpty();
    }

    private NewDevice withCatalogueCode(String code) {
        NewDevice lift = TEST.lift(BAIYUN, 99);
        return new NewDevice(
                lift.registrationCode(),
                lift.deviceCode(),
                code,
                lift.name(),
                lift.internalNumber(),
                lift.region(),
                lift.place(),
                lift.useUnitId(),
                lift.constructionUnitId(),
                lift.maintenanceUnitId(),
                lift.manufacturer(),
                lift.model(),
                lift.productNumber(),
                lift.manufacturedOn(),
                lift.parameters());
    }

    private static Object outcome(CompletableFuture<Device> call) {
        return call.<Object>thenApply(device -> device)
                .exceptionally(failure -> ((Refusal) ((CompletionException) failure).getCause()).code())
                .join();
    }
}
