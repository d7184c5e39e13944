package org.tejian.inspection.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.NextDue;
import org.tejian.inspection.spi.Outcome;
import org.tejian.inspection.spi.Severity;
import org.tejian.inspection.spi.Verdict;

/** Seeded random records never crash, end in exactly one conclusion when complete, and never look back in time. */
interface RandomRecordContract extends TypeUnderTest {

    /** How many records each property is tried with. */
    int RECORDS = 150;

    @Test
    default void rejudgedRecordsEndInExactlyOneConclusion() {
        int complete = 0;
        for (int seed = 0; seed < RECORDS; seed++) {
            InspectionRecord record = InspectionRecord.fromModel(rejudged(seed));
            Assessment assessment = type().assess(record);
            holds(record, assessment);
            complete += assessment.complete() ? 1 : 0;
        }
        assertThat(complete).as("random records that are complete").isGreaterThan(RECORDS / 20);
    }

    @Test
    default void garbageNeverCrashes() {
        for (int seed = 0; seed < RECORDS; seed++) {
            RecordMutations mutations = new RecordMutations(type().definition(), seed);
            InspectionRecord record = InspectionRecord.fromModel(mutations.garbage(rejudged(seed)));
            Assessment assessment = type().assess(record);
            holds(record, assessment);
            Examples.json(type().report(record, assessment).toModel());
        }
    }

    private Map<String, Object> rejudged(int seed) {
        List<Examples.Example> examples = examples().valid();
        InspectionRecord start = examples.get(seed % examples.size()).record();
        return new RecordMutations(type().definition(), seed).rejudged(start);
    }

    private void holds(InspectionRecord record, Assessment assessment) {
        boolean open = assessment.items().stream().anyMatch(i -> i.outcome() == Outcome.OPEN);
        boolean error = assessment.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
        assertThat(assessment.complete()).isEqualTo(assessment.conclusion().isPresent() && !open && !error);
        if (open) {
            assertThat(error)
                    .as("an open item has a finding that says what to do")
                    .isTrue();
            assertThat(assessment.conclusion()).isEmpty();
        }
        assessment
                .conclusion()
                .ifPresent(c -> assertThat(type().definition().judgement().conclusion(c.key()))
                        .isPresent());
        if (assessment.conclusion().map(c -> c.verdict() == Verdict.FAIL).orElse(true)) {
            assertThat(assessment.dues()).isEmpty();
        }
        record.inspectionDate().ifPresent(date -> {
            for (NextDue due : assessment.dues()) {
                assertThat(due.date()).isAfter(date);
                assertThat(due.earliest()).isAfter(date).isBeforeOrEqualTo(due.date());
                assertThat(due.latest()).isAfterOrEqualTo(due.date());
            }
        });
        assertThat(type().assess(record)).isEqualTo(assessment);
        Examples.json(assessment.toModel());
    }
}
