package org.tejian.inspection.spi;

import java.time.LocalDate;

/**
 * One next date.
 *
 * @param key the kind of inspection that is due, as in {@link DueRule}
 * @param date the date, never before the inspection; with {@link Precision#MONTH} its month counts
 * @param earliest first date the inspector may choose, equal to {@code date} without a choice
 * @param latest last date the inspector may choose
 * @param rule the rule or the cap that decided
 * @param binding counts for "overdue"
 */
public record NextDue(
        String key,
        Text label,
        LocalDate date,
        Precision precision,
        LocalDate earliest,
        LocalDate latest,
        Text rule,
        boolean binding,
        boolean unconfirmed) {

    /** The first day on which the device is overdue. */
    public LocalDate overdueFrom() {
        return precision == Precision.MONTH ? date.withDayOfMonth(1).plusMonths(1) : date.plusDays(1);
    }

    /** As reports print it: {@code 2025年05月} or {@code 2025年05月09日}. */
    public String zh() {
        String month = String.format("%d年%02d月", date.getYear(), date.getMonthValue());
        return precision == Precision.MONTH ? month : month + String.format("%02d日", date.getDayOfMonth());
    }
}
