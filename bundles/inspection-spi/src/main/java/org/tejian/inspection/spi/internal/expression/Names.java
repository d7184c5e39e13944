package org.tejian.inspection.spi.internal.expression;

import java.util.HashSet;
import java.util.Set;
import org.tejian.inspection.spi.internal.expression.Expression.Arithmetic;
import org.tejian.inspection.spi.internal.expression.Expression.Call;
import org.tejian.inspection.spi.internal.expression.Expression.Chain;
import org.tejian.inspection.spi.internal.expression.Expression.Conditional;
import org.tejian.inspection.spi.internal.expression.Expression.Count;
import org.tejian.inspection.spi.internal.expression.Expression.Known;
import org.tejian.inspection.spi.internal.expression.Expression.Logic;
import org.tejian.inspection.spi.internal.expression.Expression.Membership;
import org.tejian.inspection.spi.internal.expression.Expression.Name;
import org.tejian.inspection.spi.internal.expression.Expression.Negation;
import org.tejian.inspection.spi.internal.expression.Expression.RowCount;
import org.tejian.inspection.spi.internal.expression.Expression.WorstGrade;

/** The names an expression looks at. */
public final class Names {

    /** Stands for "counts items or grades". */
    public static final String ITEMS = "count(...)";

    /** What the name of a row table starts with, for "counts rows". */
    public static final String ROWS = "rows ";

    private final Set<String> found = new HashSet<>();

    private Names() {}

    /**
     * The names, with {@link #ITEMS} when the expression counts items or asks for the worst grade, and {@link #ROWS} with
     * the key of a table whose rows it counts.
     */
    public static Set<String> in(Expression expression) {
        Names names = new Names();
        names.visit(expression);
        return Set.copyOf(names.found);
    }

    private void visit(Expression expression) {
        if (expression instanceof Name name) {
            found.add(name.name());
        } else if (expression instanceof Known known) {
            found.add(known.name());
        } else if (expression instanceof Count || expression instanceof WorstGrade) {
            found.add(ITEMS);
        } else if (expression instanceof RowCount count) {
            found.add(ROWS + count.rows());
        } else if (expression instanceof Negation negation) {
            visit(negation.operand());
        } else if (expression instanceof Arithmetic arithmetic) {
            visit(arithmetic.left());
            visit(arithmetic.right());
        } else if (expression instanceof Logic logic) {
            visit(logic.left());
            visit(logic.right());
        } else if (expression instanceof Chain chain) {
            chain.operands().forEach(this::visit);
        } else if (expression instanceof Membership membership) {
            visit(membership.operand());
            membership.values().forEach(this::visit);
        } else if (expression instanceof Conditional conditional) {
            visit(conditional.condition());
            visit(conditional.then());
            visit(conditional.otherwise());
        } else if (expression instanceof Call call) {
            call.arguments().forEach(this::visit);
        }
    }
}
