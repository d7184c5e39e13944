package org.tejian.inspection.internal.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tejian.inspection.InspectionError;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class PluginBoundaryTest {

    private final PluginBoundary boundary = new PluginBoundary(Duration.ofMillis(200));
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void release() {
        never.countDown();
        boundary.close();
    }

    @Test
    void givenPluginThatAnswers_whenCalled_thenItsAnswer() {
        assertThat(boundary.call("lift", () -> 42)).isEqualTo(42);
    }

    @Test
    void givenPluginThatThrows_whenCalled_thenTheRefusalNamesTheType() {
        assertThat(assertRefused(
                                () -> boundary.call("lift", () -> {
                                    throw new IllegalStateException("broken");
                                }),
                                InspectionError.PLUGIN_FAILED)
                        .actual())
                .hasMessageContaining("lift")
                .hasRootCauseMessage("broken");
    }

    @Test
    void givenPluginWithAClassMissing_whenCalled_thenRefused() {
        assertRefused(
                () -> boundary.call("lift", () -> {
                    throw new NoClassDefFoundError("org/example/Gone");
                }),
                InspectionError.PLUGIN_FAILED);
    }

    @Test
    void givenPluginThatHangs_whenCalled_thenGivenUpAndInterrupted() {
        AtomicBoolean interrupted = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);

        assertRefused(
                () -> boundary.call("lift", () -> {
                    try {
                        return never.await(1, TimeUnit.MINUTES);
                    } catch (InterruptedException e) {
                        interrupted.set(true);
                        throw e;
                    } finally {
                        ended.countDown();
                    }
                }),
                InspectionError.PLUGIN_FAILED);

        assertThat(awaited(ended)).isTrue();
        assertThat(interrupted).isTrue();
    }

    @Test
    void givenAllThreadsHung_whenCalled_thenRefusedAtOnceInsteadOfPilingUp() {
        List<CompletableFuture<Void>> hung = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            hung.add(CompletableFuture.runAsync(
                    () -> assertRefused(() -> boundary.call("lift", this::deaf), InspectionError.PLUGIN_FAILED),
                    work -> new Thread(work).start()));
        }
        CompletableFuture.allOf(hung.toArray(CompletableFuture[]::new)).join();

        assertRefused(() -> boundary.call("lift", () -> 1), InspectionError.PLUGIN_FAILED);
    }

    private boolean deaf() {
        while (true) {
            try {
                return never.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                // a plugin that does not listen
            }
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
