package org.tejian.rest.internal.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as the wire writes them. */
public final class CalendarDate {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private CalendarDate() {}

    /** The date {@code 2026-03-05}; empty when it is written otherwise, does not exist, or is not of 1900 to 2199. */
    public static Optional<LocalDate> parse(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            // 31 February and the like: the caller names the field
            return Optional.empty();
        }
    }
}
