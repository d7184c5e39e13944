package org.tejian.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day that the official calendar treats otherwise than its place in the week does.
 *
 * @param day the day
 * @param kind what it is
 * @param name for what, for example 春节; at most 50 characters
 */
public record CalendarDay(LocalDate day, Kind kind, String name) {

    /** What a day is. */
    public enum Kind {
        /** Nobody works, also when it falls on a weekend. */
        HOLIDAY,
        /** A Saturday or Sunday on which people work for a day they have off (调休). */
        SHIFTED_WORKDAY
    }

    public CalendarDay {
        if (name.length() > 50) {
            throw new IllegalArgumentException("the name of a day has at most 50 characters");
        }
    }

    /** Whether the day falls on a Saturday or Sunday. */
    public boolean weekend() {
        return weekend(day);
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
