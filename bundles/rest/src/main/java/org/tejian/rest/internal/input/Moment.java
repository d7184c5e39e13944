package org.tejian.rest.internal.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * A moment of the past to look back to, given as an instant, or as a date, which means the end of that day in China.
 *
 * @param instant the moment
 */
public record Moment(Instant instant) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2199-12-31T23:59:59Z");

    /** @throws IllegalArgumentException when the text is neither */
    public static Moment parse(String text) {
        return CalendarDate.parse(text)
                .map(date -> new Moment(
                        date.plusDays(1).atStartOfDay(CHINA).toInstant().minusMillis(1)))
                .orElseGet(() -> new Moment(instant(text)));
    }

    private static Instant instant(String text) {
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            if (instant.isAfter(EARLIEST) && instant.isBefore(LATEST)) {
                return instant;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a moment is 2026-03-05 or 2026-03-05T08:00:00Z, not " + text, e);
        }
        throw new IllegalArgumentException("a moment lies between 1900 and 2199, not " + text);
    }
}
