package org.tejian.database.internal;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one thing again and again in a thread of its own. A beat that fails is logged, and the next one comes. */
public final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final ScheduledThreadPoolExecutor thread;
    private final Runnable beat;
    private final Duration pause;
    private final Duration patience;

    /**
     * @param name of the thread
     * @param pause from the end of a beat to the next one
     * @param patience how long {@link #close()} waits for a beat under way before it interrupts it
     */
    public Heartbeat(String name, Duration pause, Duration patience, Runnable beat) {
        this.beat = beat;
        this.pause = pause;
        this.patience = patience;
        this.thread = new ScheduledThreadPoolExecutor(1, task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
        thread.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    public void start() {
        thread.execute(this::run);
    }

    /** Returns when no beat is under way and none will come. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        FutureTask<Boolean> once = new FutureTask<>(beat, Boolean.TRUE);
        once.run();
        try {
            once.get();
        } catch (ExecutionException e) {
            LOG.error("{} failed; it goes on", Thread.currentThread().getName(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.schedule(this::run, pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
