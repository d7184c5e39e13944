package org.tejian.events.internal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that works whenever it is woken, and from time to time anyway; after a failure it rests and cannot be woken. */
final class WakingLoop {

    /** How one round of work went. */
    enum Round {
        /** The next round comes when woken, or when it is time. */
        DONE,
        /** The database is away or the round lost a race: the next one comes in a second. */
        AWAY,
        /** The next round comes in a second, after each further failure twice as late, at most in a minute. */
        FAILED
    }

    private static final Logger LOG = LoggerFactory.getLogger(WakingLoop.class);

    private static final long REST_MILLIS = 1_000;
    private static final long LONGEST_REST_MILLIS = 60_000;
    private static final int MOST_DOUBLINGS = 6;
    private static final long PATIENCE_MILLIS = 10_000;

    /** A round after each wake-up. */
    static final Duration AT_ONCE = Duration.ZERO;

    /** How often to look anyway, for what other nodes did. */
    static final Duration EVERY_SECOND = Duration.ofSeconds(1);

    private final Duration every;
    private final Duration breath;
    private final Supplier<Round> work;
    private final Semaphore woken = new Semaphore(0);
    private final Semaphore stopped = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;

    /**
     * Starts the thread.
     *
     * @param every how often to work without being woken
     * @param breath how long to rest after a round at least, so that what comes in the meantime is one round's work
     */
    WakingLoop(String name, Duration every, Duration breath, Supplier<Round> work) {
        this.every = every;
        this.breath = breath;
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

    /** How long to rest after that many failures in a row. */
    static long restMillis(int failures) {
        return Math.min(LONGEST_REST_MILLIS, REST_MILLIS << Math.min(Math.max(failures - 1, 0), MOST_DOUBLINGS));
    }

    private static boolean rest(Semaphore alarm, long millis) throws InterruptedException {
        return alarm.tryAcquire(millis, TimeUnit.MILLISECONDS);
    }

    private void run() {
        int failures = 0;
        try {
            while (running) {
                woken.drainPermits();
                Round round = work.get();
                failures = round == Round.FAILED ? failures + 1 : 0;
                boolean early = round == Round.DONE
                        ? rest(stopped, breath.toMillis()) || rest(woken, every.toMillis())
                        : rest(stopped, restMillis(failures));
                LOG.trace("{}, woken early: {}", round, early);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
