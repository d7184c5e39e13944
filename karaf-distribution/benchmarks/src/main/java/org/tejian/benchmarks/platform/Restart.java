package org.tejian.benchmarks.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** From the start of the process until everything serves: with all inspection types, and with the four of the beginning. */
public final class Restart {

    /** The types of the first edition of the platform, whose restart is the measure. */
    private static final List<String> FIRST = List.of(
            "elevator-traction-periodic",
            "elevator-traction-supervision",
            "safety-valve-calibration",
            "vessel-periodic");

    private final Installation installation;
    private final int times;
    private final Consumer<String> progress;

    /** @param times how often each is measured */
    public Restart(Installation installation, int times, Consumer<String> progress) {
        this.installation = installation;
        this.times = times;
        this.progress = progress;
    }

    /**
     * Medians of the restarts.
     *
     * @param types how many inspection types there are
     * @param all the restart with all of them
     * @param first the restart with the first four
     */
    public record Outcome(int types, Duration all, Duration first) {}

    /**
     * Restarts the platform and takes the other types away from it, for good: to be measured last.
     *
     * @param types the ids of all types, which are the names of their features
     */
    public Outcome measure(List<String> types) throws IOException, InterruptedException {
        progress.accept("restart with " + types.size() + " inspection types");
        Duration all = median(types.size());
        List<String> others = types.stream().filter(id -> !FIRST.contains(id)).toList();
        installation.shell("feature:uninstall " + String.join(" ", others));
        installation.awaitUp(FIRST.size());
        progress.accept("restart with " + FIRST.size() + " inspection types");
        return new Outcome(types.size(), all, median(FIRST.size()));
    }

    private Duration median(int types) throws IOException, InterruptedException {
        List<Duration> taken = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            installation.stop();
            long before = System.nanoTime();
            installation.start();
            installation.awaitUp(types);
            taken.add(Duration.ofNanos(System.nanoTime() - before));
        }
        taken.sort(Comparator.naturalOrder());
        return taken.get(taken.size() / 2);
    }
}
