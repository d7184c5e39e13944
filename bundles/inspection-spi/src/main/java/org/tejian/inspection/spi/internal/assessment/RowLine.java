package org.tejian.inspection.spi.internal.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.spi.LimitRule;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.internal.definition.Expressions;
import org.tejian.inspection.spi.internal.expression.Evaluator;
import org.tejian.inspection.spi.internal.expression.Expression;
import org.tejian.inspection.spi.internal.expression.Expression.RowState;
import org.tejian.inspection.spi.internal.expression.NoValue;
import org.tejian.inspection.spi.internal.expression.Scope;

/** One repeated row while it is judged: its columns go before all other names, computed ones when first asked for. */
final class RowLine implements Scope {

    private final RowTable table;
    private final Map<String, Object> entered;
    private final Values values;
    private final Expressions expressions;
    private final String context;
    private final Map<String, Object> computed = new HashMap<>();
    private @Nullable List<String> outside;

    RowLine(RowTable table, Map<String, Object> entered, Values values, Expressions expressions) {
        this.table = table;
        this.entered = entered;
        this.values = values;
        this.expressions = expressions;
        this.context = "rows " + table.key();
    }

    @Override
    public Object value(String name) throws NoValue {
        String expression = table.computed().get(name);
        if (expression != null) {
            return computed(name, expression);
        }
        Object cell = entered.get(name);
        if (cell != null) {
            return cell;
        }
        if (table.column(name).isPresent()) {
            throw NoValue.missing(name);
        }
        if (table.rules().isEmpty()) {
            return values.value(name);
        }
        return switch (name) {
            case RowTable.OUTSIDE -> BigDecimal.valueOf(outside().size());
            case RowTable.VERDICT -> rule().map(RowTable.RowRule::verdict).orElseThrow(() -> NoValue.missing(name));
            default -> values.value(name);
        };
    }

    private BigDecimal computed(String column, String expression) throws NoValue {
        Object known = computed.get(column);
        if (known == null) {
            try {
                known = Evaluator.number(compiled(expression), this);
            } catch (NoValue none) {
                known = none;
            }
            computed.put(column, known);
        }
        if (known instanceof NoValue none) {
            throw none;
        }
        return (BigDecimal) known;
    }

    /** The number in a column, entered or computed. */
    Optional<BigDecimal> number(String column) throws NoValue {
        if (!table.computed().containsKey(column)) {
            return entered.get(column) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
        }
        try {
            return Optional.of((BigDecimal) value(column));
        } catch (NoValue none) {
            if (none.isMissing()) {
                return Optional.empty();
            }
            throw none;
        }
    }

    Optional<Object> name() {
        return table.name().flatMap(column -> Optional.ofNullable(entered.get(column)));
    }

    /** The columns that this row needs by their condition and does not have. */
    List<String> lacking() {
        List<String> lacking = new ArrayList<>();
        for (Parameter column : table.columns()) {
            if (column.requiredWhen().isPresent() && !entered.containsKey(column.key())) {
                try {
                    if (truth(column.requiredWhen().get())) {
                        lacking.add(column.key());
                    }
                } catch (NoValue none) {
                    // The condition looks at another cell, which says itself when it is missing.
                    continue;
                }
            }
        }
        return List.copyOf(lacking);
    }

    /** The columns that miss a limit; what is not measured misses none. */
    List<String> outside() throws NoValue {
        if (outside == null) {
            List<String> missed = new ArrayList<>();
            for (RowTable.ColumnLimit limit : table.limits()) {
                if (!missed.contains(limit.column()) && misses(limit)) {
                    missed.add(limit.column());
                }
            }
            outside = List.copyOf(missed);
        }
        return outside;
    }

    private boolean misses(RowTable.ColumnLimit limit) throws NoValue {
        Optional<BigDecimal> measured = number(limit.column());
        if (measured.isEmpty()
                || (limit.when().isPresent() && !truth(limit.when().get()))) {
            return false;
        }
        BigDecimal value = measured.get();
        if (limit.rule() instanceof LimitRule.Between between) {
            return !LimitJudge.within(value, number(between.min(), this), number(between.max(), this));
        }
        LimitRule.Compare compare = (LimitRule.Compare) limit.rule();
        return !LimitJudge.holds(value, compare.comparison(), number(compare.bound(), this));
    }

    private BigDecimal number(String source, Scope scope) throws NoValue {
        return Evaluator.number(compiled(source), scope);
    }

    /** The check of the table; a row with a missing cell meets it, since the cell has its own finding. */
    boolean missesCheck() throws NoValue {
        return table.check().isPresent() && !truth(table.check().get());
    }

    /** The rule that gives the row its verdict. */
    Optional<RowTable.RowRule> rule() throws NoValue {
        for (RowTable.RowRule rule : table.rules()) {
            if (rule.inForce(today())
                    && (rule.when().isEmpty() || truth(rule.when().get()))) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** True when a condition chooses the row; a row that lacks what it asks for is not chosen. */
    boolean chosen(String where) throws NoValue {
        try {
            return truth(where);
        } catch (NoValue none) {
            if (none.isMissing()) {
                return false;
            }
            throw none;
        }
    }

    private boolean truth(String source) throws NoValue {
        return Evaluator.truth(compiled(source), this);
    }

    private Expression compiled(String source) {
        return expressions.get(context, source);
    }

    @Override
    public int rows(String key, RowState state, Set<String> verdicts) throws NoValue {
        return values.rows(key, state, verdicts);
    }

    @Override
    public LocalDate today() {
        return values.today();
    }
}
