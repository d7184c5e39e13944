package org.tejian.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void withoutOptionsEverythingIsMeasured() {
        Options options = Options.of();

        assertThat(options.parts()).isEqualTo(Options.PARTS);
        assertThat(options.traffic().connections()).containsExactly(1, 8, 32);
        assertThat(options.out()).isEqualTo(Path.of("karaf-distribution/benchmarks/target/bench.md"));
    }

    @Test
    void eachOptionIsTaken() {
        Options options = Options.of(
                "--out",
                "x.md",
                "--parts",
                "traffic",
                "--case",
                "page",
                "--seconds",
                "3",
                "--rounds",
                "2",
                "--devices",
                "0",
                "--connections",
                "4");

        assertThat(options.out()).isEqualTo(Path.of("x.md"));
        assertThat(options.parts()).containsExactly("traffic");
        assertThat(options.traffic().only()).isEqualTo("page");
        assertThat(options.traffic().time()).isEqualTo(Duration.ofSeconds(3));
        assertThat(options.traffic().rounds()).isEqualTo(2);
        assertThat(options.traffic().devices()).isZero();
        assertThat(options.traffic().connections()).containsExactly(4);
    }

    @ParameterizedTest
    @CsvSource({
        "--seconds, 0",
        "--seconds, 61",
        "--rounds, many",
        "--devices, 3000001",
        "--connections, 65",
        "--parts, weather",
        "--colour, blue"
    })
    void whatCannotBeMeasuredIsRefusedWithTheUsage(String name, String value) {
        assertThatThrownBy(() -> Options.of(name, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("./tejian bench");
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertThatThrownBy(() -> Options.of("--rounds")).isInstanceOf(IllegalArgumentException.class);
    }
}
