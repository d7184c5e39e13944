package org.tejian.events;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One change of state, as the service that makes it describes it. The values may hold texts, numbers, booleans, and
 * collections and maps of those; identifiers, enumerated values, dates and times become texts. Null is not a value: leave
 * the key out.
 *
 * @param type what happened, as {@code bundle.thing.happened}, for example {@code registration.notification.accepted}
 * @param subjectKind the kind of thing it happened to, for example {@code device}
 * @param subjectId its identifier
 * @param before the values that changed, as they were; empty for a creation
 * @param after the values that changed, as they are now
 * @param reason why, in the words of the person who decided; empty when no reason is asked for
 */
public record NewEvent(
        String type,
        String subjectKind,
        UUID subjectId,
        Map<String, Object> before,
        Map<String, Object> after,
        String reason) {

    /** @throws IllegalArgumentException when the type is not of that form or a value is no JSON value */
    public NewEvent {
        if (!type.matches("[a-z-]+(\\.[a-z-]+){2}")) {
            throw new IllegalArgumentException("an event type is bundle.thing.happened, not " + type);
        }
        before = copy(before);
        after = copy(after);
    }

    private static Map<String, Object> copy(Map<?, ?> values) {
        Map<String, Object> copies = new TreeMap<>();
        values.forEach((key, value) -> copies.put(String.valueOf(key), value(key, value)));
        return Map.copyOf(copies);
    }

    private static Object value(Object key, Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(element -> value(key, element)).toList();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof UUID || value instanceof TemporalAccessor || value instanceof CharSequence) {
            return value.toString();
        }
        if (isJson(value)) {
            return value;
        }
        throw new IllegalArgumentException("not a value of an event: " + key + " = " + value);
    }

    private static boolean isJson(Object value) {
        if (value instanceof Double number) {
            return Double.isFinite(number);
        }
        return value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger
                || value instanceof BigDecimal;
    }
}
