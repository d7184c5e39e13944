package org.tejian.reports.internal;

import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tejian.refusal.Refusal;
import org.tejian.reports.ReportsError;

/** Copies a model into plain maps, lists, texts, numbers and booleans, so that no Java object reaches a template. */
final class TemplateModel {

    private static final int DEEPEST = 32;

    private TemplateModel() {}

    static Map<String, @Nullable Object> plain(Map<String, ?> model) {
        return map("", model, 0);
    }

    private static Map<String, @Nullable Object> map(String path, Map<?, ?> map, int depth) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw illegal(path, key);
            }
            plain.put(name, value(path.isEmpty() ? name : path + "." + name, value, depth));
        });
        return plain;
    }

    private static @Nullable Object value(String path, @Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw illegal(path, value);
        }
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? value(path, optional.get(), depth + 1) : null;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof TemporalAccessor || value instanceof UUID) {
            return value.toString();
        }
        if (value instanceof Map<?, ?> nested) {
            return map(path, nested, depth + 1);
        }
        if (value instanceof Iterable<?> items) {
            return list(path, items, depth + 1);
        }
        throw illegal(path, value);
    }

    private static List<@Nullable Object> list(String path, Iterable<?> items, int depth) {
        List<@Nullable Object> plain = new ArrayList<>();
        for (Object item : items) {
            plain.add(value(path + "[" + plain.size() + "]", item, depth));
        }
        return plain;
    }

    private static Refusal illegal(String path, @Nullable Object value) {
        return new Refusal(
                ReportsError.MODEL_ILLEGAL,
                path,
                value == null ? "null" : value.getClass().getName());
    }
}
