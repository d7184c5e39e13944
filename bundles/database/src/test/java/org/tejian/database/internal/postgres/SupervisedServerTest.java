package org.tejian.database.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SupervisedServerTest {

    private static final class FakeServer implements Server {
        final List<String> calls = new CopyOnWriteArrayList<>();
        volatile int failures;
        volatile CompletableFuture<Void> process = new CompletableFuture<>();

        @Override
        public RunningServer start() throws ServerProblemException {
            calls.add("start");
            if (failures > 0) {
                failures--;
                throw new ServerProblemException("不行", "no");
            }
            process = new CompletableFuture<>();
            return new RunningServer(15432, "tejian", "secret", process);
        }

        @Override
        public void stop() {
            calls.add("stop");
            process.complete(null);
        }
    }

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final FakeServer server = new FakeServer();
    private final SupervisedServer supervised = new SupervisedServer(
            server,
            new SupervisedServer.Listener() {
                @Override
                public void running(RunningServer running) {
                    heard.add("running " + running.port());
                }

                @Override
                public void problem(String words) {
                    heard.add(words);
                }
            },
            Duration.ofMillis(20));

    @AfterEach
    void close() {
        supervised.close();
    }

    @Test
    void givenServerThatStarts_whenStarted_thenHeard() throws InterruptedException {
        supervised.start();

        assertThat(next()).isEqualTo("running 15432");
    }

    @Test
    void givenServerThatFailsTwice_whenStarted_thenTriedAgainUntilItRuns() throws InterruptedException {
        server.failures = 2;

        supervised.start();

        assertThat(next()).isEqualTo("不行 / no");
        assertThat(next()).isEqualTo("不行 / no");
        assertThat(next()).isEqualTo("running 15432");
        assertThat(server.calls).containsExactly("start", "start", "start");
    }

    @Test
    void givenRunningServer_whenItEndsByItself_thenStartedAnew() throws InterruptedException {
        supervised.start();
        next();

        server.process.complete(null);

        assertThat(next()).contains("意外退出", "unexpectedly");
        assertThat(next()).isEqualTo("running 15432");
    }

    @Test
    void givenRunningServer_whenClosed_thenStoppedAndNotStartedAnew() throws InterruptedException {
        supervised.start();
        next();

        supervised.close();

        assertThat(server.calls).containsExactly("start", "stop");
        assertThat(heard.poll(100, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void givenServerThatDoesNotStart_whenClosed_thenNoMoreAttempts() throws InterruptedException {
        server.failures = Integer.MAX_VALUE;
        supervised.start();
        next();

        supervised.close();
        int attempts = server.calls.size();

        heard.clear();
        assertThat(heard.poll(100, TimeUnit.MILLISECONDS)).isNull();
        assertThat(server.calls).hasSize(attempts).endsWith("stop");
    }

    private String next() throws InterruptedException {
        return heard.poll(10, TimeUnit.SECONDS);
    }
}
