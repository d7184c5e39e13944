package org.tejian.chain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record that a plugin's own test holds to be valid, with what must come of it.
 *
 * @param name file name without ending
 * @param record in the shape in which records are entered
 * @param expect conclusion, next date, whether an opinion notice is due
 */
public record Example(String name, ObjectNode record, JsonNode expect) {

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
    private static final String DAY_OF_INSPECTION = "inspectionDate";

    /** Examples of a type, the newest first, since they know the latest rules. */
    public static List<Example> of(Path project, String type) {
        Path folder = project.resolve("inspection-plugins").resolve(type).resolve("src/test/resources/examples/valid");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Example::read)
                    .sorted(Comparator.comparing(Example::inspectedOn).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example read(Path file) {
        try {
            JsonNode example = Rest.JSON.readTree(file.toFile());
            String name = String.valueOf(file.getFileName()).replace(".json", "");
            return new Example(name, (ObjectNode) example.path("record"), example.path("expect"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nothing failed. */
    public boolean clean() {
        return !expect.path("opinionNotice").asBoolean();
    }

    /** The conclusion that the plugin's test expects. */
    public String conclusion() {
        return expect.path("conclusion").asText();
    }

    public Optional<String> variant() {
        return Optional.of(record.path("variant").asText("")).filter(key -> !key.isEmpty());
    }

    public String inspectionKind() {
        return record.path("inspectionKind").asText();
    }

    /** What the example says about the device; empty when it says nothing. */
    public String parameter(String key) {
        return record.path("parameters").path(key).asText("");
    }

    /** The record as of that day: every date in it moves with the inspection, and nothing is signed yet. */
    public ObjectNode on(LocalDate day) {
        ObjectNode copy = record.deepCopy();
        moveDates(copy, day);
        copy.put(DAY_OF_INSPECTION, day.toString());
        copy.put("reinspection", false);
        for (JsonNode item : copy.path("items")) {
            ((ObjectNode) item).remove(List.of("signedBy", "signedOn"));
        }
        return copy;
    }

    private LocalDate inspectedOn() {
        return LocalDate.parse(record.path(DAY_OF_INSPECTION).asText());
    }

    private void moveDates(JsonNode node, LocalDate day) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode value = object.path(name);
                if (value.isTextual() && value.asText().matches(DATE)) {
                    // As many years, months and days before or after the inspection as it was.
                    Period before = Period.between(LocalDate.parse(value.asText()), inspectedOn());
                    object.put(name, day.minus(before).toString());
                } else {
                    moveDates(value, day);
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(element -> moveDates(element, day));
        }
    }
}
