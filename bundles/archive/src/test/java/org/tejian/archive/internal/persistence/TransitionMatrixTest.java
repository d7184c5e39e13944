package org.tejian.archive.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.DirectoryForTests.BAIYUN;
import static org.tejian.directory.DirectoryForTests.NANMING;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceChange;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;
import org.tejian.archive.HistoryEntry;
import org.tejian.directory.Organisation;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;

/** Every state with every event on a real archive: what is allowed leaves its traces, what is not leaves none. */
class TransitionMatrixTest {

    private static final ArchiveForTests TEST = new ArchiveForTests();

    /** Written down from the rules of the trade: from, event, to. Anything else is forbidden. */
    private static final Set<String> ALLOWED = Set.of(
            "NOTIFIED SUPERVISION_ACCEPTED SUPERVISING",
            "NOTIFIED NOTIFICATION_WITHDRAWN CANCELLED",
            "NOTIFIED NOTIFICATION_EXPIRED CANCELLED",
            "SUPERVISING INSPECTION_PASSED PASSED_UNREGISTERED",
            "SUPERVISING INSPECTION_FAILED SUPERVISING",
            "PASSED_UNREGISTERED USE_REGISTERED IN_USE",
            "PASSED_UNREGISTERED INSPECTION_PASSED PASSED_UNREGISTERED",
            "PASSED_UNREGISTERED INSPECTION_FAILED SUPERVISING",
            "IN_USE INSPECTION_PASSED IN_USE",
            "IN_USE INSPECTION_FAILED SUSPENDED",
            "IN_USE ALTERATION_NOTIFIED SUPERVISING",
            "IN_USE STOP_REPORTED STOPPED",
            "IN_USE STOP_ORDERED SUSPENDED",
            "IN_USE REGISTRATION_CHANGED IN_USE",
            "IN_USE TRANSFERRED IN_USE",
            "IN_USE MOVE_STARTED MOVING_OUT",
            "IN_USE SCRAPPED SCRAPPED",
            "IN_USE DISMANTLED DISMANTLED",
            "STOPPED INSPECTION_PASSED STOPPED",
            "STOPPED INSPECTION_FAILED STOPPED",
            "STOPPED REGISTRATION_CHANGED STOPPED",
            "STOPPED TRANSFERRED STOPPED",
            "STOPPED MOVE_STARTED MOVING_OUT",
            "STOPPED SCRAPPED SCRAPPED",
            "STOPPED DISMANTLED DISMANTLED",
            "SUSPENDED INSPECTION_PASSED IN_USE",
            "SUSPENDED INSPECTION_FAILED SUSPENDED",
            "SUSPENDED STOP_ORDER_CLOSED IN_USE",
            "SUSPENDED REGISTRATION_CHANGED SUSPENDED",
            "SUSPENDED TRANSFERRED SUSPENDED",
            "SUSPENDED MOVE_STARTED MOVING_OUT",
            "SUSPENDED SCRAPPED SCRAPPED",
            "MOVING_OUT MOVE_NOTIFIED NOTIFIED",
            "MOVING_OUT REGISTRATION_CANCELLED CANCELLED",
            "SCRAPPED REGISTRATION_CANCELLED CANCELLED",
            "DISMANTLED REGISTRATION_CANCELLED CANCELLED",
            "DISMANTLED MOVE_NOTIFIED NOTIFIED",
            "FOUND_UNREGISTERED FOUND_REGULARISED NOTIFIED");

    @AfterAll
    static void close() {
        TEST.close();
    }

    @BeforeEach
    void empty() {
        TEST.database.execute("truncate archive.device cascade");
        TEST.log.clear();
    }

