package org.tejian.inspection.spi.internal.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.Comparison;
import org.tejian.inspection.spi.Limit;
import org.tejian.inspection.spi.LimitRule;
import org.tejian.inspection.spi.LimitTable;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.Unit;

/** Reads the limits of an item. */
final class LimitReader {

    private static final String COMPARE = "compare";

    private final Units units;
    private final List<LimitTable> tables;

    LimitReader(Units units, List<LimitTable> tables) {
        this.units = units;
        this.tables = tables;
    }

    List<Limit> limits(Section item) {
        List<Limit> limits = new ArrayList<>();
        for (Section section : item.sections("limits")) {
            limits.addAll(section.flag("each_row") ? eachRow(section) : List.of(limit(section)));
            section.done();
        }
        Map<String, Optional<Text>> parts = new LinkedHashMap<>();
        limits.forEach(limit -> parts.merge(limit.part(), limit.partLabel(), (a, b) -> a.isPresent() ? a : b));
        if (parts.size() > 1 && parts.values().stream().anyMatch(Optional::isEmpty)) {
            item.problem("limits", "an item with several parts needs part: {key, zh, en} on each limit");
        }
        return List.copyOf(limits);
    }

    private Limit limit(Section section) {
        Optional<Section> part = section.section("part");
        String key = part.map(p -> p.word("key")).orElse(Limit.VALUE);
        Optional<Text> label = part.map(Section::label);
        Optional<String> computedBy = part.flatMap(p -> p.optionalWord("computed_by"));
        part.ifPresent(Section::done);
        return new Limit(
                key,
                label,
                section.flag("optional"),
                rule(section),
                alternative(section),
                units.of(section),
                section.optionalText("note"),
                section.flag("unconfirmed"),
                computedBy);
    }

    private Optional<Limit.Alternative> alternative(Section limit) {
        return limit.section("when").map(when -> {
            Limit.Alternative alternative =
                    new Limit.Alternative(when.word("key"), when.label(), when.optionalWord("if"));
            when.done();
            return alternative;
        });
    }

    private LimitRule rule(Section section) {
        String op = section.word("op");
        switch (op) {
            case "between":
                return new LimitRule.Between(section.word("min"), section.word("max"));
            case "table":
                return table(section, section.optionalWord("row"));
            case "formula":
                return new LimitRule.Formula(section.word("ref"), comparison(section));
            case "design":
                return new LimitRule.Design(comparison(section));
            case "record":
                return new LimitRule.Keep();
            default:
                Comparison comparison = section.choice(
                        "op",
                        Comparison::of,
                        Comparison.AT_MOST,
                        "<=, >=, <, >, =, between, table, formula, design or record");
                return new LimitRule.Compare(comparison, section.word("value"));
        }
    }

    private LimitRule table(Section section, Optional<String> row) {
        Optional<String> upper = section.optionalWord("upper_column");
        Optional<String> around = section.optionalWord("around");
        Optional<Comparison> comparison = comparison(section);
        boolean shape = upper.isPresent() || around.isPresent();
        if (shape == comparison.isPresent() || (upper.isPresent() && around.isPresent())) {
            section.problem("a table limit has exactly one of compare, upper_column and around");
        }
        return new LimitRule.Table(section.word("ref"), row, comparison, section.word("column"), upper, around);
    }

    private static Optional<Comparison> comparison(Section section) {
        return section.has(COMPARE)
                ? Optional.of(section.choice(COMPARE, Comparison::of, Comparison.AT_MOST, "<=, >=, <, > or ="))
                : Optional.empty();
    }

    /** Every row of a table is measured for itself; at least one must be. */
    private List<Limit> eachRow(Section section) {
        List<Limit> limits = new ArrayList<>();
        String key = section.word("ref");
        section.word("op");
        Optional<Unit> unit = units.of(section);
        Optional<Text> note = section.optionalText("note");
        boolean unconfirmed = section.flag("unconfirmed");
        for (LimitTable table : tables) {
            if (table.key().equals(key)) {
                for (LimitTable.Row row : table.rows()) {
                    limits.add(new Limit(
                            row.key(),
                            Optional.of(row.label()),
                            true,
                            table(section, Optional.of(row.key())),
                            Optional.empty(),
                            unit,
                            note,
                            unconfirmed,
                            Optional.empty()));
                }
            }
        }
        if (limits.isEmpty()) {
            section.problem("ref", "there is no table '" + key + "'");
        }
        return limits;
    }
}
