package org.tejian.inspection.spi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A chart of the report.
 *
 * @param key unique among the charts
 * @param kind lines or bars
 * @param source where the values come from
 * @param xLabel what stands below the horizontal axis
 * @param yLabel what stands beside the vertical axis; empty: the names and the unit of the values
 * @param limit a line the values are held against
 */
public record ChartFormat(
        String key,
        Text name,
        Kind kind,
        Source source,
        Optional<Text> xLabel,
        Optional<Text> yLabel,
        Optional<LimitLine> limit) {

    /** How values are drawn. */
    public enum Kind {
        LINE,
        BAR;

        /** The word of definitions and models. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with this word. */
        public static Optional<Kind> of(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** Where the values of a chart come from. */
    public sealed interface Source {

        /**
         * Repeated rows, one point for each.
         *
         * @param x the column along the horizontal axis; empty: the name of the row, else its number
         * @param columns the columns that are drawn
         */
        record OfRows(String rows, Optional<String> x, List<String> columns) implements Source {}

        /** A value measured at one part of an item, over this and the earlier inspections of the device. */
        record OfItemHistory(String item, String part) implements Source {}

        /** A computed value over this and the earlier inspections of the device. */
        record OfComputationHistory(String computation) implements Source {}
    }

    /**
     * A line the values are held against.
     *
     * @param value an expression; over rows it may use their columns
     */
    public record LimitLine(Text name, String value, boolean unconfirmed) {}
}
