package org.tejian.inspection.internal.record;

import java.util.LinkedHashMap;
import java.util.Map;

/** Puts values over a record model: maps key by key, everything else as a whole. */
public final class RecordMerge {

    private RecordMerge() {}

    /** The model with the changes over it; null in the changes stays null, which a record reads as absent. */
    public static Map<String, Object> over(Map<String, ?> model, Map<String, ?> changes) {
        Map<String, Object> merged = new LinkedHashMap<>(model);
        changes.forEach((key, value) -> {
            if (merged.get(key) instanceof Map<?, ?> old && value instanceof Map<?, ?> given) {
                merged.put(key, over(keyed(old), keyed(given)));
            } else {
                merged.put(key, value);
            }
        });
        return merged;
    }

    private static Map<String, Object> keyed(Map<?, ?> map) {
        Map<String, Object> keyed = new LinkedHashMap<>();
        map.forEach((key, value) -> keyed.put(String.valueOf(key), value));
        return keyed;
    }
}
