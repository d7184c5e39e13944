package org.tejian.rest.internal.input;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.Refusal.Detail;
import org.tejian.rest.internal.problem.RestError;

/**
 * Reads the fields of one request and remembers everything that is wrong, so that a form gets all its errors at once. The
 * values may be taken once {@link #complete()} has passed.
 */
public final class FieldReader {

    private static final int MOST_PARAMETERS = 200;
    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_VALUE = 1000;

    private final List<Detail> problems = new ArrayList<>();

    /** A value that is there when the reading is complete. */
    public static final class Given<T> {

        private final @Nullable T value;

        private Given(@Nullable T value) {
            this.value = value;
        }

        /** @throws IllegalStateException before {@link FieldReader#complete()}, for a value that is missing */
        public T get() {
            if (value == null) {
                throw new IllegalStateException("a field was taken before the reading was complete");
            }
            return value;
        }
    }

    /** A value that must be there. */
    public <T> Given<T> required(String field, @Nullable T value) {
        if (value == null) {
            missing(field);
        }
        return new Given<>(value);
    }

    /** Text of 1 to {@code longest} characters; blanks around it are dropped. */
    public Given<String> text(String field, @Nullable String value, int longest) {
        String stripped = value == null ? "" : value.strip();
        if (stripped.isEmpty()) {
            missing(field);
        }
        return new Given<>(atMost(field, stripped, longest));
    }

    /** Text of at most {@code longest} characters, empty when not given. */
    public String optionalText(String field, @Nullable String value, int longest) {
        return value == null ? "" : atMost(field, value.strip(), longest);
    }

    /** A value type that must be there and whose constructor checks the form. */
    public <T> Given<T> required(String field, @Nullable String value, Function<String, T> constructor) {
        if (value == null || value.isBlank()) {
            missing(field);
            return new Given<>(null);
        }
        return new Given<>(construct(field, value, constructor).orElse(null));
    }

    /** A value type that may be left out. */
    public <T> Optional<T> optional(String field, @Nullable String value, Function<String, T> constructor) {
        return value == null || value.isBlank() ? Optional.empty() : construct(field, value, constructor);
    }

    /** A list that must have at least one element, without duplicates. */
    public <T> Set<T> some(String field, @Nullable List<T> values) {
        if (values == null || values.isEmpty() || values.contains(null)) {
            missing(field);
            return Set.of();
        }
        return Set.copyOf(values);
    }

    /** A list that may be empty, without duplicates. */
    public <T> Set<T> any(String field, @Nullable List<T> values) {
        return values == null || values.isEmpty() ? Set.of() : some(field, values);
    }

    /** Technical parameters: keys to texts, numbers and truth values; null values count as left out. */
    public Map<String, Object> parameters(String field, @Nullable Map<String, Object> values) {
        Map<String, Object> kept = new LinkedHashMap<>();
        if (values == null) {
            return kept;
        }
        if (values.size() > MOST_PARAMETERS) {
            add(field, "参数不得超过 " + MOST_PARAMETERS + " 项。", "At most " + MOST_PARAMETERS + " parameters.");
            return kept;
        }
        values.forEach((key, value) -> {
            if (key.length() > LONGEST_KEY || !CleanText.isClean(key)) {
                add(field, "参数名过长或含控制字符。", "The name of a parameter is too long or has control characters.");
            } else if (value != null) {
                kept.put(key, parameter(field + "." + key, value));
            }
        });
        return kept;
    }

    /** Remembers a problem found elsewhere. */
    public void add(String field, String zh, String en) {
        problems.add(new Detail(field, zh, en));
    }

    /** @throws Refusal {@link RestError#FIELD_INVALID} with everything that is wrong */
    public void complete() {
        if (!problems.isEmpty()) {
            throw new Refusal(RestError.FIELD_INVALID, problems);
        }
    }

    private Object parameter(String field, Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            return value;
        }
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (value instanceof String text) {
            return atMost(field, text, LONGEST_VALUE);
        }
        add(field, "参数值须为文字、数字或是/否。", "A parameter is a text, a number, or true or false.");
        return "";
    }

    private <T> Optional<T> construct(String field, String value, Function<String, T> constructor) {
        try {
            return Optional.of(constructor.apply(value.strip()));
        } catch (IllegalArgumentException e) {
            String reason = e.getMessage() == null ? "" : ": " + e.getMessage();
            add(field, "格式不正确,请核对。", "This is not well formed" + reason);
            return Optional.empty();
        }
    }

    private String atMost(String field, String value, int longest) {
        if (value.length() > longest) {
            add(field, "不得超过 " + longest + " 个字符。", "At most " + longest + " characters.");
        }
        return value;
    }

    private void missing(String field) {
        add(field, "必填。", "Needed.");
    }
}
