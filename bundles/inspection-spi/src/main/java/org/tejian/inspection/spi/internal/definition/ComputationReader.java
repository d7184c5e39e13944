package org.tejian.inspection.spi.internal.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.Computation.Example;
import org.tejian.inspection.spi.Computation.Input;
import org.tejian.inspection.spi.Computation.Source;
import org.tejian.inspection.spi.Limit;

/** Reads computations. */
final class ComputationReader {

    private static final Set<String> TAKES = Set.of("min", "max", "mean", "sum", "count", "first", "last");

    private final Units units;

    ComputationReader(Units units) {
        this.units = units;
    }

    List<Computation> computations(Section root) {
        List<Computation> computations = new ArrayList<>();
        root.sections("computations").forEach(section -> computations.add(computation(section)));
        return List.copyOf(computations);
    }

    private Computation computation(Section section) {
        List<Input> inputs = new ArrayList<>();
        for (Map.Entry<String, Section> entry : section.named("inputs").entrySet()) {
            inputs.add(input(entry.getKey(), entry.getValue()));
        }
        Computation computation = new Computation(
                section.word("id"),
                section.label(),
                section.text("formula"),
                section.optionalWord("expr"),
                units.of(section),
                section.optionalWord("check"),
                section.optionalWord("applies_when"),
                List.copyOf(inputs),
                section.section("example").map(ComputationReader::example),
                section.optionalWord("source"),
                section.flag("java"),
                section.flag("internal"),
                section.flag("unconfirmed"));
        if (computation.expression().isPresent() == computation.java()) {
            section.problem("a computation has either expr or java: true");
        }
        section.mark("computation " + computation.id());
        section.done();
        return computation;
    }

    private Input input(String name, Section section) {
        Input input = new Input(name, section.label(), units.of(section), source(section));
        section.done();
        return input;
    }

    private static Optional<Source> source(Section section) {
        List<Source> sources = new ArrayList<>();
        section.optionalWord("from").ifPresent(from -> sources.add(new Source.OfExpression(from)));
        section.optionalWord("item")
                .ifPresent(item -> sources.add(
                        new Source.OfItem(item, section.optionalWord("part").orElse(Limit.VALUE))));
        if (section.flag("measured")) {
            sources.add(new Source.OfMeasured());
        }
        section.optionalWord("rows").ifPresent(rows -> {
            String take = section.word("take");
            if (!TAKES.contains(take)) {
                section.problem("take", "write min, max, mean, sum, count, first or last");
            }
            sources.add(new Source.OfRows(rows, section.word("column"), take, section.optionalWord("where")));
        });
        section.optionalWord("table")
                .ifPresent(
                        table -> sources.add(new Source.OfTable(table, section.word("column"), section.flag("above"))));
        if (sources.size() > 1) {
            section.problem("an input has one source: from, item, measured, rows or table");
        }
        return sources.stream().findFirst();
    }

    private static Example example(Section section) {
        Map<String, BigDecimal> inputs =
                section.section("inputs").map(Section::numbers).orElse(Map.of());
        BigDecimal result = section.number("result").orElseGet(() -> {
            section.problem("'result' is missing");
            return BigDecimal.ZERO;
        });
        Optional<Boolean> pass = section.has("pass") ? Optional.of(section.flag("pass")) : Optional.empty();
        section.done();
        return new Example(inputs, result, pass);
    }
}
