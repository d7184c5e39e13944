package org.tejian.archive.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Objects;

/** Technical parameters and changed values as the rows hold them: JSON, decimal numbers exact. */
public final class DeviceJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private DeviceJson() {}

    /** @throws IllegalArgumentException when a value is none of JSON's */
    public static String write(Map<String, ?> values) {
        try {
            return MAPPER.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("values that cannot be written as JSON", e);
        }
    }

    public static Map<String, Object> read(String json) {
        try {
            Map<String, Object> values = MAPPER.readValue(json, VALUES);
            values.values().removeIf(Objects::isNull);
            return values;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the archive holds a text that is not JSON", e);
        }
    }

    /** The values as a reader of the archive will see them. */
    public static Map<String, Object> normal(Map<String, ?> values) {
        return read(write(values));
    }
}
