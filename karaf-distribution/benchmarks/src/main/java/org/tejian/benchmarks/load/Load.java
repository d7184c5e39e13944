package org.tejian.benchmarks.load;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many clients at once, each asking again as soon as it is answered, until the time is over. */
public final class Load {

    /** More would measure this machine's scheduler. */
    public static final int MOST_CLIENTS = 64;

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private Load() {}

    /**
     * Runs the load and waits for its end, which comes by itself.
     *
     * @param clients 1 to {@value #MOST_CLIENTS}
     * @param time up to two minutes
     * @throws IllegalStateException when a call failed
     */
    public static Sample run(int clients, Duration time, Call.Opening opening) throws InterruptedException {
        if (clients < 1 || clients > MOST_CLIENTS || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("1 to " + MOST_CLIENTS + " clients for at most " + LONGEST.toMinutes()
                    + " minutes, not " + clients + " for " + time);
        }
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        CountDownLatch ready = new CountDownLatch(clients);
        List<Future<long[]>> running = new ArrayList<>();
        try {
            for (int client = 0; client < clients; client++) {
                int number = client;
                running.add(threads.submit(() -> client(number, time, opening, ready)));
            }
            ready.await();
            long begun = System.nanoTime();
            long[] nanos = gather(running);
            return new Sample(Duration.ofNanos(System.nanoTime() - begun), nanos);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] client(int number, Duration time, Call.Opening opening, CountDownLatch ready)
            throws IOException, SQLException, InterruptedException {
        try (Call call = open(number, opening, ready)) {
            ready.await();
            long[] nanos = new long[1024];
            int count = 0;
            long end = System.nanoTime() + time.toNanos();
            long before = System.nanoTime();
            while (before < end) {
                call.once();
                long after = System.nanoTime();
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, 2 * count);
                }
                nanos[count++] = after - before;
                before = after;
            }
            return Arrays.copyOf(nanos, count);
        }
    }

    /** The others wait for every client, also for one that could not begin. */
    private static Call open(int number, Call.Opening opening, CountDownLatch ready) throws SQLException {
        try {
            return opening.open(number);
        } finally {
            ready.countDown();
        }
    }

    private static long[] gather(List<Future<long[]>> running) throws InterruptedException {
        List<long[]> all = new ArrayList<>();
        for (Future<long[]> each : running) {
            try {
                all.add(each.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("A call failed: " + e.getCause(), e);
            }
        }
        return all.stream().flatMapToLong(Arrays::stream).toArray();
    }
}
