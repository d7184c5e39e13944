package org.tejian.inspection.spi;

import java.util.List;
import java.util.Optional;

/**
 * A table of the regulation that limits refer to. When several rows fit, or the table has no input column, the inspector
 * picks the row.
 *
 * @param key unique among the tables
 * @param columns inputs (matched) and outputs (limits)
 * @param rows the rows in print order
 * @param above expression for the single output column when an interpolated input lies above the last row
 */
public record LimitTable(
        String key,
        Text label,
        List<Column> columns,
        List<Row> rows,
        Optional<String> above,
        Optional<Text> note,
        Optional<String> source,
        boolean unconfirmed) {

    /** How a column takes part in the look-up. */
    public enum Match {
        /** The cell is a value or a list of values; empty matches all. */
        EXACT,
        /** The cell is a range such as {@code <= 0.5}, {@code > 0.5-2.3}, {@code 6-26}; empty matches all. */
        RANGE,
        /** The cell is a number; between two rows the outputs are interpolated on a straight line. */
        INTERPOLATE,
        /** The cell is a condition in the expression language. */
        CONDITION,
        /** A limit: a number or an expression; empty when the row has none. */
        OUTPUT
    }

    /**
     * A column.
     *
     * @param from expression whose value is looked up
     */
    public record Column(String key, Text label, Match match, Optional<String> from, Optional<Unit> unit) {}

    /**
     * A row.
     *
     * @param key by which limits and records refer to the row
     * @param label what the form shows when the row is picked
     * @param cells one cell per column, empty string when the row has none
     */
    public record Row(String key, Text label, List<String> cells) {}
}
