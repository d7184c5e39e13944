package org.tejian.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final long MILLI = 1_000_000;

    private final Sample hundred = new Sample(
            Duration.ofSeconds(4),
            LongStream.rangeClosed(1, 100).map(i -> (101 - i) * MILLI).toArray());

    @Test
    void countsAnswersPerSecondOfAllClients() {
        assertThat(hundred.perSecond()).isEqualTo(25);
    }

    @Test
    void aPercentileIsTheTimeWithinWhichThatShareCame() {
        assertThat(hundred.millis(0.5)).isEqualTo(50);
        assertThat(hundred.millis(0.95)).isEqualTo(95);
        assertThat(hundred.millis(1)).isEqualTo(100);
        assertThat(new Sample(Duration.ofSeconds(1), new long[] {7 * MILLI}).millis(0.01))
                .isEqualTo(7);
    }

    @Test
    void twoSamplesMakeOneLongerOne() {
        Sample both = hundred.and(new Sample(Duration.ofSeconds(1), new long[] {200 * MILLI}));

        assertThat(both.answers()).isEqualTo(101);
        assertThat(both.perSecond()).isEqualTo(101 / 5.0);
        assertThat(both.millis(1)).isEqualTo(200);
    }

    @Test
    void nothingHasNoPercentile() {
        Sample nothing = new Sample(Duration.ofSeconds(1), new long[0]);

        assertThat(nothing.perSecond()).isZero();
        assertThatThrownBy(() -> nothing.millis(0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hundred.millis(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
