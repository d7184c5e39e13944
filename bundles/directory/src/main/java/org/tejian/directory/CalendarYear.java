package org.tejian.directory;

import java.util.List;

/**
 * The official calendar of one year, as far as it differs from the week.
 *
 * @param year the year
 * @param version counts changes; 0 while nobody has entered the year
 * @param confirmed whether it was compared with the State Council's notice
 * @param source the notice, or whoever entered it; empty while nobody has
 * @param days holidays and shifted workdays, in order
 */
public record CalendarYear(int year, long version, boolean confirmed, String source, List<CalendarDay> days) {

    public CalendarYear {
        days = List.copyOf(days);
    }

    /** Whether anybody has entered the year; of others only the weekends are known. */
    public boolean entered() {
        return version > 0;
    }
}
