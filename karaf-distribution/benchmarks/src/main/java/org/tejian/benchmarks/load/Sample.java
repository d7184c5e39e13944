package org.tejian.benchmarks.load;

import java.time.Duration;
import java.util.Arrays;

/** What one load measured. */
public final class Sample {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Duration time;
    private final long[] sorted;

    /**
     * @param time how long was measured
     * @param nanos how long each answer took
     */
    public Sample(Duration time, long[] nanos) {
        this.time = time;
        this.sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    /** How many answers there were. */
    public int answers() {
        return sorted.length;
    }

    /** Answers in a second, of all clients together. */
    public double perSecond() {
        return sorted.length * NANOS_PER_SECOND / time.toNanos();
    }

    /**
     * The time within which that share of the answers came.
     *
     * @param share above 0, at most 1: 0.95 for the 95th percentile
     */
    public double millis(double share) {
        if (share <= 0 || share > 1 || sorted.length == 0) {
            throw new IllegalArgumentException("no share " + share + " of " + sorted.length + " answers");
        }
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / NANOS_PER_MILLI;
    }

    /** Both together, as one longer measurement. */
    public Sample and(Sample other) {
        long[] both = Arrays.copyOf(sorted, sorted.length + other.sorted.length);
        System.arraycopy(other.sorted, 0, both, sorted.length, other.sorted.length);
        return new Sample(time.plus(other.time), both);
    }
}
