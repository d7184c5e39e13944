package org.tejian.chain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** The inspectors' record of a new lift: the plugin's own valid example, dated today and not yet signed. */
final class LiftRecord {

    private static final Path EXAMPLE = Path.of(
            "inspection-plugins/elevator-traction-supervision/src/test/resources/examples/valid/reinspection-2024.json");
    /** Distance between car and well wall: class B, at most 0.15 m. */
    static final String WALL_DISTANCE = "3.7";

    private final ObjectNode record;

    LiftRecord(Path root, LocalDate today) {
        try {
            record = (ObjectNode)
                    Rest.JSON.readTree(root.resolve(EXAMPLE).toFile()).path("record");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        record.put("inspectionDate", today.toString());
        record.put("reinspection", false);
        for (JsonNode item : record.path("items")) {
            ((ObjectNode) item).remove("signedBy");
            ((ObjectNode) item).remove("signedOn");
        }
    }

    /** The record with the wall too far away. */
    ObjectNode withWallTooFar() {
        ObjectNode copy = record.deepCopy();
        ObjectNode item = (ObjectNode) copy.path("items").path(WALL_DISTANCE);
        item.put("result", "fail");
        measured(item, 0.18);
        return copy;
    }

    /** The stored record of a re-inspection after the wall was brought nearer. */
    static ObjectNode mended(JsonNode stored) {
        ObjectNode copy = stored.deepCopy();
        ObjectNode item = (ObjectNode) copy.path("items").path(WALL_DISTANCE);
        item.put("result", "pass");
        measured(item, 0.12);
        return copy;
    }

    /** One value stands alone in the example and under its name in the stored record. */
    private static void measured(ObjectNode item, double metres) {
        if (item.path("measured") instanceof ObjectNode parts) {
            parts.fieldNames().forEachRemaining(part -> parts.put(part, metres));
        } else {
            item.put("measured", metres);
        }
    }
}
