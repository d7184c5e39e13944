package org.tejian.benchmarks.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The whole of it once, too short for a figure but long enough to see that each has something to measure. */
class InspectionFiguresTest {

    private final InspectionFigures figures =
            new InspectionFigures(Path.of("..", ".."), Duration.ofMillis(1), Duration.ofMillis(1));

    @Test
    void aLiftsRecordIsJudgedItemByItem() throws IOException {
        InspectionFigures.Judged judged = figures.record();

        assertThat(judged.items()).isGreaterThanOrEqualTo(80);
        assertThat(judged.figures().times()).isPositive();
        assertThat(judged.figures().allocated()).isPositive();
        assertThat(judged.figures().p95())
                .isGreaterThanOrEqualTo(judged.figures().median());
    }

    @Test
    void aBatchOfFiveHundredCylindersIsJudgedToItsConclusion() throws IOException {
        assertThat(figures.batch().rows()).isEqualTo(500);
    }

    @Test
    void reportsArePrintedOnOneThreadAndOnTwo() throws IOException, InterruptedException {
        InspectionFigures.Printed printed = figures.report();

        assertThat(printed.pages()).isPositive();
        assertThat(printed.one().answers()).isPositive();
        assertThat(printed.two().answers()).isGreaterThanOrEqualTo(2);
    }
}
