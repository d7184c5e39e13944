package org.tejian.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tejian.benchmarks.inspection.InspectionFigures;
import org.tejian.benchmarks.platform.Installation;
import org.tejian.benchmarks.platform.Restart;
import org.tejian.benchmarks.platform.Traffic;

/** Measures the parts asked for and writes the figures; what {@code ./tejian bench} runs. */
public final class Benchmarks {

    private static final int RESTARTS = 3;

    private final Options options;
    private final PrintStream out;
    private final Figures figures = new Figures();

    private Benchmarks(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** Arguments: see {@link Options}. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            new Benchmarks(Options.of(arguments), out).run();
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            System.exit(2);
        }
    }

    private void run() throws IOException, SQLException, InterruptedException {
        figures.line(
                "%n%s, %s. Load of the machine before: %.1f.", LocalDate.now(), Machine.description(), Machine.load());
        if (options.parts().contains("inspection")) {
            inspection();
        }
        Installation installation = new Installation(options.home());
        if (options.parts().contains("traffic")) {
            Traffic traffic = new Traffic(installation, options.traffic(), this::progress);
            figures.traffic(traffic.measure(options.endpoint()), traffic.devices());
        }
        if (options.parts().contains("restart")) {
            figures.restart(new Restart(installation, RESTARTS, this::progress).measure(types()));
        }
        figures.line("%nLoad of the machine after: %.1f.", Machine.load());
        figures.write(options.out());
        out.println(figures);
        progress(options.out().toString());
    }

    private void inspection() throws IOException, InterruptedException {
        Duration time = options.traffic().time();
        InspectionFigures inspection =
                new InspectionFigures(options.project(), time.multipliedBy(2), time.multipliedBy(2));
        progress("judging records");
        figures.line("%n## Inspection%n");
        figures.line("| judged on one thread | record | median | p95 | allocated |");
        figures.line("|---|---|--:|--:|--:|");
        figures.judged("new lift", inspection.record());
        figures.judged("batch of LPG cylinders", inspection.batch());
        progress("printing reports");
        figures.line(
                "%n| PDF/A report | pages | a second, 1 thread | a second, 2 threads | p50 ms, 1 thread | p95 ms, 2 threads |");
        figures.line("|---|--:|--:|--:|--:|--:|");
        figures.printed("new lift", inspection.report());
        figures.printed("batch of LPG cylinders", inspection.batchReport());
    }

    /** The ids of the inspection types: the folders of the project that hold a definition. */
    private List<String> types() throws IOException {
        try (Stream<Path> folders = Files.list(options.project().resolve("inspection-plugins"))) {
            return folders.filter(
                            folder -> Files.exists(folder.resolve("src/main/resources/INSPECTION-INF/definition.yaml")))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private void progress(String what) {
        out.println("· " + what);
    }
}
