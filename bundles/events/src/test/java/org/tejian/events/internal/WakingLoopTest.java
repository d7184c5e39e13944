package org.tejian.events.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tejian.events.internal.WakingLoop.Round;

class WakingLoopTest {

    @ParameterizedTest
    @CsvSource({"0, 1000", "1, 1000", "2, 2000", "3, 4000", "6, 32000", "7, 60000", "1000000, 60000"})
    void givenFailures_whenResting_thenLongerFromTimeToTimeUpToAMinute(int failures, long millis) {
        assertThat(WakingLoop.restMillis(failures)).isEqualTo(millis);
    }

    @Test
    void givenNobodyWakesIt_whenItIsTime_thenItWorksAnywayUntilStopped() {
        AtomicInteger rounds = new AtomicInteger();
        WakingLoop loop = new WakingLoop("test", Duration.ofMillis(100), () -> {
            rounds.incrementAndGet();
            return Round.DONE;
        });

        await().atMost(Duration.ofSeconds(10)).until(() -> rounds.get() >= 3);
        loop.stop();
        int atStop = rounds.get();
        loop.wake();

        await().during(Duration.ofMillis(500)).atMost(Duration.ofSeconds(5)).until(() -> rounds.get() == atStop);
    }
}
