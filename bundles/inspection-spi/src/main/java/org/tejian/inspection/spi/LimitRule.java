package org.tejian.inspection.spi;

import java.util.Optional;

/** The kinds of limit. Bounds are expressions: a number, a parameter, a computation, or a formula of them. */
public sealed interface LimitRule {

    /** {@code measured <comparison> bound}. */
    record Compare(Comparison comparison, String bound) implements LimitRule {}

    /** {@code min <= measured <= max}. */
    record Between(String min, String max) implements LimitRule {}

    /**
     * A limit from a table.
     *
     * @param table key of the table
     * @param row key of one row, else the row is looked up or picked by the inspector
     * @param comparison how the measured value compares with the column; empty with two columns
     * @param column the column with the bound, or with the lower bound when {@code upperColumn} is given
     * @param upperColumn the column with the upper bound
     * @param around the value that a tolerance of the column is laid around: {@code |measured - around| <= column}
     */
    record Table(
            String table,
            Optional<String> row,
            Optional<Comparison> comparison,
            String column,
            Optional<String> upperColumn,
            Optional<String> around)
            implements LimitRule {}

    /** The check of a computation, or with a comparison its result as the bound. */
    record Formula(String computation, Optional<Comparison> comparison) implements LimitRule {}

    /**
     * The value of the drawing, the nameplate, the certificate or the manual; the inspector enters it.
     *
     * @param comparison how the measured value compares with it; empty when the inspector judges
     */
    record Design(Optional<Comparison> comparison) implements LimitRule {}

    /** No limit, the value is only kept. */
    record Keep() implements LimitRule {}
}
