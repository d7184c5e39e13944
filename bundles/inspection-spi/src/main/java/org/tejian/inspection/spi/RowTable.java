package org.tejian.inspection.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of the same shape that the inspector enters as often as needed: wall-thickness points, the cylinders of a batch.
 * Some columns are entered, some computed; a row may get a verdict of its own.
 *
 * @param key unique in the definition
 * @param maxRows most rows a record may hold, at most 2,000
 * @param columns the values of one row, in print order
 * @param check condition over the columns and parameters that every row must meet
 * @param item the item that fails when a row fails
 * @param minRows fewest rows a record must hold before it can be submitted
 * @param name the column by which findings and charts call a row, for example the cylinder number
 * @param computed the expressions of the columns that nobody enters, by column key
 * @param limits what single columns are held against
 * @param verdicts the closed list of what a row can come to; empty when rows are not judged one by one
 * @param rules ordered; the first in force whose condition holds gives the row its verdict
 * @param counter what is counted, for example 只; printed in the line of totals
 * @param total what the rows are together, for example 本批
 */
public record RowTable(
        String key,
        Text label,
        int maxRows,
        List<Parameter> columns,
        Optional<String> check,
        Optional<String> item,
        boolean unconfirmed,
        int minRows,
        Optional<String> name,
        Map<String, String> computed,
        List<ColumnLimit> limits,
        List<RowVerdict> verdicts,
        List<RowRule> rules,
        Optional<Text> counter,
        Optional<Text> total) {

    /** In the conditions of row rules: how many columns of the row miss their limits. */
    public static final String OUTSIDE = "outside";

    /** In the conditions that choose rows: what the row came to. */
    public static final String VERDICT = "verdict";

    /** Rows that are only checked. */
    public RowTable(
            String key,
            Text label,
            int maxRows,
            List<Parameter> columns,
            Optional<String> check,
            Optional<String> item,
            boolean unconfirmed) {
        this(
                key,
                label,
                maxRows,
                columns,
                check,
                item,
                unconfirmed,
                0,
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * A limit of one column.
     *
     * @param rule compares or lies between; bounds may use the other columns of the row
     * @param when condition over the row without which the limit does not count
     * @param unconfirmed could not be checked against the regulation
     * @param note printed with the limit, for example when it counts
     */
    public record ColumnLimit(
            String column, LimitRule rule, Optional<String> when, boolean unconfirmed, Optional<Text> note) {}

    /**
     * What a row can come to.
     *
     * @param key the Chinese word, for example 报废
     * @param verdict whether such a row counts as failed
     */
    public record RowVerdict(String key, Text text, Verdict verdict) {}

    /**
     * One rule.
     *
     * @param when condition over the row, parameters, facts and computations; empty for "otherwise"
     * @param verdict key of a verdict
     * @param note why, printed beside the verdict
     */
    public record RowRule(
            Optional<String> when,
            String verdict,
            Optional<Text> note,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            boolean unconfirmed) {

        /** True when the rule belongs to the edition that an inspection of this date follows. */
        public boolean inForce(LocalDate date) {
            return since.map(s -> !date.isBefore(s)).orElse(true)
                    && until.map(u -> !date.isAfter(u)).orElse(true);
        }
    }

    /** The column with this key. */
    public Optional<Parameter> column(String columnKey) {
        return columns.stream().filter(c -> c.key().equals(columnKey)).findFirst();
    }

    /** The verdict with this key. */
    public Optional<RowVerdict> verdict(String verdictKey) {
        return verdicts.stream().filter(v -> v.key().equals(verdictKey)).findFirst();
    }

    /** True when the rows get more than an entry: a line of totals is printed. */
    public boolean counted() {
        return counter.isPresent() || !verdicts.isEmpty();
    }
}
