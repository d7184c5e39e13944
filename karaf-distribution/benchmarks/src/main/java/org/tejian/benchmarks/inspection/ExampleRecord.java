package org.tejian.benchmarks.inspection;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tejian.inspection.spi.InspectionRecord;

/** A valid example of a plugin, as its contract test reads it. */
final class ExampleRecord {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Map<String, Object> model;

    private ExampleRecord(Map<String, Object> model) {
        this.model = model;
    }

    /**
     * Reads an example.
     *
     * @param project the folder of the project
     */
    static ExampleRecord of(Path project, String type, String name) throws IOException {
        Path file = project.resolve("inspection-plugins")
                .resolve(type)
                .resolve("src/test/resources/examples/valid")
                .resolve(name + ".json");
        Map<String, Map<String, Object>> read =
                JSON.readValue(Files.readString(file), new TypeReference<Map<String, Map<String, Object>>>() {});
        return new ExampleRecord(read.getOrDefault("record", Map.of()));
    }

    InspectionRecord record() {
        return InspectionRecord.fromModel(model);
    }

    /** The same record with so many rows, the given ones again and again under numbers of their own. */
    @SuppressWarnings("unchecked")
    InspectionRecord withRows(int count, List<String> tables) {
        Map<String, Object> rows = new LinkedHashMap<>((Map<String, Object>) model.getOrDefault("rows", Map.of()));
        for (String table : tables) {
            List<Map<String, Object>> pattern = (List<Map<String, Object>>) rows.getOrDefault(table, List.of());
            List<Map<String, Object>> many = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Map<String, Object> row = new LinkedHashMap<>(pattern.get(i % pattern.size()));
                row.put("seq", i + 1);
                row.put("cylinder_no", String.format("081%04d", i + 1));
                many.add(row);
            }
            rows.put(table, many);
        }
        Map<String, Object> larger = new LinkedHashMap<>(model);
        larger.put("rows", rows);
        return InspectionRecord.fromModel(larger);
    }
}
