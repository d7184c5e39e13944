package org.tejian.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tejian.benchmarks.load.Comparison;
import org.tejian.benchmarks.load.Round;
import org.tejian.benchmarks.load.Sample;
import org.tejian.benchmarks.platform.Restart;

class FiguresTest {

    private final Figures figures = new Figures();

    @Test
    void aCaseIsALineWithItsLimitAndItsShare() {
        Round round = new Round(sample(8000), sample(8000), sample(2000));

        figures.traffic(List.of(new Comparison("device read", 8, List.of(round))), 100_000);

        assertThat(figures.toString())
                .contains("Register of 100,000 devices")
                .contains("| device read | 8 | 8,000 | 8,000 | 4,000 | 2,000 | **0.50** | 0.5 | 0.5 |");
    }

    @Test
    void theRestartSaysWhatTheOtherTypesCost() {
        figures.restart(new Restart.Outcome(33, Duration.ofMillis(9500), Duration.ofMillis(8200)));

        assertThat(figures.toString())
                .contains("9.5 s with 33 inspection types, 8.2 s with the first four: **+1.3 s**");
    }

    @Test
    void thePageIsWrittenWhereAsked(@TempDir Path folder) throws IOException {
        figures.line("a line of %d", 1).write(folder.resolve("new/bench.md"));

        assertThat(Files.readString(folder.resolve("new/bench.md"))).isEqualTo("# Benchmarks\na line of 1\n");
    }

    private static Sample sample(int answers) {
        long[] nanos = new long[answers];
        Arrays.fill(nanos, 500_000);
        return new Sample(Duration.ofSeconds(1), nanos);
    }
}
