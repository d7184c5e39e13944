package org.tejian.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;

/** Every state with every event, with and without an open alteration, with and without a valid inspection. */
class DeviceLifeCycleTest {

    /** State, then what may happen in it and where it leads; written down from the rules, not from the code. */
    private static final Map<String, Map<String, String>> ALLOWED = new HashMap<>();

    static {
        allow(
                "NOTIFIED",
                "SUPERVISION_ACCEPTED:SUPERVISING NOTIFICATION_WITHDRAWN:CANCELLED"
                        + " NOTIFICATION_EXPIRED:CANCELLED");
        allow("SUPERVISING", "INSPECTION_PASSED:PASSED_UNREGISTERED INSPECTION_FAILED:SUPERVISING");
        allow(
                "PASSED_UNREGISTERED",
                "USE_REGISTERED:IN_USE INSPECTION_PASSED:PASSED_UNREGISTERED" + " INSPECTION_FAILED:SUPERVISING");
        allow(
                "IN_USE",
                "INSPECTION_PASSED:IN_USE INSPECTION_FAILED:SUSPENDED ALTERATION_NOTIFIED:SUPERVISING"
                        + " STOP_REPORTED:STOPPED STOP_ORDERED:SUSPENDED TRANSFERRED:IN_USE MOVE_STARTED:MOVING_OUT"
                        + " REGISTRATION_CHANGED:IN_USE"
                        + " SCRAPPED:SCRAPPED DISMANTLED:DISMANTLED");
        allow(
                "STOPPED",
                "INSPECTION_PASSED:STOPPED INSPECTION_FAILED:STOPPED TRANSFERRED:STOPPED"
                        + " REGISTRATION_CHANGED:STOPPED"
                        + " MOVE_STARTED:MOVING_OUT SCRAPPED:SCRAPPED DISMANTLED:DISMANTLED");
        allow(
                "SUSPENDED",
                "INSPECTION_PASSED:IN_USE INSPECTION_FAILED:SUSPENDED STOP_ORDER_CLOSED:IN_USE"
                        + " TRANSFERRED:SUSPENDED REGISTRATION_CHANGED:SUSPENDED MOVE_STARTED:MOVING_OUT SCRAPPED:SCRAPPED");
        allow("MOVING_OUT", "MOVE_NOTIFIED:NOTIFIED REGISTRATION_CANCELLED:CANCELLED");
        allow("SCRAPPED", "REGISTRATION_CANCELLED:CANCELLED");
        allow("DISMANTLED", "REGISTRATION_CANCELLED:CANCELLED MOVE_NOTIFIED:NOTIFIED");
        allow("CANCELLED", "");
        allow("FOUND_UNREGISTERED", "FOUND_REGULARISED:NOTIFIED");
    }

    private static void allow(String from, String rules) {
        Map<String, String> steps = new HashMap<>();
        Stream.of(rules.split(" "))
                .filter(rule -> !rule.isEmpty())
                .forEach(rule -> steps.put(rule.split(":")[0], rule.split(":")[1]));
        steps.put("CORRECTED", from);
        ALLOWED.put(from, steps);
    }

    static List<Object[]> everything() {
        List<Object[]> cases = new ArrayList<>();
        for (DeviceState state : DeviceState.values()) {
            for (DeviceEvent event : DeviceEvent.values()) {
                cases.add(new Object[] {state, event});
            }
        }
        assertThat(cases).hasSize(11 * 20);
        return cases;
    }

    @ParameterizedTest
    @MethodSource("everything")
    void givenDeviceWithoutAlteration_whenAnythingHappens_thenTheRulesDecide(DeviceState state, DeviceEvent event) {
        Situation now = new Situation(state, Optional.empty(), false, false);

        Optional<DeviceState> expected =
                Optional.ofNullable(ALLOWED.get(state.name()).get(event.name())).map(DeviceState::valueOf);

        if (expected.isEmpty()) {
            assertRefused(() -> DeviceLifeCycle.step(now, event), ArchiveError.TRANSITION_FORBIDDEN)
                    .satisfies(refusal -> {
                        assertThat(refusal.zh()).contains(state.zh(), event.zh());
                        assertThat(refusal.en()).contains(state.en(), event.en());
                    });
        } else {
            assertThat(DeviceLifeCycle.step(now, event).to()).isEqualTo(expected.get());
        }
    }

    static Stream<DeviceEvent> events() {
        return Stream.of(DeviceEvent.values());
    }

