package org.tejian.database.internal.postgres;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a server running, in a thread of its own: starts it, tries again while it does not start, and starts it anew
 * when it ends without having been told to.
 *
 * <p>Life cycle: waiting → starting → running → (ended → starting …) → closed. The listener hears of each step in
 * that one thread.
 */
public final class SupervisedServer implements AutoCloseable {

    /** Hears what becomes of the server. */
    public interface Listener {
        /** It takes connections; after a restart usually on the same port. */
        void running(RunningServer server);

        /** It does not run, and why; it will be tried again. */
        void problem(String words);
    }

    private static final Logger LOG = LoggerFactory.getLogger(SupervisedServer.class);
    private static final Duration CLOSE = Duration.ofSeconds(90);

    private final Server server;
    private final Listener listener;
    private final Duration pause;
    private final ScheduledThreadPoolExecutor thread;

    /** @param pause how long to wait after a failed start, or after a server that ended as soon as it was up */
    SupervisedServer(Server server, Listener listener, Duration pause) {
        this.server = server;
        this.listener = listener;
        this.pause = pause;
        this.thread = new ScheduledThreadPoolExecutor(1, task -> {
            Thread made = new Thread(task, "tejian-postgresql");
            made.setDaemon(true);
            return made;
        });
        // what is submitted after the close has lost its purpose
        this.thread.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    public static SupervisedServer of(ServerSettings settings, Listener listener) {
        return new SupervisedServer(new PostgresServer(settings), listener, Duration.ofSeconds(10));
    }

    /** Begins; returns at once. */
    public void start() {
        thread.execute(this::attempt);
    }

    /** Stops the server and returns when it is down. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(CLOSE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The supervisor of the embedded database is still busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop();
    }

    private void attempt() {
        try {
            RunningServer running = server.start();
            long since = System.nanoTime();
            listener.running(running);
            running.ended().thenRunAsync(() -> ended(since), thread);
        } catch (ServerProblemException e) {
            if (!thread.isShutdown()) {
                LOG.error(
                        "内置数据库未能启动,稍后重试。 / The embedded database does not start; it will be tried again. {}",
                        e.words(),
                        e.getCause());
                listener.problem(e.words());
                submit(this::attempt, pause);
            }
        }
    }

    private void ended(long since) {
        String words =
                "内置 PostgreSQL 意外退出,正在重新启动。 / The embedded PostgreSQL ended unexpectedly and is being restarted.";
        LOG.warn(words);
        listener.problem(words);
        boolean lasted = System.nanoTime() - since > pause.toNanos();
        submit(this::attempt, lasted ? Duration.ZERO : pause);
    }

    private void submit(Runnable task, Duration delay) {
        thread.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
    }
}
