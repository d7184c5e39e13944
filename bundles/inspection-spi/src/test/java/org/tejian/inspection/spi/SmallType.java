package org.tejian.inspection.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The definition with one of everything, and a record of it that passes. */
final class SmallType {

    private SmallType() {}

    static String text() {
        try (InputStream in = SmallType.class.getResourceAsStream("/small.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InspectionType type() {
        return DefinedInspectionType.of(text(), Optional.empty());
    }

    /** The definition with one text replaced by another. */
    static InspectionType type(String before, String after) {
        return DefinedInspectionType.of(replaced(before, after), Optional.empty());
    }

    static String replaced(String before, String after) {
        if (!text().contains(before)) {
            throw new AssertionError("small.yaml has no " + before);
        }
        return text().replace(before, after);
    }

    static Map<String, Object> model() {
        Map<String, Object> items = new LinkedHashMap<>();
        items.put("1.1", map("result", "pass", "signedBy", "罗建国", "signedOn", "2019-05-31"));
        items.put("1.3", map("result", "pass"));
        items.put("2.1", map("measured", map("width", 0.7, "height", 2)));
        items.put("2.2", map("measured", 2.2));
        items.put("2.3", map("measured", 6));
        items.put("2.4", map("measured", map("high", 1.0)));
        items.put("2.5", map("measured", 30, "required", 35));
        items.put("2.6", map());
        items.put("2.7", map("result", "pass", "measured", 9.1));
        items.put("2.8", map("measured", 4));
        items.put("2.9", map("measured", 1.25));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("variant", "full");
        model.put("inspectionKind", "定期检验");
        model.put("inspectionDate", "2019-05-31");
        model.put("parameters", map("speed", 1.75, "load", 900, "drive", "曳引"));
        model.put("items", items);
        model.put("inputs", map("factor", map("a", 0.9, "b", 2)));
        return model;
    }

    static Assessment assess(Consumer<Map<String, Object>> change) {
        Map<String, Object> model = model();
        change.accept(model);
        return type().assess(InspectionRecord.fromModel(model));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> at(Map<String, Object> model, String... path) {
        Map<String, Object> found = model;
        for (String step : path) {
            found = (Map<String, Object>) found.computeIfAbsent(step, s -> new LinkedHashMap<String, Object>());
        }
        return found;
    }

    static Map<String, Object> map(Object... entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }
}
