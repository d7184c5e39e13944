package org.tejian.inspection.spi.internal.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.tejian.inspection.spi.ItemClass;

/** The tree of an expression. It has no loops, so evaluating it takes at most as many steps as it has nodes. */
public sealed interface Expression {

    /** A number, a word or a truth value. */
    record Literal(Object value) implements Expression {
        static Literal of(BigDecimal number) {
            return new Literal(number);
        }
    }

    /** A name the scope knows. */
    record Name(String name) implements Expression {}

    /** Minus or {@code not}. */
    record Negation(Expression operand, boolean logical) implements Expression {}

    /** One of {@code + - * / **}. */
    record Arithmetic(Operator operator, Expression left, Expression right) implements Expression {}

    /** {@code a < b <= c}: every neighbouring pair must hold. */
    record Chain(List<Expression> operands, List<Relation> relations) implements Expression {}

    /** {@code a in [x, y]}. */
    record Membership(Expression operand, List<Expression> values) implements Expression {}

    /** {@code and} or {@code or}; the right side is looked at only when needed. */
    record Logic(boolean conjunction, Expression left, Expression right) implements Expression {}

    /** {@code a if c else b}. */
    record Conditional(Expression condition, Expression then, Expression otherwise) implements Expression {}

    /** A function of the closed list. */
    record Call(Function function, List<Expression> arguments) implements Expression {}

    /** {@code count(fail, class in [A, B])}; no classes means all. */
    record Count(ItemState state, Set<ItemClass> classes) implements Expression {}

    /** {@code rows(cylinders, verdict in [报废])}; no verdicts means all rows in that state. */
    record RowCount(String rows, RowState state, Set<String> verdicts) implements Expression {}

    /** {@code known(name)}: whether there is a value, entered or computed. */
    record Known(String name) implements Expression {}

    /** {@code max(grade)}: the worst grade of all graded items that apply. */
    record WorstGrade() implements Expression {}

    /** The arithmetic operators. */
    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDE,
        POWER
    }

    /** The comparisons. */
    enum Relation {
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST,
        EQUAL,
        UNEQUAL
    }

    /** What {@code count} counts: items that apply, by state. */
    enum ItemState {
        FAIL,
        PASS,
        OPEN,
        UNSIGNED
    }

    /** What {@code rows} counts: repeated rows, by state. */
    enum RowState {
        ANY,
        JUDGED,
        FAILED,
        OPEN
    }

    /** The functions with their numbers of arguments. */
    enum Function {
        MIN("min", 1, 12),
        MAX("max", 1, 12),
        ABS("abs", 1, 1),
        ROUND("round", 1, 2),
        FLOOR("floor", 1, 1),
        SIN("math.sin", 1, 1),
        RADIANS("math.radians", 1, 1),
        YEARS("years", 1, 1),
        MONTHS("months", 1, 1);

        final String word;
        final int least;
        final int most;

        Function(String word, int least, int most) {
            this.word = word;
            this.least = least;
            this.most = most;
        }
    }
}
