package org.tejian.inspection.spi.internal.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.tejian.inspection.spi.ItemClass;
import org.tejian.inspection.spi.internal.expression.Expression.ItemState;
import org.tejian.inspection.spi.internal.expression.Expression.RowState;

/** What an expression can see. */
public interface Scope {

    /**
     * The value of a name: BigDecimal, String, Boolean or LocalDate.
     *
     * @throws NoValue when nothing is known yet or it cannot be computed
     */
    Object value(String name) throws NoValue;

    /** How many items that apply are in this state; an empty set of classes means all. */
    default int count(ItemState state, Set<ItemClass> classes) throws NoValue {
        throw NoValue.arithmetic("no items here");
    }

    /** How many repeated rows are in this state; an empty set of verdicts means any. */
    default int rows(String table, RowState state, Set<String> verdicts) throws NoValue {
        throw NoValue.arithmetic("no rows here");
    }

    /** The worst grade of the graded items. */
    default BigDecimal worstGrade() throws NoValue {
        throw NoValue.arithmetic("no grades here");
    }

    /** The date of the inspection. */
    default LocalDate today() throws NoValue {
        throw NoValue.missing("inspection_date");
    }
}
