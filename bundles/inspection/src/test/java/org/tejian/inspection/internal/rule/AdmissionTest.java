package org.tejian.inspection.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.archive.DeviceState;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.spi.InspectionKind;

class AdmissionTest {

    @ParameterizedTest
    @EnumSource(
            value = DeviceState.class,
            names = {"SCRAPPED", "DISMANTLED", "CANCELLED", "MOVING_OUT", "FOUND_UNREGISTERED"})
    void givenDeviceOutOfItsLife_whenInspected_thenRefused(DeviceState state) {
        assertRefused(
                () -> admission(state, InspectionKind.PERIODIC, "").require(), InspectionError.DEVICE_OUT_OF_LIFE);
    }

    @ParameterizedTest
    @EnumSource(
            value = DeviceState.class,
            names = {"PASSED_UNREGISTERED", "IN_USE", "STOPPED", "SUSPENDED"})
    void givenWorkNobodyNotified_whenSupervised_thenRefused(DeviceState state) {
        assertRefused(
                () -> admission(state, InspectionKind.SUPERVISORY_INSTALLATION, "安装")
                        .require(),
                InspectionError.NOTIFICATION_MISSING);
        assertThatCode(() -> admission(state, InspectionKind.PERIODIC, "").require())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = DeviceState.class,
            names = {"NOTIFIED", "SUPERVISING"})
    void givenDeviceUnderConstruction_whenInspectedOtherwise_thenRefused(DeviceState state) {
        assertRefused(
                () -> admission(state, InspectionKind.PERIODIC, "").require(), InspectionError.SUPERVISION_MISSING);
        assertThatCode(() -> admission(state, InspectionKind.SUPERVISORY_INSTALLATION, "安装")
                        .require())
                .doesNotThrowAnyException();
        assertThatCode(() -> admission(state, InspectionKind.PERIODIC, "首次检验").require())
                .doesNotThrowAnyException();
        assertThatCode(() -> admission(state, InspectionKind.SUPERVISORY_MANUFACTURING, "")
                        .require())
                .doesNotThrowAnyException();
    }

    @Test
    void givenAcceptance_whenTheDeviceIsNotified_thenItGoesUnderSupervision() {
        assertThat(admission(DeviceState.NOTIFIED, InspectionKind.SUPERVISORY_INSTALLATION, "安装")
                        .beginsSupervision())
                .isTrue();
        assertThat(admission(DeviceState.NOTIFIED, InspectionKind.PERIODIC, "验收(监督)检验")
                        .beginsSupervision())
                .isTrue();
        assertThat(admission(DeviceState.NOTIFIED, InspectionKind.CALIBRATION, "")
                        .beginsSupervision())
                .isFalse();
        assertThat(admission(DeviceState.SUPERVISING, InspectionKind.SUPERVISORY_INSTALLATION, "安装")
                        .beginsSupervision())
                .isFalse();
    }

    @Test
    void givenKind_whenAccepted_thenOnlySupervisionOfConstructionAsksForTheContractorsLicence() {
        assertThat(admission(DeviceState.NOTIFIED, InspectionKind.SUPERVISORY_INSTALLATION, "工业管道")
                        .supervisesWork())
                .isTrue();
        assertThat(admission(DeviceState.IN_USE, InspectionKind.PERIODIC, "改造").supervisesWork())
                .isFalse();
    }

    private static Admission admission(DeviceState state, InspectionKind kind, String variant) {
        return new Admission(
                DevicesForTests.lift(state), kind, "电梯检验", Optional.of(variant).filter(text -> !text.isEmpty()));
    }
}
