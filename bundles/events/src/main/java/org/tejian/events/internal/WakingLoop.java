package org.tejian.events.internal;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that works whenever it is woken, and once a second anyway. After a failure it waits longer from time to time, up
 * to a minute, and is not woken earlier.
 */
final class WakingLoop {

    private static final Logger LOG = LoggerFactory.getLogger(WakingLoop.class);

    private static final long REST_MILLIS = 1_000;
    private static final long LONGEST_REST_MILLIS = 60_000;
    private static final long PATIENCE_MILLIS = 10_000;

    private final BooleanSupplier work;
    private final Semaphore woken = new Semaphore(0);
    private final Semaphore stopped = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;

    /** @param work does one round and says whether it went well */
    WakingLoop(String name, BooleanSupplier work) {
        this.work = work;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    /** Waits for the round that is under way, but not for ever. */
    void stop() {
        running = false;
        woken.release();
        stopped.release();
        try {
            thread.join(PATIENCE_MILLIS);
            if (thread.isAlive()) {
                LOG.warn("{} is still at work and is left behind", thread.getName());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        long failures = 0;
        try {
            while (running) {
                woken.drainPermits();
                failures = work.getAsBoolean() ? 0 : failures + 1;
                if (failures == 0) {
                    boolean early = woken.tryAcquire(REST_MILLIS, TimeUnit.MILLISECONDS);
                    LOG.trace("woken early: {}", early);
                } else {
                    long rest = Math.min(LONGEST_REST_MILLIS, REST_MILLIS << Math.min(failures - 1, 6));
                    boolean ended = stopped.tryAcquire(rest, TimeUnit.MILLISECONDS);
                    LOG.trace("stopped while resting: {}", ended);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
