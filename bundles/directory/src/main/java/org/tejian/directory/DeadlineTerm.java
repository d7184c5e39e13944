package org.tejian.directory;

import java.time.LocalDate;

/**
 * One deadline of the trade (D1 to D17), or of the platform (P), as data that an administrator can correct.
 *
 * @param code for example {@code D8A}
 * @param version counts corrections
 * @param zh what is to be done, in Chinese
 * @param en the same in English
 * @param amount how much time, 0 where none is counted
 * @param unit in what it is counted
 * @param before whether it runs out before the anchor (expiry, start of work) instead of after it
 * @param source the regulation
 * @param confirmed whether term and regulation were checked against the text in force
 */
public record DeadlineTerm(
        String code,
        long version,
        String zh,
        String en,
        int amount,
        TermUnit unit,
        boolean before,
        String source,
        boolean confirmed) {

    /**
     * The last day, counted from {@code anchor} forwards, or backwards for terms that run out before it. A term that is not
     * counted ends on the anchor itself.
     */
    public LocalDate due(LocalDate anchor, WorkingCalendar calendar) {
        int signed = before ? -amount : amount;
        return switch (unit) {
            case DAYS -> anchor.plusDays(signed);
            case MONTHS -> anchor.plusMonths(signed);
            case YEARS -> anchor.plusYears(signed);
            case WORKDAYS -> before ? backwards(anchor, calendar) : calendar.plusWorkdays(anchor, amount);
            case AT_ONCE, AS_SET -> anchor;
        };
    }

    /** The anchor of a term that runs out on {@code today}: what began before it has run out. */
    public LocalDate anchorOf(LocalDate today, WorkingCalendar calendar) {
        return new DeadlineTerm(code, version, zh, en, amount, unit, !before, source, confirmed).due(today, calendar);
    }

    private LocalDate backwards(LocalDate anchor, WorkingCalendar calendar) {
        LocalDate day = anchor;
        for (int left = amount; left > 0; ) {
            day = day.minusDays(1);
            if (calendar.isWorkday(day)) {
                left--;
            }
        }
        return day;
    }
}
