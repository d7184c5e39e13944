package org.tejian.inspection.spi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value computed from parameters, measured values or entered inputs.
 *
 * @param id unique together with the keys of parameters and facts; the name that expressions use
 * @param formula the formula as a person writes it
 * @param expression the formula in the expression language; empty when {@code java}
 * @param unit empty when dimensionless
 * @param check condition over {@code result} and the inputs
 * @param appliesWhen condition without which there is no result, for example a corrosion rate above zero
 * @param java computed by Java of the plugin
 * @param internal only a step to other values: neither shown nor printed
 */
public record Computation(
        String id,
        Text name,
        Text formula,
        Optional<String> expression,
        Optional<Unit> unit,
        Optional<String> check,
        Optional<String> appliesWhen,
        List<Input> inputs,
        Optional<Example> example,
        Optional<String> source,
        boolean java,
        boolean internal,
        boolean unconfirmed) {

    /**
     * One input. What a record enters under the computation goes before the source.
     *
     * @param name the name in the expression
     * @param source where the value comes from; empty when it is always entered
     */
    public record Input(String name, Text label, Optional<Unit> unit, Optional<Source> source) {}

    /** Where an input comes from. */
    public sealed interface Source {

        /** An expression over parameters, facts and computations. */
        record OfExpression(String expression) implements Source {}

        /** The value measured at one part of an item. */
        record OfItem(String item, String part) implements Source {}

        /** The value of the item that refers to the computation, at the part that refers to it. */
        record OfMeasured() implements Source {}

        /**
         * A column of the rows that the inspector entered.
         *
         * @param take one of {@code min, max, mean, sum, count, first, last}
         * @param where condition over a row, with {@code verdict}; only the rows that meet it count
         */
        record OfRows(String rows, String column, String take, Optional<String> where) implements Source {}

        /**
         * A cell of a table: of the row that fits, in an interpolated table of the row next to the looked-up value.
         *
         * @param above the next row above the value, else the row at or below it
         */
        record OfTable(String table, String column, boolean above) implements Source {}
    }

    /**
     * A worked example, a test vector.
     *
     * @param result rounded to four decimals
     * @param pass what the check gives
     */
    public record Example(Map<String, BigDecimal> inputs, BigDecimal result, Optional<Boolean> pass) {}
}
