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
    void supervision_and_types_with_a_reinspection_give_the_unit_the_chance_to_rectify() {
        assertThat(NoticeDuty.compulsory(TestTypes.supervision().definition())).isTrue();
        assertThat(NoticeDuty.compulsory(TestTypes.periodic().definition())).isTrue();
    }

    @Test
    void a_type_without_a_reinspection_reports_at_once() {
        String graded = TestTypes.text("lift-periodic")
                .replaceAll(", reinspection: [^}]*}", "}")
                .replaceAll("  - \\{zh: 复检[^\n]*\n", "");
        InspectionType type = DefinedInspectionType.of(graded, Optional.empty());
        assertThat(NoticeDuty.compulsory(type.definition())).isFalse();
    }

    @Test
    void failed_items_are_named_in_print_order() {
        InspectionType type = TestTypes.supervision();
        InspectionRecord record = InspectionRecord.fromModel(Map.of(
                "inspectionDate",
                LocalDate.of(2026, 3, 5).toString(),
                "items",
                Map.of("2.2", Map.of("result", "fail"), "1.1", Map.of("result", "fail"))));
        assertThat(NoticeDuty.failedItems(type.assess(record))).containsExactly("1.1", "2.2");
    }
}
