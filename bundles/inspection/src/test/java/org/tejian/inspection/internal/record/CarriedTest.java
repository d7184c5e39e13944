package org.tejian.inspection.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tejian.inspection.internal.TestTypes;
import org.tejian.inspection.spi.InspectionRecord;

class CarriedTest {

    private static final InspectionRecord EARLIER = InspectionRecord.fromModel(Map.of(
            "inspectionDate",
            "2025-03-05",
            "parameters",
            Map.of("rated_speed", 1.75, "manufacturer", "贵州电梯制造有限公司", "of_an_old_edition", "x"),
            "items",
            Map.of(
                    "2.1",
                    Map.of("result", "pass", "measured", Map.of("value", 0.7), "required", Map.of("value", 0.6)),
                    "2.2",
                    Map.of("result", "pass"),
                    "9.9",
                    Map.of("result", "pass"))));

    private final Carried carried = new Carried(TestTypes.periodic().definition());

    @Test
    void givenLastReportOfTheType_whenTakenOver_thenParametersAndRequiredValuesOnly() {
        InspectionRecord over = carried.takenOver(EARLIER, true, Set.of());

        assertThat(over.parameters()).containsOnlyKeys("rated_speed", "manufacturer");
        assertThat(over.items()).containsOnlyKeys("2.1");
        assertThat(over.item("2.1").required()).containsKey("value");
        assertThat(over.item("2.1").measured()).isEmpty();
        assertThat(over.item("2.1").result()).isEmpty();
        assertThat(over.inspectionDate()).isEmpty();
    }

    @Test
    void givenLastReportOfTheType_whenShown_thenWhatTheEditionStillKnows() {
        InspectionRecord found = carried.found(EARLIER, true);

        assertThat(found.items()).containsOnlyKeys("2.1", "2.2");
        assertThat(found.item("2.1").measured()).containsKey("value");
        assertThat(found.parameters()).doesNotContainKey("of_an_old_edition");
    }

    @Test
    void givenReportOfAnotherType_whenCarried_thenItsParametersButNoItem() {
        assertThat(carried.takenOver(EARLIER, false, Set.of()).items()).isEmpty();
        assertThat(carried.found(EARLIER, false).items()).isEmpty();
        assertThat(carried.found(EARLIER, false).parameters()).containsKey("rated_speed");
    }

    @Test
    void givenValueOfAnotherForm_whenCarried_thenLeftOut() {
        InspectionRecord wrong = InspectionRecord.fromModel(Map.of("parameters", Map.of("rated_speed", "fast")));

        assertThat(carried.found(wrong, true).parameters()).isEmpty();
    }

    @Test
    void givenNumberOfTheLastBatch_whenTakenOver_thenItStaysBehind() {
        assertThat(carried.takenOver(EARLIER, true, Set.of("manufacturer")).parameters())
                .containsOnlyKeys("rated_speed");
    }
}
