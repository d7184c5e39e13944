package org.tejian.inspection.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.inspection.internal.rule.DevicesForTests.facts;
import static org.tejian.inspection.internal.rule.DevicesForTests.lift;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;
import org.tejian.inspection.spi.InspectionKind;

class DeviceEffectTest {

    private static final String TYPE = "vessel-annual-check";

    @Test
    void givenSupervisionOrBindingInspection_whenApproved_thenItDecidesBothWays() {
        assertThat(effect(InspectionKind.SUPERVISORY_INSTALLATION, false, true).on(lift(DeviceState.SUPERVISING)))
                .contains(DeviceEvent.INSPECTION_PASSED);
        assertThat(effect(InspectionKind.PERIODIC, true, true).on(lift(DeviceState.IN_USE)))
                .contains(DeviceEvent.INSPECTION_PASSED);
        assertThat(effect(InspectionKind.PERIODIC, true, false).on(lift(DeviceState.IN_USE)))
                .contains(DeviceEvent.INSPECTION_FAILED);
    }

    @Test
    void givenInspectionThatDoesNotBind_whenApproved_thenItOnlyStopsOrLiftsItsOwnStop() {
        assertThat(effect(InspectionKind.ANNUAL_CHECK, false, true).on(lift(DeviceState.IN_USE)))
                .isEmpty();
        assertThat(effect(InspectionKind.ANNUAL_CHECK, false, false).on(lift(DeviceState.IN_USE)))
                .contains(DeviceEvent.INSPECTION_FAILED);
        assertThat(effect(InspectionKind.ANNUAL_CHECK, false, true)
                        .on(lift(DeviceState.SUSPENDED, Optional.of(facts(TYPE, false)))))
                .contains(DeviceEvent.INSPECTION_PASSED);
        assertThat(effect(InspectionKind.ANNUAL_CHECK, false, true)
                        .on(lift(DeviceState.SUSPENDED, Optional.of(facts("vessel-periodic", false)))))
                .isEmpty();
    }

    @Test
    void givenStopOfAnotherType_whenPassed_thenItStays() {
        DeviceEffect pass = new DeviceEffect(InspectionKind.PERIODIC, true, false, TYPE, true, true);
        assertThat(pass.on(lift(DeviceState.SUSPENDED))).isEmpty();
        assertThat(pass.on(lift(DeviceState.IN_USE))).contains(DeviceEvent.INSPECTION_PASSED);
    }

    @Test
    void givenProductOrAccessory_whenApproved_thenTheDeviceIsLeftAlone() {
        assertThat(effect(InspectionKind.SUPERVISORY_MANUFACTURING, false, false)
                        .on(lift(DeviceState.IN_USE)))
                .isEmpty();
        assertThat(new DeviceEffect(InspectionKind.CALIBRATION, true, true, TYPE, false, false)
                        .on(lift(DeviceState.IN_USE)))
                .isEmpty();
    }

    private static DeviceEffect effect(InspectionKind kind, boolean binding, boolean passed) {
        return new DeviceEffect(kind, binding, false, TYPE, passed, false);
    }
}
