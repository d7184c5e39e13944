package org.tejian.benchmarks.platform;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for a condition, looking often enough that a waiting time is a measurement. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long LOOK_EVERY_MILLIS = 50;

    private Waiting() {}

    static void until(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        CountDownLatch never = new CountDownLatch(1);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || never.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Waited in vain until " + what);
            }
        }
    }
}
