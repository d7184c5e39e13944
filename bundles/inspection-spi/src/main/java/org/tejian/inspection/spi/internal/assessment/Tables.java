package org.tejian.inspection.spi.internal.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tejian.inspection.spi.LimitTable;
import org.tejian.inspection.spi.LimitTable.Column;
import org.tejian.inspection.spi.LimitTable.Match;
import org.tejian.inspection.spi.LimitTable.Row;
import org.tejian.inspection.spi.internal.definition.CellRange;
import org.tejian.inspection.spi.internal.expression.NoValue;

/** Looks up limit tables. */
final class Tables {

    private static final MathContext CONTEXT = MathContext.DECIMAL64;

    private final Values values;

    Tables(Values values) {
        this.values = values;
    }

    /** The rows that fit what is known; with several the inspector picks one. */
    List<Row> candidates(LimitTable table) throws NoValue {
        List<Row> candidates = new ArrayList<>(table.rows());
        for (int c = 0; c < table.columns().size() && !candidates.isEmpty(); c++) {
            Column column = table.columns().get(c);
            if (column.match() == Match.CONDITION) {
                keepTrue(candidates, c);
            } else if (column.match() == Match.EXACT || column.match() == Match.RANGE) {
                keepFitting(candidates, c, column);
            }
        }
        return candidates;
    }

    private void keepTrue(List<Row> candidates, int c) throws NoValue {
        List<Row> kept = new ArrayList<>();
        for (Row row : candidates) {
            String condition = row.cells().get(c);
            if (condition.isEmpty() || values.truth(condition)) {
                kept.add(row);
            }
        }
        candidates.retainAll(kept);
    }

    private void keepFitting(List<Row> candidates, int c, Column column) throws NoValue {
        Object value = values.any(column.from().orElse(column.key()));
        candidates.removeIf(row -> !fits(row.cells().get(c), column.match(), value));
    }

    private static boolean fits(String cell, Match match, Object value) {
        if (cell.isEmpty()) {
            return true;
        }
        if (match == Match.RANGE) {
            return value instanceof BigDecimal number
                    && CellRange.of(cell).map(range -> range.contains(number)).orElse(false);
        }
        String word = value instanceof BigDecimal number ? NumberText.of(number) : value.toString();
        for (String alternative : cell.split("\\|")) {
            boolean sameNumber = value instanceof BigDecimal number
                    && CellRange.number(alternative)
                            .map(n -> n.compareTo(number) == 0)
                            .orElse(false);
            if (sameNumber || alternative.equals(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean interpolated(LimitTable table) {
        return table.columns().stream().anyMatch(c -> c.match() == Match.INTERPOLATE);
    }

    /** The limit in one cell. */
    BigDecimal cell(LimitTable table, Row row, String column) throws NoValue {
        String cell = row.cells().get(index(table, column));
        if (cell.isEmpty()) {
            throw NoValue.arithmetic("table " + table.key() + " has no limit in this row");
        }
        return values.number(cell);
    }

    /** The limit on the straight line between the two rows next to the looked-up value. */
    BigDecimal interpolate(LimitTable table, String column) throws NoValue {
        List<Row> rows = candidates(table);
        int c = interpolatedColumn(table);
        BigDecimal x = lookedUp(table, c);
        Optional<Row> below = below(rows, c, x);
        Optional<Row> above = above(rows, c, x);
        if (below.isEmpty()) {
            throw NoValue.arithmetic("below the first row of table " + table.key());
        }
        if (key(below.get(), c).compareTo(x) == 0) {
            return cell(table, below.get(), column);
        }
        if (above.isEmpty()) {
            if (table.above().isEmpty()) {
                throw NoValue.arithmetic("above the last row of table " + table.key());
            }
            return values.number(table.above().get());
        }
        BigDecimal x1 = key(below.get(), c);
        BigDecimal x2 = key(above.get(), c);
        BigDecimal y1 = cell(table, below.get(), column);
        BigDecimal y2 = cell(table, above.get(), column);
        BigDecimal share = x.subtract(x1).divide(x2.subtract(x1), CONTEXT);
        return y1.add(y2.subtract(y1).multiply(share, CONTEXT), CONTEXT);
    }

    /** A cell of the row that fits; of an interpolated table the row at or below the value, or the one above it. */
    BigDecimal neighbour(LimitTable table, String column, boolean above) throws NoValue {
        if (!interpolated(table)) {
            List<Row> fitting = candidates(table);
            if (fitting.size() != 1) {
                throw NoValue.missing("row of table " + table.key());
            }
            return cell(table, fitting.get(0), column);
        }
        int c = interpolatedColumn(table);
        BigDecimal x = lookedUp(table, c);
        List<Row> rows = candidates(table);
        Row row = (above ? above(rows, c, x) : below(rows, c, x))
                .orElseThrow(() -> NoValue.missing("row of table " + table.key()));
        int wanted = index(table, column);
        return wanted == c ? key(row, c) : cell(table, row, column);
    }

    private BigDecimal lookedUp(LimitTable table, int c) throws NoValue {
        Column column = table.columns().get(c);
        return values.number(column.from().orElse(column.key()));
    }

    private static int interpolatedColumn(LimitTable table) throws NoValue {
        for (int c = 0; c < table.columns().size(); c++) {
            if (table.columns().get(c).match() == Match.INTERPOLATE) {
                return c;
            }
        }
        throw NoValue.arithmetic("table " + table.key() + " is not interpolated");
    }

    private static int index(LimitTable table, String column) {
        for (int c = 0; c < table.columns().size(); c++) {
            if (table.columns().get(c).key().equals(column)) {
                return c;
            }
        }
        throw new IllegalStateException("Checked at load: column " + column);
    }

    private static Optional<Row> below(List<Row> rows, int c, BigDecimal x) {
        return rows.stream().filter(row -> key(row, c).compareTo(x) <= 0).reduce((a, b) -> b);
    }

    private static Optional<Row> above(List<Row> rows, int c, BigDecimal x) {
        return rows.stream().filter(row -> key(row, c).compareTo(x) > 0).findFirst();
    }

    private static BigDecimal key(Row row, int c) {
        return new BigDecimal(row.cells().get(c).trim());
    }
}
