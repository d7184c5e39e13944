package org.tejian.shell.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tejian.refusal.Refusal;

/** What was typed, as values. */
final class Typed {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Typed() {}

    /** A value type whose constructor checks the form. */
    static <T> Optional<T> value(@Nullable String text, String expected, Function<String, T> constructor) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(constructor.apply(text.strip()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refusal(e, ShellError.VALUE_WRONG, text, expected);
        }
    }

    static Optional<LocalDate> date(@Nullable String text) {
        return value(text, "2026-03-05", LocalDate::parse);
    }

    /** An instant, or a date that means the end of that day in China. */
    static Optional<Instant> moment(@Nullable String text) {
        if (text != null && text.length() == "2026-03-05".length()) {
            return date(text)
                    .map(date ->
                            date.plusDays(1).atStartOfDay(CHINA).toInstant().minusMillis(1));
        }
        return value(
                text,
                "2026-03-05, 2026-03-05T08:00:00Z",
                each -> OffsetDateTime.parse(each).toInstant());
    }

    /** Constants of an enum, written in any case. */
    static <E extends Enum<E>> List<E> constants(@Nullable List<String> texts, Class<E> type) {
        return texts == null
                ? List.of()
                : texts.stream().map(text -> constant(text, type)).toList();
    }

    static <E extends Enum<E>> E constant(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new Refusal(ShellError.VALUE_WRONG, text, String.join(", ", names(type))));
    }

    /** Text of at most that many characters. */
    static String atMost(String text, int longest) {
        if (text.length() > longest) {
            throw wrong(text, "最多 " + longest + " 个字符 at most " + longest + " characters");
        }
        return text;
    }

    /** What was typed is not what is expected. */
    static Refusal wrong(String typed, String expected) {
        return new Refusal(ShellError.VALUE_WRONG, typed, expected);
    }

    static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
