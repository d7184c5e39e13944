package org.tejian.reports.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.tejian.reports.Chart;

/**
 * The vertical axis of a chart: round steps that cover every value and the limit.
 *
 * @param low value at the bottom
 * @param step between two lines
 * @param steps how many steps there are
 */
record ChartScale(BigDecimal low, BigDecimal step, int steps) {

    private static final int WANTED = 6;

    /** Bars stand on zero; lines start just below the smallest value, so that a loss of wall can be seen. */
    static ChartScale of(Chart chart) {
        List<BigDecimal> values = new ArrayList<>();
        chart.series().forEach(s -> s.values().forEach(v -> v.ifPresent(values::add)));
        chart.limit().ifPresent(l -> l.values().forEach(v -> v.ifPresent(values::add)));
        if (chart.kind() == Chart.Kind.BAR) {
            values.add(BigDecimal.ZERO);
        }
        BigDecimal min = values.stream().reduce(values.get(0), BigDecimal::min);
        BigDecimal max = values.stream().reduce(values.get(0), BigDecimal::max);
        BigDecimal span = max.subtract(min);
        if (span.signum() == 0) {
            span = max.signum() == 0 ? BigDecimal.ONE : max.abs().multiply(new BigDecimal("0.2"));
        }
        BigDecimal step = roundStep(span.divide(BigDecimal.valueOf(WANTED), MathContext.DECIMAL32));
        BigDecimal low = multiple(min, step, RoundingMode.FLOOR);
        BigDecimal high = multiple(max, step, RoundingMode.CEILING);
        boolean zero = chart.kind() == Chart.Kind.BAR;
        if (low.compareTo(min) == 0 && !(zero && min.signum() == 0)) {
            low = low.subtract(step);
        }
        if (high.compareTo(max) == 0 && !(zero && max.signum() == 0)) {
            high = high.add(step);
        }
        int steps = high.subtract(low).divide(step, 0, RoundingMode.HALF_UP).intValueExact();
        return new ChartScale(low, step, steps);
    }

    /** 1, 2 or 5 times a power of ten. */
    private static BigDecimal roundStep(BigDecimal wanted) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(wanted.precision() - wanted.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(wanted) >= 0) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }

    private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode rounding) {
        return value.divide(step, 0, rounding).multiply(step);
    }

    /** The value of a line of the grid, from 0 at the bottom. */
    BigDecimal line(int index) {
        return low.add(step.multiply(BigDecimal.valueOf(index)));
    }

    /** Where a value lies, 0 at the bottom and 1 at the top. */
    double place(BigDecimal value) {
        return value.subtract(low).doubleValue() / (step.doubleValue() * steps);
    }
}
