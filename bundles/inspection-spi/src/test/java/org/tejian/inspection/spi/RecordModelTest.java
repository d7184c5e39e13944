package org.tejian.inspection.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.inspection.spi.SmallType.map;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordModelTest {

    private static FindingCode problem(Map<String, Object> model) {
        return InspectionRecord.fromModel(model).problems().get(0).code();
    }

    @Test
    void aRecordSurvivesItsModel() {
        InspectionRecord record = InspectionRecord.fromModel(SmallType.model());

        assertThat(record.problems()).isEmpty();
        assertThat(InspectionRecord.fromModel(record.toModel())).isEqualTo(record);
        assertThat(record.item("2.2").measured()).containsEntry("value", new BigDecimal("2.2"));
    }

    @Test
    void wrongTypesAreFindingsNeverExceptions() {
        assertThat(problem(map("variant", 3))).isEqualTo(FindingCode.WRONG_TYPE);
        assertThat(problem(map("inspectionDate", "31.12.2020"))).isEqualTo(FindingCode.WRONG_TYPE);
        assertThat(problem(map("reinspection", "yes"))).isEqualTo(FindingCode.WRONG_TYPE);
        assertThat(problem(map("parameters", List.of()))).isEqualTo(FindingCode.WRONG_TYPE);
        assertThat(problem(map("items", map("1", map("result", "ok"))))).isEqualTo(FindingCode.WRONG_TYPE);
        assertThat(problem(map("items", map("1", map("grade", 1.5))))).isEqualTo(FindingCode.WRONG_TYPE);
        assertThat(problem(map("items", map("1", map("measured", "12"))))).isEqualTo(FindingCode.WRONG_TYPE);
        assertThat(problem(map("rows", map("a", map())))).isEqualTo(FindingCode.WRONG_TYPE);
        assertThat(problem(map("rows", map("a", List.of(1))))).isEqualTo(FindingCode.WRONG_TYPE);
        assertThat(problem(map("luck", 1))).isEqualTo(FindingCode.UNKNOWN_KEY);
        assertThat(problem(map("items", map("1", map("luck", 1))))).isEqualTo(FindingCode.UNKNOWN_KEY);
    }

    @Test
    void sizesAreBounded() {
        assertThat(problem(map("inputs", map("c", map("x", Double.NaN))))).isEqualTo(FindingCode.VALUE_REFUSED);
        assertThat(problem(map("inputs", map("c", map("x", new BigDecimal("1e99"))))))
                .isEqualTo(FindingCode.VALUE_REFUSED);
        assertThat(problem(map("inspectionKind", "x".repeat(2001)))).isEqualTo(FindingCode.VALUE_REFUSED);
        Map<String, Object> many = new HashMap<>();
        for (int i = 0; i < 501; i++) {
            many.put("k" + i, 1);
        }
        InspectionRecord record = InspectionRecord.fromModel(map("parameters", many));
        assertThat(record.parameters()).hasSize(500);
        assertThat(record.problems()).extracting(Finding::code).contains(FindingCode.VALUE_REFUSED);
    }

    @Test
    void nullIsTheSameAsAbsent() {
        Map<String, Object> model = map("variant", null, "inspectionDate", null, "parameters", null, "items", null);

        assertThat(InspectionRecord.fromModel(model).problems()).isEmpty();
    }

    @Test
    void factsCanBeAddedByThePlatform() {
        InspectionRecord record = InspectionRecord.fromModel(SmallType.model())
                .withFacts(Map.of(InspectionDefinition.BASE_DATE, "2018-01-01"))
                .withReinspection(true);

        assertThat(record.facts()).containsEntry("base_date", "2018-01-01");
        assertThat(record.reinspection()).isTrue();
    }
}
