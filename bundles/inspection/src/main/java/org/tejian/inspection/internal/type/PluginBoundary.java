package org.tejian.inspection.internal.type;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.inspection.InspectionError;
import org.tejian.refusal.Refusal;

/**
 * Where the platform calls code of a plugin. The call runs in a thread of its own and is waited for, for a bounded time:
 * whatever the plugin throws, and a plugin that does not come back, becomes {@link InspectionError#PLUGIN_FAILED}. A hung
 * call keeps one of a few threads; once all are taken, calls are refused at once instead of piling up.
 */
public final class PluginBoundary implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PluginBoundary.class);
    private static final int MOST_THREADS = 16;
    private static final long IDLE_SECONDS = 30;

    private final Duration patience;
    private final ThreadPoolExecutor threads;

    public PluginBoundary(Duration patience) {
        this.patience = patience;
        this.threads = new ThreadPoolExecutor(
                0, MOST_THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), PluginBoundary::thread);
    }

    /**
     * What the plugin answers.
     *
     * @param typeId the type, for the refusal
     * @throws Refusal {@link InspectionError#PLUGIN_FAILED}
     */
    public <T> T call(String typeId, Callable<T> plugin) {
        Future<T> answer = submitted(typeId, plugin);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw failed(typeId, e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw failed(typeId, e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw failed(typeId, e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private <T> Future<T> submitted(String typeId, Callable<T> plugin) {
        try {
            return threads.submit(plugin);
        } catch (RejectedExecutionException e) {
            throw failed(typeId, e);
        }
    }

    private static Refusal failed(String typeId, Throwable cause) {
        LOG.error("the plugin of inspection type {} failed", typeId, cause);
        return new Refusal(cause, InspectionError.PLUGIN_FAILED, typeId);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "inspection plugin");
        thread.setDaemon(true);
        return thread;
    }
}
