package org.tejian.inspection.spi.internal.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tejian.inspection.spi.internal.expression.Expression.Arithmetic;
import org.tejian.inspection.spi.internal.expression.Expression.Call;
import org.tejian.inspection.spi.internal.expression.Expression.Chain;
import org.tejian.inspection.spi.internal.expression.Expression.Conditional;
import org.tejian.inspection.spi.internal.expression.Expression.Known;
import org.tejian.inspection.spi.internal.expression.Expression.Literal;
import org.tejian.inspection.spi.internal.expression.Expression.Logic;
import org.tejian.inspection.spi.internal.expression.Expression.Membership;
import org.tejian.inspection.spi.internal.expression.Expression.Name;
import org.tejian.inspection.spi.internal.expression.Expression.Negation;
import org.tejian.inspection.spi.internal.expression.Expression.Relation;
import org.tejian.inspection.spi.internal.expression.Expression.RowCount;

/** Finds out at load time that an expression could never work. */
public final class TypeCheck {

    private final Types types;

    private TypeCheck(Types types) {
        this.types = types;
    }

    /** What is known about names. */
    public interface Types {

        ValueType type(String name);

        /** The closed list of values of a name, empty when it is open. */
        Optional<Set<String>> values(String name);

        /** The verdicts of a row table, empty when there is no such table. */
        default Optional<Set<String>> verdicts(String rows) {
            return Optional.empty();
        }
    }

    /** The type of an expression, or why it has none. */
    public static ValueType check(Expression expression, Types types) throws ExpressionException {
        return new TypeCheck(types).type(expression);
    }

    private ValueType type(Expression expression) throws ExpressionException {
        if (expression instanceof Literal literal) {
            return of(literal);
        } else if (expression instanceof Name name) {
            return types.type(name.name());
        } else if (expression instanceof Negation negation) {
            return need(negation.operand(), negation.logical() ? ValueType.TRUTH : ValueType.NUMBER);
        } else if (expression instanceof Arithmetic arithmetic) {
            need(arithmetic.left(), ValueType.NUMBER);
            return need(arithmetic.right(), ValueType.NUMBER);
        } else if (expression instanceof Logic logic) {
            need(logic.left(), ValueType.TRUTH);
            return need(logic.right(), ValueType.TRUTH);
        } else if (expression instanceof Chain chain) {
            return chain(chain);
        } else if (expression instanceof Membership membership) {
            for (Expression value : membership.values()) {
                comparable(membership.operand(), value);
            }
            return ValueType.TRUTH;
        } else if (expression instanceof Conditional conditional) {
            need(conditional.condition(), ValueType.TRUTH);
            return need(conditional.otherwise(), type(conditional.then()));
        } else if (expression instanceof RowCount count) {
            return rows(count);
        } else if (expression instanceof Call call) {
            return call(call);
        } else if (expression instanceof Known) {
            return ValueType.TRUTH;
        }
        return ValueType.NUMBER;
    }

    private ValueType rows(RowCount count) throws ExpressionException {
        Set<String> verdicts = types.verdicts(count.rows())
                .orElseThrow(() -> new ExpressionException("there are no rows '" + count.rows() + "'"));
        for (String verdict : count.verdicts()) {
            if (!verdicts.contains(verdict)) {
                throw new ExpressionException(
                        "'" + verdict + "' is no verdict of the rows " + count.rows() + ": they have "
                                + String.join(", ", verdicts.stream().sorted().toList()));
            }
        }
        return ValueType.NUMBER;
    }

    private static ValueType of(Literal literal) {
        if (literal.value() instanceof BigDecimal) {
            return ValueType.NUMBER;
        }
        return literal.value() instanceof Boolean ? ValueType.TRUTH : ValueType.TEXT;
    }

    private ValueType chain(Chain chain) throws ExpressionException {
        for (int i = 0; i < chain.relations().size(); i++) {
            Relation relation = chain.relations().get(i);
            if (relation == Relation.EQUAL || relation == Relation.UNEQUAL) {
                comparable(chain.operands().get(i), chain.operands().get(i + 1));
            } else {
                need(chain.operands().get(i), ValueType.NUMBER);
                need(chain.operands().get(i + 1), ValueType.NUMBER);
            }
        }
        return ValueType.TRUTH;
    }

    private void comparable(Expression left, Expression right) throws ExpressionException {
        ValueType a = type(left);
        ValueType b = type(right);
        boolean gradeWord = a == ValueType.TEXT && b == ValueType.NUMBER;
        if (a != b && !gradeWord) {
            throw new ExpressionException("a " + a + " is compared with a " + b);
        }
        if (left instanceof Name name && right instanceof Literal literal) {
            String word = literal.value() instanceof BigDecimal number
                    ? number.toPlainString()
                    : literal.value().toString();
            Optional<Set<String>> values = types.values(name.name());
            if (values.isPresent() && !values.get().contains(word)) {
                throw new ExpressionException("'" + word + "' is no value of " + name.name() + ": it has "
                        + String.join(
                                ", ",
                                new ArrayList<>(values.get()).stream().sorted().toList()));
            }
        }
    }

    private ValueType call(Call call) throws ExpressionException {
        boolean date = call.function() == Expression.Function.YEARS || call.function() == Expression.Function.MONTHS;
        List<Expression> arguments = call.arguments();
        for (Expression argument : arguments) {
            need(argument, date ? ValueType.DATE : ValueType.NUMBER);
        }
        return ValueType.NUMBER;
    }

    private ValueType need(Expression expression, ValueType wanted) throws ExpressionException {
        ValueType found = type(expression);
        if (found != wanted) {
            throw new ExpressionException("a " + wanted + " is needed where there is a " + found);
        }
        return found;
    }
}
