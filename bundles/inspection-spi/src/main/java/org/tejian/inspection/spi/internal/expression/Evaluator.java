package org.tejian.inspection.spi.internal.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tejian.inspection.spi.internal.expression.Expression.Arithmetic;
import org.tejian.inspection.spi.internal.expression.Expression.Call;
import org.tejian.inspection.spi.internal.expression.Expression.Chain;
import org.tejian.inspection.spi.internal.expression.Expression.Conditional;
import org.tejian.inspection.spi.internal.expression.Expression.Count;
import org.tejian.inspection.spi.internal.expression.Expression.Known;
import org.tejian.inspection.spi.internal.expression.Expression.Literal;
import org.tejian.inspection.spi.internal.expression.Expression.Logic;
import org.tejian.inspection.spi.internal.expression.Expression.Membership;
import org.tejian.inspection.spi.internal.expression.Expression.Name;
import org.tejian.inspection.spi.internal.expression.Expression.Negation;
import org.tejian.inspection.spi.internal.expression.Expression.Relation;
import org.tejian.inspection.spi.internal.expression.Expression.RowCount;

/** Evaluates expressions in decimal arithmetic, so that 1.236 lies within 1.2 ± 0.036. */
public final class Evaluator {

    private Evaluator() {}

    /** The value as a number. */
    public static BigDecimal number(Expression expression, Scope scope) throws NoValue {
        return number(value(expression, scope));
    }

    /** The value as a truth value. */
    public static boolean truth(Expression expression, Scope scope) throws NoValue {
        if (value(expression, scope) instanceof Boolean truth) {
            return truth;
        }
        throw NoValue.arithmetic("not a condition");
    }

    /** The value: BigDecimal, String, Boolean or LocalDate. */
    public static Object value(Expression expression, Scope scope) throws NoValue {
        if (expression instanceof Literal literal) {
            return literal.value();
        } else if (expression instanceof Name name) {
            return scope.value(name.name());
        } else if (expression instanceof Negation negation) {
            return negation.logical()
                    ? (Object) !truth(negation.operand(), scope)
                    : number(negation.operand(), scope).negate();
        } else if (expression instanceof Arithmetic arithmetic) {
            return Decimals.apply(
                    arithmetic.operator(), number(arithmetic.left(), scope), number(arithmetic.right(), scope));
        } else if (expression instanceof Chain chain) {
            return chain(chain, scope);
        } else if (expression instanceof Membership membership) {
            return member(membership, scope);
        } else if (expression instanceof Logic logic) {
            return truth(logic.left(), scope) == logic.conjunction()
                    ? truth(logic.right(), scope)
                    : (Object) !logic.conjunction();
        } else if (expression instanceof Conditional conditional) {
            return value(truth(conditional.condition(), scope) ? conditional.then() : conditional.otherwise(), scope);
        } else if (expression instanceof Count count) {
            return BigDecimal.valueOf(scope.count(count.state(), count.classes()));
        } else if (expression instanceof RowCount rows) {
            return BigDecimal.valueOf(scope.rows(rows.rows(), rows.state(), rows.verdicts()));
        } else if (expression instanceof Call call) {
            return call(call, scope);
        } else if (expression instanceof Known known) {
            return known(known, scope);
        }
        return scope.worstGrade();
    }

    private static boolean known(Known known, Scope scope) throws NoValue {
        try {
            scope.value(known.name());
            return true;
        } catch (NoValue none) {
            if (none.isMissing()) {
                return false;
            }
            throw none;
        }
    }

    private static boolean chain(Chain chain, Scope scope) throws NoValue {
        Object left = value(chain.operands().get(0), scope);
        for (int i = 0; i < chain.relations().size(); i++) {
            Object right = value(chain.operands().get(i + 1), scope);
            if (!holds(left, chain.relations().get(i), right)) {
                return false;
            }
            left = right;
        }
        return true;
    }

    private static boolean member(Membership membership, Scope scope) throws NoValue {
        Object operand = value(membership.operand(), scope);
        for (Expression candidate : membership.values()) {
            if (holds(operand, Relation.EQUAL, value(candidate, scope))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Object left, Relation relation, Object right) throws NoValue {
        if (relation == Relation.EQUAL || relation == Relation.UNEQUAL) {
            return same(left, right) == (relation == Relation.EQUAL);
        }
        int order = Decimals.compare(number(left), number(right));
        return switch (relation) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            default -> order >= 0;
        };
    }

    /** Grades are words in a list of options and numbers in a rule: 3 equals "3". */
    private static boolean same(Object left, Object right) {
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return Decimals.compare(a, b) == 0;
        }
        if (left instanceof BigDecimal || right instanceof BigDecimal) {
            return text(left).equals(text(right));
        }
        return left.equals(right);
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    private static BigDecimal number(Object value) throws NoValue {
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw NoValue.arithmetic("not a number: " + value);
    }

    private static Object call(Call call, Scope scope) throws NoValue {
        List<Expression> arguments = call.arguments();
        Object first = value(arguments.get(0), scope);
        return switch (call.function()) {
            case MIN, MAX -> extreme(call, number(first), scope);
            case ABS -> number(first).abs();
            case ROUND -> number(first).setScale(digits(arguments, scope), RoundingMode.HALF_UP);
            case FLOOR -> Decimals.snap(number(first)).setScale(0, RoundingMode.FLOOR);
            case SIN -> Decimals.of(Math.sin(number(first).doubleValue()));
            case RADIANS -> Decimals.of(Math.toRadians(number(first).doubleValue()));
            case YEARS -> elapsed(ChronoUnit.YEARS, first, scope);
            case MONTHS -> elapsed(ChronoUnit.MONTHS, first, scope);
        };
    }

    private static BigDecimal extreme(Call call, BigDecimal first, Scope scope) throws NoValue {
        BigDecimal best = first;
        for (Expression argument : call.arguments().subList(1, call.arguments().size())) {
            BigDecimal candidate = number(argument, scope);
            best = call.function() == Expression.Function.MIN ? best.min(candidate) : best.max(candidate);
        }
        return best;
    }

    private static int digits(List<Expression> arguments, Scope scope) throws NoValue {
        if (arguments.size() == 1) {
            return 0;
        }
        BigDecimal digits = number(arguments.get(1), scope);
        if (digits.compareTo(BigDecimal.ZERO) < 0 || digits.compareTo(BigDecimal.TEN) > 0) {
            throw NoValue.arithmetic("round takes 0 to 10 digits");
        }
        return digits.intValue();
    }

    private static BigDecimal elapsed(ChronoUnit unit, Object since, Scope scope) throws NoValue {
        if (since instanceof LocalDate date) {
            return BigDecimal.valueOf(unit.between(date, scope.today()));
        }
        throw NoValue.arithmetic("not a date: " + since);
    }
}
