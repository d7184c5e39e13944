package org.tejian.inspection.spi.internal.definition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.Computation.Source;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.Limit;
import org.tejian.inspection.spi.LimitRule;
import org.tejian.inspection.spi.LimitTable;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.internal.expression.Names;

/**
 * No value depends on itself, and nothing that judges an item waits for the judgement of all items: limits and conditions
 * of items may not look at counts or at the overall grade, not even through a computation.
 */
final class DependencyCheck {

    private final InspectionDefinition definition;
    private final Expressions expressions;
    private final Problems problems;
    private final Map<String, Set<String>> needs = new HashMap<>();
    private final RowDependencies rows;

    DependencyCheck(InspectionDefinition definition, Expressions expressions, Problems problems) {
        this.definition = definition;
        this.expressions = expressions;
        this.problems = problems;
        this.rows = new RowDependencies(definition, expressions);
    }

    void check() {
        for (Computation computation : definition.computations()) {
            needs.put(computation.id(), needs(computation));
        }
        needs.putAll(rows.needs());
        definition
                .judgement()
                .overallGrade()
                .ifPresent(grade -> needs.put(Vocabulary.OVERALL_GRADE, names(Optional.of(grade))));
        for (String name : needs.keySet()) {
            circle(name);
        }
        for (Item item : definition.items()) {
            if (reaches(ofItem(item)).contains(Names.ITEMS)) {
                problems.about(
                        "item " + item.no(),
                        "a limit or condition of an item must not depend on count(...), max(grade) or the overall grade");
            }
        }
        for (RowTable table : definition.rowTables()) {
            if (reaches(Set.of(Names.ROWS + table.key())).contains(Names.ITEMS)) {
                problems.about(
                        "rows " + table.key(),
                        "rows are judged before items: they must not depend on count(...), max(grade) or the overall"
                                + " grade");
            }
        }
    }

    private void circle(String start) {
        if (reaches(needs.getOrDefault(start, Set.of())).contains(start)) {
            problems.about(
                    start.startsWith(Names.ROWS)
                            ? RowDependencies.place(start)
                            : definition.computation(start).isPresent() ? "computation " + start : "judgement",
                    "'" + start + "' depends on itself");
        }
    }

    private Set<String> reaches(Set<String> starts) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            String name = open.pop();
            if (reached.add(name)) {
                open.addAll(needs.getOrDefault(name, Set.of()));
            }
        }
        return reached;
    }

    private Set<String> needs(Computation computation) {
        Set<String> found = new LinkedHashSet<>();
        computation
                .appliesWhen()
                .ifPresent(
                        when -> found.addAll(Names.in(expressions.get(ExpressionCompiler.inside(computation), when))));
        computation.inputs().forEach(input -> found.remove(input.name()));
        for (Computation.Input input : computation.inputs()) {
            Source source = input.source().orElse(null);
            if (source instanceof Source.OfExpression of) {
                found.addAll(names(Optional.of(of.expression())));
            } else if (source instanceof Source.OfItem of) {
                definition
                        .item(of.item())
                        .flatMap(item -> item.computedBy(of.part()))
                        .ifPresent(found::add);
            } else if (source instanceof Source.OfRows of) {
                found.add(RowDependencies.column(of.rows(), of.column()));
                of.where().ifPresent(where -> found.addAll(rows.ofWhere(of.rows(), where)));
            } else if (source instanceof Source.OfTable of) {
                definition.table(of.table()).ifPresent(table -> found.addAll(ofTable(table)));
            }
        }
        return found;
    }

    private Set<String> ofItem(Item item) {
        Set<String> found = new LinkedHashSet<>(names(item.appliesWhen()));
        found.addAll(item.computedByAny());
        for (Limit limit : item.limits()) {
            limit.when().ifPresent(when -> found.addAll(names(when.condition())));
            LimitRule rule = limit.rule();
            if (rule instanceof LimitRule.Compare compare) {
                found.addAll(names(Optional.of(compare.bound())));
            } else if (rule instanceof LimitRule.Between between) {
                found.addAll(names(Optional.of(between.min())));
                found.addAll(names(Optional.of(between.max())));
            } else if (rule instanceof LimitRule.Formula formula) {
                found.add(formula.computation());
            } else if (rule instanceof LimitRule.Table table) {
                found.addAll(names(table.around()));
                definition.table(table.table()).ifPresent(t -> found.addAll(ofTable(t)));
            }
        }
        return found;
    }

    private Set<String> ofTable(LimitTable table) {
        Set<String> found = new LinkedHashSet<>(names(table.above()));
        for (int c = 0; c < table.columns().size(); c++) {
            LimitTable.Column column = table.columns().get(c);
            found.addAll(names(column.from()));
            if (column.match() == LimitTable.Match.OUTPUT || column.match() == LimitTable.Match.CONDITION) {
                for (LimitTable.Row row : table.rows()) {
                    found.addAll(names(Optional.of(row.cells().get(c)).filter(cell -> !cell.isEmpty())));
                }
            }
        }
        return found;
    }

    private Set<String> names(Optional<String> source) {
        return source.map(s -> Names.in(expressions.get(s))).orElse(Set.of());
    }
}
