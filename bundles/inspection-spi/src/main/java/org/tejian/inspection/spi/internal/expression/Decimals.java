package org.tejian.inspection.spi.internal.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Decimal arithmetic with sixteen digits; comparisons look at twelve, so that rounding never decides. */
public final class Decimals {

    private static final MathContext CONTEXT = MathContext.DECIMAL64;
    private static final MathContext COMPARED = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final int LARGEST_EXPONENT = 64;
    private static final int LARGEST_MAGNITUDE = 300;

    private Decimals() {}

    static BigDecimal apply(Expression.Operator operator, BigDecimal left, BigDecimal right) throws NoValue {
        return bounded(
                switch (operator) {
                    case PLUS -> left.add(right, CONTEXT);
                    case MINUS -> left.subtract(right, CONTEXT);
                    case TIMES -> left.multiply(right, CONTEXT);
                    case DIVIDE -> divide(left, right);
                    case POWER -> power(left, right);
                });
    }

    /** Rounds away what arithmetic left behind: 5.999999999999999 becomes 6. */
    public static BigDecimal snap(BigDecimal value) {
        return value.round(COMPARED);
    }

    /** Compares what counts of two numbers. */
    public static int compare(BigDecimal left, BigDecimal right) {
        return snap(left).compareTo(snap(right));
    }

    static BigDecimal of(double value) throws NoValue {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw NoValue.arithmetic("no finite result");
        }
        return new BigDecimal(value, CONTEXT);
    }

    private static BigDecimal divide(BigDecimal left, BigDecimal right) throws NoValue {
        if (right.signum() == 0) {
            throw NoValue.arithmetic("division by zero");
        }
        return left.divide(right, CONTEXT);
    }

    private static BigDecimal power(BigDecimal base, BigDecimal exponent) throws NoValue {
        if (exponent.abs().compareTo(BigDecimal.valueOf(LARGEST_EXPONENT)) > 0) {
            throw NoValue.arithmetic("exponent beyond " + LARGEST_EXPONENT);
        }
        boolean whole = exponent.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            return of(Math.pow(base.doubleValue(), exponent.doubleValue()));
        }
        int n = exponent.intValueExact();
        BigDecimal raised = base.pow(Math.abs(n), CONTEXT);
        return n < 0 ? divide(BigDecimal.ONE, raised) : raised;
    }

    private static BigDecimal bounded(BigDecimal value) throws NoValue {
        if (value.signum() != 0 && Math.abs((long) value.precision() - value.scale()) > LARGEST_MAGNITUDE) {
            throw NoValue.arithmetic("result out of range");
        }
        return value;
    }
}
