package org.tejian.registration.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.DeviceCode;
import org.tejian.directory.RegionCode;
import org.tejian.registration.NewNotification;
import org.tejian.registration.WorkKind;

/** What was filed, as the row keeps it: one JSON text, since nobody searches in it. */
public final class ContentJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private ContentJson() {}

    /** The content as JSON text. */
    public static String write(NewNotification content) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("workKind", content.workKind().name());
        content.deviceId().ifPresent(id -> values.put("deviceId", id.toString()));
        values.put("catalogueCode", content.catalogueCode());
        values.put("name", content.name());
        content.deviceCode().ifPresent(code -> values.put("deviceCode", code.value()));
        values.put("internalNumber", content.internalNumber());
        values.put("region", content.region().value());
        values.put("place", content.place());
        values.put("useUnitId", content.useUnitId().toString());
        content.maintenanceUnitId().ifPresent(id -> values.put("maintenanceUnitId", id.toString()));
        values.put("manufacturer", content.manufacturer());
        content.makerLicenceNumber().ifPresent(number -> values.put("makerLicenceNumber", number));
        values.put("model", content.model());
        values.put("productNumber", content.productNumber());
        content.manufacturedOn().ifPresent(day -> values.put("manufacturedOn", day.toString()));
        values.put("parameters", content.parameters());
        values.put("plannedStart", content.plannedStart().toString());
        values.put("plannedEnd", content.plannedEnd().toString());
        return json(values);
    }

    /** The content of a stored text. */
    public static NewNotification read(String text) {
        Map<String, Object> values = parse(text, OBJECT);
        return new NewNotification(
                WorkKind.valueOf(text(values, "workKind")),
                optional(values, "deviceId").map(UUID::fromString),
                text(values, "catalogueCode"),
                text(values, "name"),
                optional(values, "deviceCode").map(DeviceCode::new),
                text(values, "internalNumber"),
                new RegionCode(text(values, "region")),
                text(values, "place"),
                UUID.fromString(text(values, "useUnitId")),
                optional(values, "maintenanceUnitId").map(UUID::fromString),
                text(values, "manufacturer"),
                optional(values, "makerLicenceNumber"),
                text(values, "model"),
                text(values, "productNumber"),
                optional(values, "manufacturedOn").map(LocalDate::parse),
                map(values, "parameters"),
                LocalDate.parse(text(values, "plannedStart")),
                LocalDate.parse(text(values, "plannedEnd")));
    }

    /** A list of sentences as JSON text. */
    public static String writeTexts(List<String> texts) {
        return json(texts);
    }

    /** The sentences of a stored text. */
    public static List<String> readTexts(String text) {
        return parse(text, TEXTS);
    }

    /** Any values as JSON text. */
    static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a value that cannot be written as JSON", e);
        }
    }

    /** The values of a stored object. */
    static Map<String, Object> object(String text) {
        return parse(text, OBJECT);
    }

    /** The object stored under a key; empty when there is none. */
    static Map<String, Object> map(Map<String, Object> values, String key) {
        Map<String, Object> found = new LinkedHashMap<>();
        if (values.get(key) instanceof Map<?, ?> stored) {
            stored.forEach((name, value) -> found.put(String.valueOf(name), value));
        }
        return found;
    }

    static String text(Map<String, Object> values, String key) {
        return optional(values, key).orElse("");
    }

    static Optional<String> optional(Map<String, Object> values, String key) {
        return Optional.ofNullable(values.get(key)).map(Object::toString);
    }

    private static <T> T parse(String text, TypeReference<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("registration holds a text that is not JSON", e);
        }
    }
}
