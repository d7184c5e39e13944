package org.tejian.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HeartbeatTest {

    @Test
    void givenBeatThatFails_whenTimePasses_thenItBeatsOn() throws InterruptedException {
        CountDownLatch three = new CountDownLatch(3);
        try (Heartbeat heartbeat = new Heartbeat("test", Duration.ofMillis(1), Duration.ofSeconds(5), () -> {
            three.countDown();
            throw new IllegalStateException("beat " + three.getCount());
        })) {
            heartbeat.start();
            assertThat(three.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void givenBeatUnderWay_whenClosed_thenItIsLeftToEndAndNoneFollows() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicInteger ended = new AtomicInteger();
        Heartbeat heartbeat = new Heartbeat("test", Duration.ZERO, Duration.ofSeconds(10), () -> {
            begun.countDown();
            try {
                interrupted.set(!closing.await(10, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
            ended.incrementAndGet();
        });
        heartbeat.start();
        begun.await();

        Thread closer = new Thread(heartbeat::close);
        closer.start();
        closing.countDown();
        closer.join(10_000);

        assertThat(closer.isAlive()).isFalse();
        assertThat(interrupted).isFalse();
        int atClose = ended.get();
        assertThat(atClose).isPositive();
        heartbeat.start();
        assertThat(ended.get()).isEqualTo(atClose);
    }
}