    static Stream<Arguments> matrix() {
        return Stream.of(DeviceState.values())
                .flatMap(state -> Stream.of(DeviceEvent.values())
                        .filter(event -> event != DeviceEvent.CORRECTED)
                        .map(event -> Arguments.of(state, event)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("matrix")
    void givenAnyState_whenAnythingHappens_thenItLeadsWhereTheRulesSayOrChangesNothing(
            DeviceState state, DeviceEvent event) {
        Device before = in(state);
        List<HistoryEntry> history = TEST.archive.history(TEST.baiyun, before.id());

        Optional<DeviceState> expected = Stream.of(DeviceState.values())
                .filter(to -> ALLOWED.contains(state + " " + event + " " + to))
                .findFirst();

        if (expected.isPresent()) {
            Device after = apply(before, event);
            assertThat(after.state()).isEqualTo(expected.get());
            assertThat(after.version()).isEqualTo(before.version() + 1);
            assertThat(TEST.archive.history(TEST.baiyun, before.id())).hasSize(history.size() + 1);
            assertThat(TEST.log.types())
                    .containsExactly("archive.device."
                            + event.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        } else {
            assertRefused(() -> apply(before, event), ArchiveError.TRANSITION_FORBIDDEN);
            assertThat(TEST.archive.require(TEST.baiyun, before.id())).isEqualTo(before);
            assertThat(TEST.archive.history(TEST.baiyun, before.id())).isEqualTo(history);
            assertThat(TEST.log.types()).isEmpty();
        }
    }

    @Test
    void givenMovingDevice_whenTheNewCountyTakesIt_thenItGoesThereWithItsHistoryAndItsCode() {
        Device moving = in(DeviceState.MOVING_OUT);
        Organisation builder = TEST.unit("遵义迁装工程有限公司", UnitKind.CONSTRUCTION);

        Device taken = TEST.archive.apply(
                TEST.nanming, Role.COUNTY_SUPERVISOR, moving.id(), DeviceEvent.MOVE_NOTIFIED, toNanming(builder));

        assertThat(taken.state()).isEqualTo(DeviceState.NOTIFIED);
        assertThat(taken.region()).isEqualTo(NANMING);
        assertThat(taken.place()).isEqualTo("中华南路1号");
        assertThat(taken.constructionUnitId()).contains(builder.id());
        assertThat(taken.registrationCode()).isEqualTo(moving.registrationCode());
        assertThat(TEST.archive.history(TEST.nanming, moving.id())).hasSize(2);
        assertThat(TEST.archive.find(TEST.baiyun, moving.id())).isEmpty();
    }

    @Test
    void givenDeviceOfAnotherCountyThatIsNotOnItsWay_whenTaken_thenItIsNotFound() {
        Device used = in(DeviceState.IN_USE);
        Organisation builder = TEST.unit("遵义迁装有限公司", UnitKind.CONSTRUCTION);

        assertRefused(
                () -> TEST.archive.apply(
                        TEST.nanming, Role.COUNTY_SUPERVISOR, used.id(), DeviceEvent.MOVE_NOTIFIED, toNanming(builder)),
                ArchiveError.DEVICE_UNKNOWN);
    }

    @Test
    void givenTransfer_whenApplied_thenTheNewUnitSeesItAndIsFoundByItsName() {
        Device used = in(DeviceState.IN_USE);
        Organisation buyer = TEST.unit("贵阳新业主物业有限公司", UnitKind.USE);

        Device after = TEST.archive.apply(
                TEST.baiyun,
                Role.COUNTY_SUPERVISOR,
                used.id(),
                DeviceEvent.TRANSFERRED,
                DeviceChange.certificate("梯11贵A00002(26)", "过户").with(DeviceChange.Particulars.useUnit(buyer.id())));

        assertThat(after.useUnitId()).isEqualTo(buyer.id());
        assertThat(TEST.archive.find(
                        org.tejian.directory.DirectoryForTests.caller(buyer, Role.USE_UNIT_MANAGER), used.id()))
                .isPresent();
        assertThat(TEST.archive
                        .search(
                                TEST.baiyun,
                                new org.tejian.archive.DeviceQuery(
                                        "新业主",
                                        Set.of(),
                                        "",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        10))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void givenDeviceFoundOnSite_whenEntered_thenItIsApartAndTheFindingIsKept() {
        Device found = TEST.archive.enterFound(TEST.baiyun, Role.COUNTY_SUPERVISOR, TEST.lift(BAIYUN, 5), "现场检查发现");

        assertThat(found.state()).isEqualTo(DeviceState.FOUND_UNREGISTERED);
        assertThat(TEST.archive.history(TEST.baiyun, found.id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("现场检查发现"));
        assertThat(TEST.log.types()).containsExactly("archive.device.found");
    }

    @Test
    void givenDevicesWithDates_whenTheTaskListAsks_thenTheEarliestComesFirstAndTheStateKnowsItsBeginning() {
        Device late = TEST.registered(TEST.entered(1), "梯11贵A00001(26)");
        Device waiting = TEST.entered(2);

        assertThat(TEST.archive.dueBy(TEST.baiyun, java.time.LocalDate.of(2027, 3, 10), 10))
                .extracting(Device::id)
                .containsExactly(late.id());
        assertThat(TEST.archive.dueBy(TEST.baiyun, java.time.LocalDate.of(2027, 3, 9), 10))
                .isEmpty();
        assertThat(TEST.archive.sinceIn(TEST.baiyun, DeviceState.NOTIFIED, 10))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.device()).isEqualTo(waiting);
                    assertThat(each.since()).isEqualTo(TEST.clock.instant());
                });
        assertThat(TEST.archive.sinceIn(TEST.nanming, DeviceState.NOTIFIED, 10)).isEmpty();
    }

    @Test
    void givenStopOrderAndFailedInspection_whenTheOrderIsClosed_thenOnlyAPassedInspectionPutsItBackInUse() {
        Device device = in(DeviceState.IN_USE);
        apply(device, DeviceEvent.STOP_ORDERED);
        apply(device, DeviceEvent.INSPECTION_FAILED);

        assertThat(apply(device, DeviceEvent.STOP_ORDER_CLOSED).state()).isEqualTo(DeviceState.SUSPENDED);
        assertThat(TEST.log.types()).endsWith("archive.device.stop-order-closed");
        assertThat(apply(device, DeviceEvent.INSPECTION_PASSED).state()).isEqualTo(DeviceState.IN_USE);
    }

    private static DeviceChange toNanming(Organisation builder) {
        return DeviceChange.because("移装告知")
                .with(new DeviceChange.Particulars(
                        Optional.empty(),
                        Optional.of(NANMING),
                        Optional.of("中华南路1号"),
                        Optional.of(builder.id()),
                        Optional.empty(),
                        java.util.Map.of()));
    }

    private static Device in(DeviceState state) {
        Device entered = TEST.entered(1);
        TEST.database.execute("update archive.device set state = '" + state + "' where id = '" + entered.id() + "'");
        TEST.log.clear();
        return TEST.archive.require(TEST.baiyun, entered.id());
    }

    private static Device apply(Device device, DeviceEvent event) {
        DeviceChange change = switch (event) {
            case INSPECTION_PASSED, INSPECTION_FAILED ->
                DeviceChange.inspected(
                        TEST.facts("GZTD2026000009", "2026-03-04", event == DeviceEvent.INSPECTION_PASSED), false);
            case USE_REGISTERED, TRANSFERRED -> DeviceChange.certificate("梯11贵A00009(26)", "发证");
            default -> DeviceChange.because("原因");
        };
        Role role = change.inspection().isPresent() ? Role.APPROVER : Role.COUNTY_SUPERVISOR;
        return TEST.archive.apply(role == Role.APPROVER ? TEST.agency : TEST.baiyun, role, device.id(), event, change);
    }
}
