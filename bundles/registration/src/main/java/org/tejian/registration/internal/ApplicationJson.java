package org.tejian.registration.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.RegionCode;
import org.tejian.registration.ApplicationKind;
import org.tejian.registration.NewApplication;

/** An application as its row keeps it: one JSON text, since nobody searches in it. */
public final class ApplicationJson {

    private ApplicationJson() {}

    /** The content as JSON text. */
    public static String write(NewApplication content) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", content.kind().name());
        values.put("deviceIds", content.deviceIds().stream().map(UUID::toString).toList());
        values.put("safetyManager", content.safetyManager());
        values.put("declared", content.declared());
        values.put("documents", content.documents());
        content.newUseUnitId().ifPresent(id -> values.put("newUseUnitId", id.toString()));
        content.newRegion().ifPresent(region -> values.put("newRegion", region.value()));
        content.newPlace().ifPresent(place -> values.put("newPlace", place));
        values.put("newParameters", content.newParameters());
        content.day().ifPresent(day -> values.put("day", day.toString()));
        values.put("reason", content.reason());
        return ContentJson.json(values);
    }

    /** The content of a stored text. */
    public static NewApplication read(String text) {
        Map<String, Object> values = ContentJson.object(text);
        return new NewApplication(
                ApplicationKind.valueOf(ContentJson.text(values, "kind")),
                texts(values, "deviceIds").stream().map(UUID::fromString).toList(),
                ContentJson.text(values, "safetyManager"),
                ContentJson.map(values, "declared"),
                texts(values, "documents"),
                ContentJson.optional(values, "newUseUnitId").map(UUID::fromString),
                ContentJson.optional(values, "newRegion").map(RegionCode::new),
                ContentJson.optional(values, "newPlace"),
                ContentJson.map(values, "newParameters"),
                ContentJson.optional(values, "day").map(LocalDate::parse),
                ContentJson.text(values, "reason"));
    }

    private static List<String> texts(Map<String, Object> values, String key) {
        return Optional.ofNullable(values.get(key))
                .filter(List.class::isInstance)
                .map(List.class::cast)
                .map(list -> ((List<?>) list).stream().map(String::valueOf).toList())
                .orElse(List.of());
    }
}
