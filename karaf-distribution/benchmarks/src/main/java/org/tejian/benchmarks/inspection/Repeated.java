package org.tejian.benchmarks.inspection;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The same work again and again on one thread: how long once takes and how much it allocates.
 *
 * @param times how often it was measured
 * @param median of the times, in nanoseconds
 * @param p95 the time within which 95 of 100 were done, in nanoseconds
 * @param allocated bytes allocated by one
 */
public record Repeated(int times, long median, long p95, long allocated) {

    private static final double P95 = 0.95;

    /**
     * Measures the work after a warm-up.
     *
     * @param work gives something that is looked at, so that it cannot be left out
     */
    static Repeated of(Supplier<?> work, Duration warmUp, Duration time) {
        run(work, warmUp);
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        long[] nanos = run(work, time);
        long allocated = memory.getCurrentThreadAllocatedBytes() - before;
        Arrays.sort(nanos);
        return new Repeated(
                nanos.length,
                nanos[nanos.length / 2],
                nanos[(int) Math.ceil(P95 * nanos.length) - 1],
                allocated / nanos.length);
    }

    private static long[] run(Supplier<?> work, Duration time) {
        long[] nanos = new long[64];
        int count = 0;
        int seen = 0;
        long end = System.nanoTime() + time.toNanos();
        long before = System.nanoTime();
        do {
            seen += System.identityHashCode(work.get()) & 1;
            long after = System.nanoTime();
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = after - before;
            before = System.nanoTime();
        } while (before < end);
        if (seen > count) {
            throw new IllegalStateException("a bit counts for more than one");
        }
        return Arrays.copyOf(nanos, count);
    }
}
