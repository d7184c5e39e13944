package org.tejian.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The working days of the province: the week, with the holidays and shifted workdays of the official calendar, a table for
 * each year that provincial IT keeps. A year that nobody has entered has its weekends only.
 */
public interface WorkingCalendar {

    /** Whether people work on that day. */
    boolean isWorkday(LocalDate day);

    /**
     * The last of {@code workdays} working days that follow {@code day}.
     *
     * @param workdays 0 to 1000; with 0 it is the day itself
     */
    LocalDate plusWorkdays(LocalDate day, int workdays);

    /**
     * The calendar of a year.
     *
     * @throws org.tejian.refusal.Refusal {@link DirectoryError#CALENDAR_YEAR} outside 1990 to 2100
     */
    CalendarYear year(int year);

    /**
     * Makes one day a holiday or a shifted workday, or an ordinary day again, and appends
     * {@code directory.calendar.changed}. System administrators. A version seen before is named where there is one, so that
     * two people do not overwrite each other.
     *
     * @param kind what the day is; empty for an ordinary day of the week
     * @param version the version of the year that the caller saw
     * @throws org.tejian.refusal.Refusal {@link DirectoryError#CALENDAR_YEAR}, {@link DirectoryError#CALENDAR_DAYS},
     *     {@link DirectoryError#CALENDAR_CHANGED}, {@link DirectoryError#ROLE_FORBIDS}
     */
    CalendarYear set(
            Caller caller, LocalDate day, Optional<CalendarDay.Kind> kind, String name, Optional<Long> version);

    /**
     * Replaces a whole year. System administrators.
     *
     * @param confirmed whether it was compared with the notice
     * @param source the notice
     * @throws org.tejian.refusal.Refusal as {@link #set}; a wrong day is named with its place in the list
     */
    CalendarYear importYear(
            Caller caller, int year, List<CalendarDay> days, boolean confirmed, String source, Optional<Long> version);
}
