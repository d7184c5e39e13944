package org.tejian.inspection.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordMergeTest {

    @Test
    void givenStoredValues_whenOthersComeOver_thenOnlyWhatIsNamedChanges() {
        Map<String, Object> stored = Map.of(
                "items", Map.of("1.1", Map.of("result", "pass"), "2.1", Map.of("result", "fail", "remark", "过窄")),
                "rows", Map.of("points", List.of(Map.of("wall", 7.9), Map.of("wall", 8.1))));

        Map<String, Object> merged = RecordMerge.over(
                stored,
                Map.of(
                        "items", Map.of("2.1", Map.of("result", "pass")),
                        "rows", Map.of("points", List.of(Map.of("wall", 8.0)))));

        assertThat(merged)
                .containsEntry(
                        "items",
                        Map.of("1.1", Map.of("result", "pass"), "2.1", Map.of("result", "pass", "remark", "过窄")))
                .containsEntry("rows", Map.of("points", List.of(Map.of("wall", 8.0))));
    }

    @Test
    void givenNull_whenItComesOver_thenTheValueIsTakenOut() {
        Map<String, Object> merged = RecordMerge.over(
                Map.of("inspectionDate", "2026-03-05"), Collections.singletonMap("inspectionDate", null));

        assertThat(merged).containsKey("inspectionDate");
        assertThat(merged.get("inspectionDate")).isNull();
    }
}
