package org.tejian.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void theLimitIsTheServerAndTheDatabaseOneAfterTheOther() {
        Round round = round(8000, 8000, 2400);

        assertThat(round.limit()).isCloseTo(4000, within(1e-6));
        assertThat(round.share()).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void eachFigureIsTheMedianOfItsRounds() {
        Comparison odd =
                new Comparison("case", 8, List.of(round(100, 100, 10), round(1000, 1000, 250), round(100, 100, 45)));
        Comparison even = new Comparison("case", 8, List.of(round(100, 100, 10), round(100, 100, 20)));

        assertThat(odd.share()).isCloseTo(0.5, within(1e-9));
        assertThat(odd.perSecond(Round::platform)).isEqualTo(45);
        assertThat(odd.limit()).isCloseTo(50, within(1e-9));
        assertThat(even.perSecond(Round::platform)).isEqualTo(15);
    }

    @Test
    void percentilesAreOfAllRoundsTogether() {
        Comparison both = new Comparison("case", 1, List.of(round(1, 1, 1), round(1, 1, 100)));

        assertThat(both.millis(0.5)).isEqualTo(10);
        assertThat(both.millis(1)).isEqualTo(1000);
    }

    @Test
    void withoutARoundThereIsNothingToCompare() {
        assertThatThrownBy(() -> new Comparison("case", 1, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Round round(int empty, int jdbc, int platform) {
        return new Round(sample(empty), sample(jdbc), sample(platform));
    }

    /** One second in which that many answers came, each in its turn. */
    private static Sample sample(int answers) {
        long[] nanos = new long[answers];
        Arrays.fill(nanos, 1_000_000_000L / answers);
        return new Sample(Duration.ofSeconds(1), nanos);
    }
}
