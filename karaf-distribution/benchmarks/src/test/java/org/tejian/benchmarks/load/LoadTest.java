package org.tejian.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    void endsByItselfAndCountsEveryAnswer() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();

        Sample sample = Load.run(4, SHORT, client -> calls::incrementAndGet);

        assertThat(sample.answers()).isEqualTo(calls.get()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void eachClientOpensACallOfItsOwnAndClosesIt() throws InterruptedException {
        Set<Integer> opened = ConcurrentHashMap.newKeySet();
        AtomicInteger closed = new AtomicInteger();

        Load.run(3, SHORT, client -> {
            opened.add(client);
            return new Call() {
                @Override
                public void once() {
                    assertThat(closed.get()).isLessThan(3);
                }

                @Override
                public void close() {
                    closed.incrementAndGet();
                }
            };
        });

        assertThat(opened).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(closed.get()).isEqualTo(3);
    }

    @Test
    void aFailedCallIsNoFigure() {
        assertThatThrownBy(() -> Load.run(2, SHORT, client -> () -> {
                    throw new IOException("connection reset");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("connection reset");
    }

    @Test
    void aClientThatCannotBeginDoesNotKeepTheOthersWaiting() {
        assertThatThrownBy(() -> Load.run(2, SHORT, client -> {
                    if (client == 1) {
                        throw new SQLException("too many clients");
                    }
                    return () -> {};
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("too many clients");
    }

    @Test
    void isBounded() {
        assertThatThrownBy(() -> Load.run(65, SHORT, client -> () -> {})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Load.run(0, SHORT, client -> () -> {})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Load.run(1, Duration.ofMinutes(3), client -> () -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
