package org.tejian.inspection.spi.internal.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.RowTable;

/** What the parts of a row table say about each other. */
final class RowTableCheck {

    private static final Set<String> RESERVED = Set.of(RowTable.OUTSIDE, RowTable.VERDICT);

    private final InspectionDefinition definition;
    private final Problems problems;

    RowTableCheck(InspectionDefinition definition, Problems problems) {
        this.definition = definition;
        this.problems = problems;
    }

    void check() {
        definition.rowTables().forEach(this::rows);
    }

    private void rows(RowTable rows) {
        String place = "rows " + rows.key();
        if (rows.item().isPresent() && definition.item(rows.item().get()).isEmpty()) {
            problems.about(place, "there is no item '" + rows.item().get() + "'");
        }
        if (rows.columns().isEmpty()) {
            problems.about(place, "rows have at least one column");
        }
        columns(rows, place);
        if (rows.name().isPresent() && rows.column(rows.name().get()).isEmpty()) {
            problems.about(place, "there is no column '" + rows.name().get() + "' to name the row");
        }
        verdicts(rows, place);
    }

    private void columns(RowTable rows, String place) {
        Set<String> seen = new HashSet<>();
        for (Parameter column : rows.columns()) {
            if (!seen.add(column.key())) {
                problems.about(place, "the column '" + column.key() + "' is there twice: give each its own key");
            }
            if (RESERVED.contains(column.key())) {
                problems.about(place, "no column may be called '" + column.key() + "'");
            }
        }
        for (String key : rows.computed().keySet()) {
            Optional<Parameter> column = rows.column(key);
            if (column.filter(c -> c.type().numeric()).isEmpty()) {
                problems.about(place, "the computed column '" + key + "' must be of type number");
            }
            if (column.filter(c -> c.required() || c.defaultValue().isPresent()).isPresent()) {
                problems.about(place, "nobody enters the computed column '" + key + "': no required, no default");
            }
        }
        for (RowTable.ColumnLimit limit : rows.limits()) {
            if (rows.column(limit.column()).filter(c -> c.type().numeric()).isEmpty()) {
                problems.about(place, "the column '" + limit.column() + "' has limits and must be of type number");
            }
        }
    }

    private void verdicts(RowTable rows, String place) {
        if (rows.verdicts().isEmpty() != rows.rules().isEmpty()) {
            problems.about(place, "verdicts and rules belong together");
            return;
        }
        Set<String> given = new HashSet<>();
        List<RowTable.RowRule> rules = rows.rules();
        for (int i = 0; i < rules.size(); i++) {
            RowTable.RowRule rule = rules.get(i);
            if (rows.verdict(rule.verdict()).isEmpty()) {
                problems.about(place, "rule " + (i + 1) + ": there is no verdict '" + rule.verdict() + "'");
            }
            given.add(rule.verdict());
            boolean always = rule.when().isEmpty()
                    && rule.since().isEmpty()
                    && rule.until().isEmpty();
            if (always && i < rules.size() - 1) {
                problems.about(place, "rule " + (i + 1) + " always applies: the rules after it never do");
            }
        }
        if (!rules.isEmpty() && rules.get(rules.size() - 1).when().isPresent()) {
            problems.about(place, "the last rule says when: otherwise, so that there is always a verdict");
        }
        Set<String> seen = new HashSet<>();
        for (RowTable.RowVerdict verdict : rows.verdicts()) {
            if (!seen.add(verdict.key())) {
                problems.about(place, "the verdict '" + verdict.key() + "' is there twice");
            }
            if (!given.contains(verdict.key())) {
                problems.about(place, "no rule ever gives the verdict '" + verdict.key() + "'");
            }
        }
    }
}
