package org.tejian.inspection.spi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rows of one table came to.
 *
 * @param key key of the row table
 * @param rows one outcome for each row that was entered, in order
 * @param counts how many rows got which verdict, every verdict of the table in its order
 * @param total the line of totals, for example 本批共500只，合格497只，报废3只; empty when the table counts nothing
 */
public record RowsOutcome(String key, List<RowOutcome> rows, Map<String, Integer> counts, Optional<Text> total) {

    /**
     * What one row came to.
     *
     * @param number from 1
     * @param computed the computed columns whose inputs are known
     * @param verdict key of the verdict; empty without verdicts and while something is missing
     * @param note why the rule gave this verdict
     * @param outside keys of the columns that miss their limits
     * @param failed the verdict is a fail; in a table without verdicts: a limit or the check is missed
     */
    public record RowOutcome(
            int number,
            Map<String, BigDecimal> computed,
            Optional<String> verdict,
            Optional<Text> note,
            List<String> outside,
            boolean failed) {}
}
