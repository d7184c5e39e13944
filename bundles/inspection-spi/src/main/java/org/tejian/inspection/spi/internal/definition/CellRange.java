package org.tejian.inspection.spi.internal.definition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.spi.internal.expression.Decimals;

/**
 * A range as regulations print it: {@code <= 0.5}, {@code > 7.0}, {@code > 0.5-2.3} (above 0.5 up to 2.3), {@code 6-26}
 * (both included), {@code 0.5} (that value).
 */
public record CellRange(
        @Nullable BigDecimal low,
        boolean lowIncluded,
        @Nullable BigDecimal high,
        boolean highIncluded) {

    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern ONE_SIDED = Pattern.compile("(<=|>=|<|>)\\s*" + NUMBER);
    private static final Pattern TWO_SIDED = Pattern.compile("(>?)\\s*" + NUMBER + "\\s*-\\s*" + NUMBER);

    /** The range a cell says. */
    public static Optional<CellRange> of(String cell) {
        String text = cell.trim();
        Matcher one = ONE_SIDED.matcher(text);
        if (one.matches()) {
            BigDecimal bound = new BigDecimal(one.group(2));
            String sign = one.group(1);
            return Optional.of(
                    sign.startsWith("<")
                            ? new CellRange(null, false, bound, sign.equals("<="))
                            : new CellRange(bound, sign.equals(">="), null, false));
        }
        Matcher two = TWO_SIDED.matcher(text);
        if (two.matches()) {
            return Optional.of(new CellRange(
                    new BigDecimal(two.group(2)), two.group(1).isEmpty(), new BigDecimal(two.group(3)), true));
        }
        return number(text).map(value -> new CellRange(value, true, value, true));
    }

    /** The number a cell says. */
    public static Optional<BigDecimal> number(String cell) {
        try {
            return Optional.of(new BigDecimal(cell.trim()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** True when the value lies in the range. */
    public boolean contains(BigDecimal value) {
        if (low != null) {
            int order = Decimals.compare(value, low);
            if (order < 0 || (order == 0 && !lowIncluded)) {
                return false;
            }
        }
        if (high != null) {
            int order = Decimals.compare(value, high);
            return order < 0 || (order == 0 && highIncluded);
        }
        return true;
    }
}
