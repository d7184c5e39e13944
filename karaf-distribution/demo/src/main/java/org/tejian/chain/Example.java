package org.tejian.chain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A plugin's own valid example as an inspector enters it: of another day, and not signed yet. */
public final class Example {

    private Example() {}

    /**
     * The record of an example.
     *
     * @param root the sources of the project
     */
    public static ObjectNode record(Path root, String type, String name, LocalDate day) {
        Path file = root.resolve(
                Path.of("inspection-plugins", type, "src/test/resources/examples/valid", name + ".json"));
        ObjectNode record = read(file);
        record.put("inspectionDate", day.toString());
        for (JsonNode item : record.path("items")) {
            ((ObjectNode) item).remove(List.of("signedBy", "signedOn"));
        }
        return record;
    }

    private static ObjectNode read(Path file) {
        try {
            return (ObjectNode) Rest.JSON.readTree(file.toFile()).path("record");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
