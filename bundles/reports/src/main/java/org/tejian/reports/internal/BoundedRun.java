package org.tejian.reports.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tejian.refusal.Refusal;
import org.tejian.reports.ReportsError;

/**
 * Runs each rendering on a thread of its own, a few at a time. The thread ends with the rendering and with it whatever
 * the libraries left in it; a rendering that takes too long is interrupted and refused while its caller goes on.
 */
final class BoundedRun {

    private final RenderBounds bounds;
    private final Semaphore turns;

    BoundedRun(RenderBounds bounds) {
        this.bounds = bounds;
        this.turns = new Semaphore(bounds.parallel(), true);
    }

    <T> T call(String template, Callable<T> work) {
        long deadline = System.nanoTime() + bounds.time().toNanos();
        try {
            if (!turns.tryAcquire(bounds.time().toNanos(), TimeUnit.NANOSECONDS)) {
                throw new Refusal(ReportsError.RENDERER_BUSY, template);
            }
            return result(template, start(template, work), deadline);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(e, ReportsError.RENDERER_BUSY, template);
        }
    }

    /** The turn is given back by the thread itself, so that one that cannot be stopped still counts. */
    private <T> FutureTask<T> start(String template, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } finally {
                        turns.release();
                    }
                },
                "report " + template);
        thread.setDaemon(true);
        thread.setContextClassLoader(BoundedRun.class.getClassLoader());
        thread.start();
        return task;
    }

    private <T> T result(String template, FutureTask<T> task, long deadline) throws InterruptedException {
        try {
            return task.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new Refusal(
                    e, ReportsError.RENDERING_EXCEEDED, template, bounds.time().toSeconds() + " s");
        } catch (ExecutionException e) {
            throw failure(template, e);
        } finally {
            task.cancel(true);
        }
    }

    private static RuntimeException failure(String template, ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (cause instanceof StackOverflowError) {
            return new Refusal(e, ReportsError.RENDERING_EXCEEDED, template, "stack");
        }
        return new IllegalStateException("the report " + template + " could not be rendered", cause);
    }
}
