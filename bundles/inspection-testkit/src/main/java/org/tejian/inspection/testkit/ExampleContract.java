package org.tejian.inspection.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.Finding;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Severity;
import org.tejian.inspection.spi.Verdict;

/**
 * Every valid example passes with its conclusion and next date, every invalid one gives its finding. An example is
 * {@code {record, expect}}; valid: {@code {conclusion, grade, nextDue: "2025-05" | null, opinionNotice}}, invalid:
 * {@code {finding, target}}.
 */
interface ExampleContract extends TypeUnderTest {

    @TestFactory
    default Stream<DynamicTest> validExamples() {
        return examples().valid().stream().map(e -> DynamicTest.dynamicTest(e.name(), () -> passes(e)));
    }

    private void passes(Examples.Example example) {
        Assessment assessment = type().assess(example.record());
        assertThat(assessment.findings().stream()
                        .filter(f -> f.severity() == Severity.ERROR)
                        .map(Finding::text))
                .isEmpty();
        assertThat(assessment.complete()).isTrue();
        assertThat(assessment.conclusion().orElseThrow().key())
                .isEqualTo(example.expect().get("conclusion"));
        if (example.expect().containsKey("grade")) {
            assertThat(assessment.overallGrade())
                    .contains((Integer) example.expect().get("grade"));
        }
        Object due = example.expect().get("nextDue");
        if (due == null) {
            assertThat(assessment.nextDue()).isEmpty();
        } else {
            LocalDate date = assessment.nextDue().orElseThrow().date();
            assertThat(date.toString()).startsWith(due.toString());
        }
        assertThat(assessment.opinionNotice())
                .isEqualTo(Boolean.TRUE.equals(example.expect().get("opinionNotice")));
        assertThat(InspectionRecord.fromModel(example.record().toModel())).isEqualTo(example.record());
    }

    @TestFactory
    default Stream<DynamicTest> invalidExamples() {
        return examples().invalid().stream().map(e -> DynamicTest.dynamicTest(e.name(), () -> isFound(e)));
    }

    private void isFound(Examples.Example example) {
        Assessment assessment = type().assess(example.record());
        Object code = example.expect().get("finding");
        Object target = example.expect().get("target");
        assertThat(assessment.findings())
                .as(assessment.findings().toString().toLowerCase(Locale.ROOT))
                .anySatisfy(f -> {
                    assertThat(f.code().code()).isEqualTo(code);
                    if (target != null) {
                        assertThat(f.target()).isEqualTo(target);
                    }
                });
    }

    @Test
    default void thereAreEnoughExamples() {
        assertThat(examples().valid()).as("valid examples").hasSizeGreaterThanOrEqualTo(2);
        assertThat(examples().invalid()).as("invalid examples").hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    default void aPassGivesANextDateUnlessTheTypeSaysOtherwise() {
        boolean any = examples().valid().stream()
                .map(e -> type().assess(e.record()))
                .anyMatch(a -> a.nextDue().isPresent());
        assertThat(any).isEqualTo(does(Behaviour.NEXT_DATE));
    }

    @Test
    default void aFailGivesNoNextDate() {
        examples().valid().stream()
                .map(e -> type().assess(e.record()))
                .filter(a -> a.conclusion().orElseThrow().verdict() == Verdict.FAIL)
                .forEach(a -> assertThat(a.dues()).isEmpty());
    }

    @Test
    default void aReinspectionHasItsOwnConclusionsUnlessTheTypeSaysOtherwise() {
        boolean mapped = type().definition().judgement().conclusions().stream()
                .anyMatch(c -> c.reinspection().isPresent());
        assertThat(mapped).isEqualTo(does(Behaviour.REINSPECTION));
        for (Examples.Example example : examples().valid()) {
            String first = type().assess(example.record().withReinspection(false))
                    .conclusion()
                    .orElseThrow()
                    .key();
            String again = type().assess(example.record().withReinspection(true))
                    .conclusion()
                    .orElseThrow()
                    .key();
            assertThat(again.equals(first)).isEqualTo(!mapped);
        }
    }
}
