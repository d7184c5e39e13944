package org.tejian.inspection.spi.internal.definition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.LimitRule;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.internal.expression.Names;

/** What computed columns and the judgement of rows need: a column may use a value that is taken from another column. */
final class RowDependencies {

    private final InspectionDefinition definition;
    private final Expressions expressions;

    RowDependencies(InspectionDefinition definition, Expressions expressions) {
        this.definition = definition;
        this.expressions = expressions;
    }

    /** The name of a column in the graph of dependencies. */
    static String column(String rows, String column) {
        return Names.ROWS + rows + "." + column;
    }

    /** Where a problem of such a name stands. */
    static String place(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    Map<String, Set<String>> needs() {
        Map<String, Set<String>> needs = new HashMap<>();
        for (RowTable rows : definition.rowTables()) {
            rows.computed()
                    .forEach((column, expression) ->
                            needs.put(column(rows.key(), column), names(rows, Set.of(expression))));
            Set<String> judging = names(rows, judging(rows));
            rows.limits().forEach(limit -> judging.add(column(rows.key(), limit.column())));
            needs.put(Names.ROWS + rows.key(), judging);
        }
        return needs;
    }

    private static Set<String> judging(RowTable rows) {
        Set<String> sources = new HashSet<>();
        rows.check().ifPresent(sources::add);
        rows.rules().forEach(rule -> rule.when().ifPresent(sources::add));
        for (RowTable.ColumnLimit limit : rows.limits()) {
            limit.when().ifPresent(sources::add);
            if (limit.rule() instanceof LimitRule.Compare compare) {
                sources.add(compare.bound());
            } else if (limit.rule() instanceof LimitRule.Between between) {
                sources.add(between.min());
                sources.add(between.max());
            }
        }
        return sources;
    }

    /** What a condition that chooses among rows needs. */
    Set<String> ofWhere(String key, String where) {
        return definition.rowTable(key).map(rows -> names(rows, Set.of(where))).orElse(Set.of());
    }

    private Set<String> names(RowTable rows, Set<String> sources) {
        Set<String> found = new HashSet<>();
        for (String source : sources) {
            for (String name : Names.in(expressions.get(ExpressionCompiler.inside(rows), source))) {
                found.add(nameOf(rows, name));
            }
        }
        return found;
    }

    private static String nameOf(RowTable rows, String name) {
        if (rows.column(name).isPresent()) {
            return column(rows.key(), name);
        }
        boolean judged = name.equals(RowTable.VERDICT);
        return judged ? Names.ROWS + rows.key() : name;
    }
}
