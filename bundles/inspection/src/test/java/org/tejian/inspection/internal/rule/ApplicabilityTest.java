package org.tejian.inspection.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tejian.inspection.spi.InspectionKind;

class ApplicabilityTest {

    @Test
    void givenClass_whenAsked_thenItCoversItsVarietiesAndNothingElse() {
        assertThat(Applicability.covers(List.of("3100"), InspectionKind.PERIODIC, "3110"))
                .isTrue();
        assertThat(Applicability.covers(List.of("3100"), InspectionKind.PERIODIC, "3100"))
                .isTrue();
        assertThat(Applicability.covers(List.of("3100"), InspectionKind.PERIODIC, "3210"))
                .isFalse();
    }

    @Test
    void givenVariety_whenAsked_thenItCoversItselfAlone() {
        assertThat(Applicability.covers(List.of("3110", "3120"), InspectionKind.PERIODIC, "3120"))
                .isTrue();
        assertThat(Applicability.covers(List.of("3110"), InspectionKind.PERIODIC, "3130"))
                .isFalse();
        assertThat(Applicability.covers(List.of("3110"), InspectionKind.PERIODIC, "3100"))
                .isFalse();
    }

    @Test
    void givenSafetyValve_whenAsked_thenItIsCalibratedOnThePressureEquipmentItSitsOn() {
        List<String> valves = List.of("7310", "F000");
        assertThat(Applicability.covers(valves, InspectionKind.CALIBRATION, "2130"))
                .isTrue();
        assertThat(Applicability.accessoryOf(valves, InspectionKind.CALIBRATION, "1100"))
                .isTrue();
        assertThat(Applicability.covers(valves, InspectionKind.CALIBRATION, "3110"))
                .isFalse();
        assertThat(Applicability.accessoryOf(List.of("2130"), InspectionKind.CALIBRATION, "2130"))
                .isFalse();
        assertThat(Applicability.covers(valves, InspectionKind.PERIODIC, "2130"))
                .isFalse();
    }
}
