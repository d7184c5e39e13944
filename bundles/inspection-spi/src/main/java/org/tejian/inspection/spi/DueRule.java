package org.tejian.inspection.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How one next date of the device is found: the first period in force whose condition holds, cut by the caps.
 *
 * @param key the kind of inspection that is due, unique in the definition
 * @param binding counts for "overdue"; the annual check of fixed vessels does not
 */
public record DueRule(
        String key,
        Text label,
        Precision precision,
        boolean binding,
        List<Period> periods,
        List<Cap> caps,
        Optional<Text> note,
        Optional<String> source) {

    /**
     * One period.
     *
     * @param when condition, empty for "always"
     * @param base key of the date the months count from: the fact {@code base_date} (the last passed supervision; the
     *     date of this inspection when it is not known) or a parameter or fact of type date, which must then be known;
     *     empty for the date of this inspection
     * @param rhythm how many months
     */
    public record Period(
            Text rule,
            Optional<String> when,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            Optional<String> base,
            Rhythm rhythm,
            boolean unconfirmed) {

        /** True when the period belongs to the edition that an inspection of this date follows. */
        public boolean inForce(LocalDate date) {
            return since.map(s -> !date.isBefore(s)).orElse(true)
                    && until.map(u -> !date.isAfter(u)).orElse(true);
        }
    }

    /** How many months. */
    public sealed interface Rhythm {

        /** A number of months, as an expression. */
        record Months(String months) implements Rhythm {}

        /** The inspector chooses within both bounds (inclusive) by the fact {@code next_due_months}. */
        record Range(String min, String max, String proposal) implements Rhythm {}

        /**
         * Certain years after the base month: the first that lies more than {@code earlyMonths} after the inspection.
         *
         * @param years ascending
         * @param thenEvery years between the dates after the last one
         * @param earlyMonths an inspection this early does not move the next date
         */
        record Years(List<Integer> years, int thenEvery, int earlyMonths) implements Rhythm {}

        /** There is no next date. */
        record None() implements Rhythm {}
    }

    /**
     * A further bound, for example the remaining life.
     *
     * @param months expression; the cap is left out when an input of it is missing
     */
    public record Cap(Text rule, Optional<String> when, String months, boolean unconfirmed) {}
}
