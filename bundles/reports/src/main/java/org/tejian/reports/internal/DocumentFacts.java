package org.tejian.reports.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tejian.refusal.Refusal;
import org.tejian.reports.ReportsError;

/**
 * What the renderer itself reads from a model.
 *
 * @param title the document's title
 * @param issuedAt the only date in the file
 * @param issuer the document's author, when the model names one
 */
record DocumentFacts(String title, Instant issuedAt, Optional<String> issuer) {

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static DocumentFacts of(String template, Map<String, ?> model) {
        if (!(model.get("title") instanceof String title) || title.isBlank()) {
            throw new Refusal(ReportsError.MODEL_INCOMPLETE, template, "title");
        }
        Instant issuedAt = instant(model.get("issuedAt"))
                .orElseThrow(() -> new Refusal(ReportsError.MODEL_INCOMPLETE, template, "issuedAt"));
        Object issuer = model.get("issuer");
        return new DocumentFacts(title, issuedAt, issuer instanceof String name ? Optional.of(name) : Optional.empty());
    }

    /** The moment a model value stands for; a date is midnight in China. Empty when it is none. */
    static Optional<Instant> instant(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return Optional.of(instant);
        }
        if (value instanceof OffsetDateTime dateTime) {
            return Optional.of(dateTime.toInstant());
        }
        if (value instanceof ZonedDateTime dateTime) {
            return Optional.of(dateTime.toInstant());
        }
        if (value instanceof LocalDate date) {
            return Optional.of(date.atStartOfDay(CHINA).toInstant());
        }
        return value instanceof String text ? parsed(text) : Optional.empty();
    }

    private static Optional<Instant> parsed(String text) {
        try {
            // A date alone has ten characters; with a time comes an offset or a zone.
            return text.length() <= 10
                    ? instant(LocalDate.parse(text))
                    : Optional.of(ZonedDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