    @ParameterizedTest
    @MethodSource("events")
    void givenAlterationNobodyHasTakenOn_whenAnythingHappens_thenItCanStillBeWithdrawn(DeviceEvent event) {
        Situation now = new Situation(DeviceState.SUPERVISING, Optional.of(DeviceState.IN_USE), false, true);

        switch (event) {
            case INSPECTION_PASSED, NOTIFICATION_WITHDRAWN, NOTIFICATION_EXPIRED ->
                assertThat(DeviceLifeCycle.step(now, event))
                        .isEqualTo(new DeviceLifeCycle.Step(DeviceState.IN_USE, Optional.empty(), false));
            case SUPERVISION_ACCEPTED ->
                assertThat(DeviceLifeCycle.step(now, event))
                        .isEqualTo(new DeviceLifeCycle.Step(
                                DeviceState.SUPERVISING, Optional.of(DeviceState.IN_USE), true));
            case INSPECTION_FAILED, CORRECTED ->
                assertThat(DeviceLifeCycle.step(now, event))
                        .isEqualTo(new DeviceLifeCycle.Step(
                                DeviceState.SUPERVISING, Optional.of(DeviceState.IN_USE), false));
            default -> assertRefused(() -> DeviceLifeCycle.step(now, event), ArchiveError.TRANSITION_FORBIDDEN);
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void givenAlterationUnderSupervision_whenAnythingHappens_thenOnlyItsReportCounts(DeviceEvent event) {
        Situation now = new Situation(DeviceState.SUPERVISING, Optional.of(DeviceState.IN_USE), true, true);

        switch (event) {
            case INSPECTION_PASSED ->
                assertThat(DeviceLifeCycle.step(now, event))
                        .isEqualTo(new DeviceLifeCycle.Step(DeviceState.IN_USE, Optional.empty(), false));
            case INSPECTION_FAILED, CORRECTED ->
                assertThat(DeviceLifeCycle.step(now, event))
                        .isEqualTo(new DeviceLifeCycle.Step(
                                DeviceState.SUPERVISING, Optional.of(DeviceState.IN_USE), true));
            default -> assertRefused(() -> DeviceLifeCycle.step(now, event), ArchiveError.TRANSITION_FORBIDDEN);
        }
    }

    @Test
    void givenDeviceInUse_whenAlterationIsNotified_thenItsStateIsKept() {
        Situation now = new Situation(DeviceState.IN_USE, Optional.empty(), false, true);

        assertThat(DeviceLifeCycle.step(now, DeviceEvent.ALTERATION_NOTIFIED))
                .isEqualTo(new DeviceLifeCycle.Step(DeviceState.SUPERVISING, Optional.of(DeviceState.IN_USE), false));
    }

    @Test
    void givenSuspendedDevice_whenTheStopOrderIsClosed_thenWhatFailedItsInspectionStaysOutOfUse() {
        Situation failed = new Situation(DeviceState.SUSPENDED, Optional.empty(), false, false, true);
        Situation passed = new Situation(DeviceState.SUSPENDED, Optional.empty(), false, true, false);

        assertThat(DeviceLifeCycle.step(failed, DeviceEvent.STOP_ORDER_CLOSED).to())
                .isEqualTo(DeviceState.SUSPENDED);
        assertThat(DeviceLifeCycle.step(passed, DeviceEvent.STOP_ORDER_CLOSED).to())
                .isEqualTo(DeviceState.IN_USE);
        assertThat(DeviceLifeCycle.step(failed, DeviceEvent.INSPECTION_PASSED).to())
                .isEqualTo(DeviceState.IN_USE);
    }

    @Test
    void givenStoppedDevice_whenResumed_thenOnlyWithAValidInspection() {
        assertThat(DeviceLifeCycle.step(
                                new Situation(DeviceState.STOPPED, Optional.empty(), false, true), DeviceEvent.RESUMED)
                        .to())
                .isEqualTo(DeviceState.IN_USE);
        assertRefused(
                () -> DeviceLifeCycle.step(
                        new Situation(DeviceState.STOPPED, Optional.empty(), false, false), DeviceEvent.RESUMED),
                ArchiveError.TRANSITION_FORBIDDEN);
    }

    @Test
    void givenDeviceFoundOnSite_whenRegularisedWithAPassedReport_thenItOnlyLacksItsRegistration() {
        assertThat(DeviceLifeCycle.step(
                                new Situation(DeviceState.FOUND_UNREGISTERED, Optional.empty(), false, true),
                                DeviceEvent.FOUND_REGULARISED)
                        .to())
                .isEqualTo(DeviceState.PASSED_UNREGISTERED);
    }
}
