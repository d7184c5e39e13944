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
        WakingLoop loop = new WakingLoop("test", Duration.ofMillis(100), WakingLoop.AT_ONCE, () -> {
            rounds.incrementAndGet();
            return Round.DONE;
        });

        await().atMost(Duration.ofSeconds(10)).until(() -> rounds.get() >= 3);
        loop.stop();
        int atStop = rounds.get();
        loop.wake();

        await().during(Duration.ofMillis(500)).atMost(Duration.ofSeconds(5)).until(() -> rounds.get() == atStop);
    }

    @Test
    void givenItRestsAfterARound_whenWokenAgainAndAgain_thenThatIsOneRoundsWork() {
        AtomicInteger rounds = new AtomicInteger();
        WakingLoop loop = new WakingLoop("test", Duration.ofHours(1), Duration.ofSeconds(2), () -> {
            rounds.incrementAndGet();
            return Round.DONE;
        });
        await().atMost(Duration.ofSeconds(10)).until(() -> rounds.get() == 1);

        for (int i = 0; i < 1000; i++) {
            loop.wake();
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> rounds.get() >= 2);
        assertThat(rounds.get()).isEqualTo(2);
        loop.stop();
    }

    @Test
    void givenItRests_whenStopped_thenItEndsAtOnce() {
        AtomicInteger rounds = new AtomicInteger();
        WakingLoop loop = new WakingLoop("test", Duration.ofHours(1), Duration.ofHours(1), () -> {
            rounds.incrementAndGet();
            return Round.DONE;
        });
        await().atMost(Duration.ofSeconds(10)).until(() -> rounds.get() == 1);
        long before = System.nanoTime();

        loop.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
    }
}
