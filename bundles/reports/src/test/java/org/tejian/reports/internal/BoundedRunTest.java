package org.tejian.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tejian.refusal.Refusal;
import org.tejian.reports.ReportsError;

@Timeout(30)
class BoundedRunTest {

    @Test
    void saysThatItIsBusyWhileEveryTurnIsTaken() throws InterruptedException {
        BoundedRun run = new BoundedRun(new RenderBounds(1, Duration.ofMillis(100), 1));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Refusal late = catchThrowableOfType(Refusal.class, () -> run.call("long", () -> holdsOn(begun, released)));
        begun.await();

        Refusal busy = catchThrowableOfType(Refusal.class, () -> run.call("next", () -> "done"));

        assertThat(late.code()).isEqualTo(ReportsError.RENDERING_EXCEEDED);
        assertThat(busy.code()).isEqualTo(ReportsError.RENDERER_BUSY);
        released.countDown();
    }

    @Test
    void takesTheNextOnceATurnIsFree() {
        BoundedRun run = new BoundedRun(new RenderBounds(1, Duration.ofSeconds(20), 1));

        assertThat(run.<String>call("first", () -> "one")).isEqualTo("one");
        assertThat(run.<String>call("second", () -> "two")).isEqualTo("two");
    }

    @Test
    void keepsTheCauseOfAFailureThatIsNoRefusal() {
        BoundedRun run = new BoundedRun(new RenderBounds(1, Duration.ofSeconds(20), 1));
        IllegalStateException broken = new IllegalStateException("broken");

        assertThatThrownBy(() -> run.call("first", () -> {
                    throw broken;
                }))
                .hasCause(broken)
                .hasMessageContaining("first");
    }

    /** As a layout that takes no notice of an interrupt. */
    private static String holdsOn(CountDownLatch begun, CountDownLatch released) {
        begun.countDown();
        boolean waiting = true;
        while (waiting) {
            try {
                released.await();
                waiting = false;
            } catch (InterruptedException e) {
                waiting = true;
            }
        }
        return "late";
    }
}
