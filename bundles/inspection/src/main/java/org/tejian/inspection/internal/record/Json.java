package org.tejian.inspection.internal.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/** Models as the rows hold them: JSON, decimal numbers exact, keys in their order. */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, Object>>> OBJECTS = new TypeReference<>() {};
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private Json() {}

    /** @throws IllegalArgumentException when a value is none of JSON's */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("values that cannot be written as JSON", e);
        }
    }

    public static Map<String, Object> object(String json) {
        return read(json, OBJECT);
    }

    public static List<Map<String, Object>> objects(String json) {
        return read(json, OBJECTS);
    }

    public static List<String> texts(String json) {
        return read(json, TEXTS);
    }

    private static <T> T read(String json, TypeReference<T> shape) {
        try {
            return MAPPER.readValue(json, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row holds a text that is not the JSON it should be", e);
        }
    }
}
