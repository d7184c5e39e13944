package org.tejian.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tejian.benchmarks.inspection.InspectionFigures.Judged;
import org.tejian.benchmarks.inspection.InspectionFigures.Printed;
import org.tejian.benchmarks.load.Comparison;
import org.tejian.benchmarks.load.Round;
import org.tejian.benchmarks.platform.Restart;

/** The figures as a page of Markdown. */
final class Figures {

    private static final double P50 = 0.5;
    private static final double P95 = 0.95;
    private static final double NANOS_PER_MICRO = 1e3;
    private static final double BYTES_PER_KB = 1024;
    private static final double MILLIS_PER_SECOND = 1e3;

    private final StringBuilder page = new StringBuilder("# Benchmarks\n");

    Figures line(String format, Object... values) {
        page.append(String.format(Locale.ROOT, format, values)).append('\n');
        return this;
    }

    void traffic(List<Comparison> cases, long devices) {
        line("%n## Traffic of a county clerk%n");
        line(
                "Register of %,d devices. Answers a second; limit = 1/(1/empty endpoint + 1/plain JDBC). Each figure is the"
                        + " median of %d interleaved rounds; client, platform and database share the cores.%n",
                devices, cases.get(0).rounds().size());
        line(
                "| case | connections | empty endpoint | plain JDBC | limit | platform | share of limit | p50 ms | p95 ms |");
        line("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (Comparison each : cases) {
            line(
                    "| %s | %d | %,.0f | %,.0f | %,.0f | %,.0f | **%.2f** | %.1f | %.1f |",
                    each.name(),
                    each.connections(),
                    each.perSecond(Round::empty),
                    each.perSecond(Round::jdbc),
                    each.limit(),
                    each.perSecond(Round::platform),
                    each.share(),
                    each.millis(P50),
                    each.millis(P95));
        }
    }

    void judged(String what, Judged judged) {
        line(
                "| %s | %d items, %d rows | %,.0f µs | %,.0f µs | %,.0f KB |",
                what,
                judged.items(),
                judged.rows(),
                judged.figures().median() / NANOS_PER_MICRO,
                judged.figures().p95() / NANOS_PER_MICRO,
                judged.figures().allocated() / BYTES_PER_KB);
    }

    void printed(String what, Printed printed) {
        line(
                "| %s | %d | %.1f | %.1f | %.0f | %.0f |",
                what,
                printed.pages(),
                printed.one().perSecond(),
                printed.two().perSecond(),
                printed.one().millis(P50),
                printed.two().millis(P95));
    }

    void restart(Restart.Outcome outcome) {
        double all = outcome.all().toMillis() / MILLIS_PER_SECOND;
        double first = outcome.first().toMillis() / MILLIS_PER_SECOND;
        line("%n## Restart%n");
        line(
                "From the start of the process until everything serves: %.1f s with %d inspection types, %.1f s with the first"
                        + " four: **%+.1f s** (aim: at most +2 s).",
                all, outcome.types(), first, all - first);
    }

    void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, page);
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
