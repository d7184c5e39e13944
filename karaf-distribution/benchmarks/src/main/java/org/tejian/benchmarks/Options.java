package org.tejian.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tejian.benchmarks.platform.Traffic;

/**
 * What to measure and where.
 *
 * @param project folder of the project
 * @param home folder of the platform that is measured; its data does not survive
 * @param endpoint the bundle with the empty endpoint
 * @param out file for the figures
 * @param parts which parts: traffic, inspection, restart
 * @param traffic how much traffic
 */
record Options(Path project, Path home, Path endpoint, Path out, Set<String> parts, Traffic.Plan traffic) {

    static final Set<String> PARTS = Set.of("traffic", "inspection", "restart");

    private static final String USAGE = """
            ./tejian bench [--out FILE] [--parts traffic,inspection,restart] [--case TEXT] [--seconds S] [--rounds N]
                           [--devices N] [--connections 1,8,32]""";

    Options {
        if (!PARTS.containsAll(parts)) {
            throw new IllegalArgumentException("parts are " + PARTS + "\n" + USAGE);
        }
    }

    /** Reads pairs of {@code --name value}; numbers are bounded, so that no load runs for ever. */
    static Options of(String... arguments) {
        String project = "";
        String home = "";
        String endpoint = "";
        String out = "karaf-distribution/benchmarks/target/bench.md";
        String parts = "traffic,inspection,restart";
        String only = "";
        String connections = "1,8,32";
        int seconds = 2;
        int rounds = 5;
        int devices = 100_000;
        if (arguments.length % 2 == 1) {
            throw new IllegalArgumentException("each option has a value\n" + USAGE);
        }
        for (int i = 0; i < arguments.length; i += 2) {
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--project" -> project = value;
                case "--home" -> home = value;
                case "--endpoint" -> endpoint = value;
                case "--out" -> out = value;
                case "--parts" -> parts = value;
                case "--case" -> only = value;
                case "--connections" -> connections = value;
                case "--seconds" -> seconds = within(arguments[i], value, 1, 60);
                case "--rounds" -> rounds = within(arguments[i], value, 1, 20);
                case "--devices" -> devices = within(arguments[i], value, 0, 3_000_000);
                default -> throw new IllegalArgumentException("no option " + arguments[i] + "\n" + USAGE);
            }
        }
        List<Integer> clients = Stream.of(connections.split(","))
                .map(each -> within("--connections", each, 1, 64))
                .toList();
        return new Options(
                Path.of(project),
                Path.of(home),
                Path.of(endpoint),
                Path.of(out),
                Set.of(parts.split(",")),
                new Traffic.Plan(
                        devices, clients, rounds, Duration.ofSeconds(seconds), Duration.ofSeconds(6L * seconds), only));
    }

    private static int within(String name, String value, int least, int most) {
        if (!value.matches("[0-9]{1,8}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw new IllegalArgumentException(name + " is a number from " + least + " to " + most + "\n" + USAGE);
        }
        return Integer.parseInt(value);
    }
}
