package org.tejian.inspection.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tejian.inspection.internal.TestTypes;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.InspectionType;

class NoticeDutyTest {

    @Test
    void givenSupervisionOrReinspection_whenAsked_thenTheUnitMustGetTheChanceToRectify() {
        assertThat(NoticeDuty.compulsory(TestTypes.supervision().definition())).isTrue();
        assertThat(NoticeDuty.compulsory(TestTypes.periodic().definition())).isTrue();
    }

    @Test
    void givenTypeWithoutReinspection_whenAsked_thenItReportsAtOnce() {
        String graded = TestTypes.text("lift-periodic")
                .replaceAll(", reinspection: [^}]*}", "}")
                .replaceAll("  - \\{zh: 复检[^\n]*\n", "");
        InspectionType type = DefinedInspectionType.of(graded, Optional.empty());
        assertThat(NoticeDuty.compulsory(type.definition())).isFalse();
    }

    @Test
    void givenFailedItems_whenNamed_thenInPrintOrder() {
        InspectionType type = TestTypes.supervision();
        InspectionRecord record = InspectionRecord.fromModel(Map.of(
                "inspectionDate",
                LocalDate.of(2026, 3, 5).toString(),
                "items",
                Map.of("2.2", Map.of("result", "fail"), "1.1", Map.of("result", "fail"))));
        assertThat(NoticeDuty.failedItems(type.assess(record))).containsExactly("1.1", "2.2");
    }
}
