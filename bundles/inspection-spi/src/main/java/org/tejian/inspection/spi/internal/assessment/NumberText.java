package org.tejian.inspection.spi.internal.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Prints numbers as reports do: at most four decimals, small ones with four digits, no trailing zeros. */
public final class NumberText {

    private static final int DECIMALS = 4;
    private static final BigDecimal SMALL = new BigDecimal("0.01");

    private NumberText() {}

    /** The printed number. */
    public static String of(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal rounded = value.abs().compareTo(SMALL) < 0
                ? value.round(new MathContext(DECIMALS, RoundingMode.HALF_UP))
                : value.setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
