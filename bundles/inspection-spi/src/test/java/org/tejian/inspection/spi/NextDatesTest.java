package org.tejian.inspection.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.inspection.spi.SmallType.assess;
import static org.tejian.inspection.spi.SmallType.map;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextDatesTest {

    private static NextDue due(String key, String inspection, Object... facts) {
        return assess(m -> {
                    m.put("inspectionDate", inspection);
                    m.put("facts", map(facts));
                })
                .dues()
                .stream()
                .filter(d -> d.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2019-02-28,2020-02-28", "2020-02-29,2021-02-28", "2019-05-31,2020-05-31", "2024-04-01,2025-04-01"})
    void monthsAreCalendarMonthsClampedToTheEnd(String inspection, String next) {
        assertThat(due("periodic", inspection).date()).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        // a passed supervision of May 2022: years 1, 4 and 7 are due in May 2023, 2026 and 2029, then every year
        "2025-05-20,2026-05-10",
        "2026-03-09,2026-05-10",
        "2026-03-10,2029-05-10",
        "2026-05-20,2029-05-10",
        "2026-11-20,2029-05-10",
        "2030-01-20,2030-05-10",
        "2030-04-20,2031-05-10"
    })
    void aRhythmOfYearsCountsFromTheBaseMonthAndTwoMonthsEarlyDoNotMoveIt(String inspection, String next) {
        assertThat(due("periodic", inspection, "base_date", "2022-05-10").date())
                .isEqualTo(next);
    }

    @Test
    void withoutABaseTheInspectionItselfIsTheBase() {
        assertThat(due("periodic", "2025-05-20").date()).isEqualTo("2026-05-20");
    }

    @Test
    void aBaseAfterTheInspectionIsNotBelieved() {
        Assessment assessment = assess(m -> {
            m.put("inspectionDate", "2025-05-20");
            m.put("facts", map("base_date", "2026-01-01"));
        });

        assertThat(assessment.has(FindingCode.IMPLAUSIBLE_VALUE)).isTrue();
        assertThat(assessment.nextDue().orElseThrow().date()).isEqualTo("2026-05-20");
    }

    @Test
    void aRangeIsProposedChosenOrRefused() {
        NextDue proposed = due("wall", "2019-05-31");
        assertThat(proposed.date()).isEqualTo("2022-05-31");
        assertThat(proposed.earliest()).isEqualTo("2022-05-31");
        assertThat(proposed.latest()).isEqualTo("2025-05-31");
        assertThat(due("wall", "2019-05-31", "next_due_months", 48).date()).isEqualTo("2023-05-31");
        Assessment refused = assess(m -> m.put("facts", map("next_due_months", 73)));
        assertThat(refused.has(FindingCode.NEXT_DUE_OUT_OF_RANGE)).isTrue();
        assertThat(refused.complete()).isFalse();
    }

    private static Assessment wall(double wall) {
        return assess(m -> m.put("rows", map("points", List.of(map("place", "a", "wall", wall)))));
    }

    @Test
    void aCapShortensThePeriodAndSaysWhy() {
        NextDue capped = wall(2.5).dues().get(1);

        assertThat(capped.date()).isEqualTo("2021-11-30");
        assertThat(capped.rule().zh()).isEqualTo("剩余壁厚");
        assertThat(wall(0).dues()).hasSize(1);
        assertThat(wall(0).has(FindingCode.NO_NEXT_DUE)).isTrue();
    }

    @Test
    void onlyBindingDatesAreTheDueDateOfTheDevice() {
        Assessment assessment = assess(m -> {});

        assertThat(assessment.dues()).hasSize(2);
        assertThat(assessment.nextDue().orElseThrow().key()).isEqualTo("periodic");
        assertThat(assessment.nextDue().orElseThrow().overdueFrom()).isEqualTo("2020-06-01");
        NextDue day = assessment.dues().get(1);
        assertThat(day.precision()).isEqualTo(Precision.DAY);
        assertThat(day.overdueFrom()).isEqualTo(day.date().plusDays(1));
        assertThat(day.zh()).isEqualTo("2022年05月31日");
    }

    @Test
    void aDateIsNeverBeforeTheInspectionWhateverTheFactsSay() {
        for (int months = -700; months < 700; months += 7) {
            Map<String, Object> facts = new HashMap<>(map("next_due_months", months, "base_date", "1900-01-31"));
            Assessment assessment = assess(m -> {
                m.put("inspectionDate", "2026-01-31");
                m.put("facts", facts);
            });
            assertThat(assessment.dues()).allMatch(d -> d.date().isAfter(LocalDate.parse("2026-01-31")));
        }
    }
}
