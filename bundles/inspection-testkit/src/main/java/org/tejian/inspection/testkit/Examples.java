package org.tejian.inspection.testkit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tejian.inspection.spi.InspectionRecord;

/** Reads the examples beside a plugin's test. */
final class Examples {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Path resources;

    Examples(Path resources) {
        this.resources = resources;
    }

    /**
     * One example.
     *
     * @param name file name without ending
     * @param expect what must come out
     */
    record Example(String name, InspectionRecord record, Map<String, Object> expect) {}

    List<Example> valid() {
        return read(resources.resolve("examples/valid"));
    }

    List<Example> invalid() {
        return read(resources.resolve("examples/invalid"));
    }

    private static List<Example> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .map(Examples::example)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Example example(Path file) {
        try {
            Map<String, Object> model =
                    JSON.readValue(Files.readString(file), new TypeReference<Map<String, Object>>() {});
            String name = String.valueOf(file.getFileName()).replace(".json", "");
            return new Example(
                    name,
                    InspectionRecord.fromModel((Map<String, Object>) model.getOrDefault("record", Map.of())),
                    (Map<String, Object>) model.getOrDefault("expect", Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** A model as JSON text, to see that it is JSON-ready. */
    static String json(Object model) {
        try {
            return JSON.writeValueAsString(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
