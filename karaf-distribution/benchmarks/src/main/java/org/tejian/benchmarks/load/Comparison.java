package org.tejian.benchmarks.load;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What several rounds of one case say together; each figure is the median of its rounds.
 *
 * @param name of the case
 * @param connections how many clients there were
 * @param rounds at least one
 */
public record Comparison(String name, int connections, List<Round> rounds) {

    public Comparison {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("a comparison needs a round");
        }
    }

    /** Answers a second of one of the three. */
    public double perSecond(Function<Round, Sample> which) {
        return median(round -> which.apply(round).perSecond());
    }

    public double limit() {
        return median(Round::limit);
    }

    public double share() {
        return median(Round::share);
    }

    /** Percentile of the platform's answers over all rounds, in milliseconds. */
    public double millis(double share) {
        return rounds.stream()
                .map(Round::platform)
                .reduce(Sample::and)
                .orElseThrow()
                .millis(share);
    }

    private double median(ToDoubleFunction<Round> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
