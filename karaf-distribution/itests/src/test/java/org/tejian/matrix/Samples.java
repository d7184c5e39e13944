package org.tejian.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * A well-formed request for every operation, made from its schema and from {@code samples.json}: what a schema cannot say
 * stands there. Ids that are not given there are of nothing, so that no sample changes anything.
 */
final class Samples {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** An identifier of nothing. */
    static final String NOTHING = "00000000-0000-7000-8000-000000000000";

    private final OpenApi document;
    private final JsonNode given;
    private final Map<String, String> subjects;

    Samples(OpenApi document, Path file, Map<String, String> subjects) {
        this.document = document;
        this.subjects = subjects;
        try {
            this.given = Api.JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the sample names something that is there. */
    boolean namesSubject(Operation operation) {
        return !path(operation).isEmpty() || listed("subjectInBody", operation);
    }

    /** Whether the operation only answers a question, although it is sent like a command. */
    boolean changesNothing(Operation operation) {
        return listed("changesNothing", operation);
    }

    /** Whether the operation has nothing that could be wrong. */
    boolean skipped(Operation operation) {
        return listed("nothingToGetWrong", operation);
    }

    private boolean listed(String list, Operation operation) {
        for (JsonNode each : given.path(list)) {
            if (each.asText().equals(operation.id())) {
                return true;
            }
        }
        return false;
    }

    /** What the answer of a reading operation holds when the caller sees the subject; empty for what everybody sees. */
    Optional<String> shows(Operation operation) {
        return Optional.ofNullable(given.path("shows").get(operation.id())).map(each -> fill(each.asText()));
    }

    /** The code of an answer "not found" that comes after the scope was found to be right; empty when there is none. */
    String beyond(Operation operation) {
        return given.path("beyond").path(operation.id()).asText();
    }

    /** Headers that the operation cannot do without. */
    Map<String, String> headers(Operation operation) {
        Map<String, String> headers = texts(given.path("headers").path(operation.id()));
        if (operation.in("header").stream()
                .anyMatch(each -> each.required() && each.name().equals("If-Match"))) {
            headers.putIfAbsent("If-Match", "\"0\"");
        }
        return headers;
    }

    /** Path and query. */
    String address(Operation operation) {
        Map<String, String> path = new LinkedHashMap<>();
        for (Operation.Parameter each : operation.in("path")) {
            path.put(each.name(), path(operation).getOrDefault(each.name(), parameter(each)));
        }
        Map<String, String> query = new LinkedHashMap<>();
        for (Operation.Parameter each : operation.in("query")) {
            if (each.required()) {
                query.put(each.name(), parameter(each));
            }
        }
        query.putAll(texts(given.path("queries").path(operation.id())));
        return address(operation, path, query);
    }

    /** The address with one parameter replaced by text that is encoded already. */
    String address(Operation operation, Operation.Parameter replaced, String encoded) {
        String marker = "replaced-" + NOTHING;
        Map<String, String> path = new LinkedHashMap<>();
        for (Operation.Parameter each : operation.in("path")) {
            path.put(each.name(), path(operation).getOrDefault(each.name(), parameter(each)));
        }
        Map<String, String> query =
                new LinkedHashMap<>(texts(given.path("queries").path(operation.id())));
        (replaced.in().equals("path") ? path : query).put(replaced.name(), marker);
        return address(operation, path, query).replace(marker, encoded);
    }

    /** The body; empty when the operation has none. */
    Optional<JsonNode> body(Operation operation) {
        return operation.body().map(schema -> {
            JsonNode body = value("", schema);
            JsonNode fixed = given.path("bodies").path(operation.id());
            fixed.properties().forEach(each -> ((ObjectNode) body).set(each.getKey(), filled(each.getValue())));
            return body;
        });
    }

    private static String address(Operation operation, Map<String, String> path, Map<String, String> query) {
        String address = "/api" + operation.path();
        for (Map.Entry<String, String> each : path.entrySet()) {
            address = address.replace("{" + each.getKey() + "}", encoded(each.getValue()));
        }
        StringJoiner parameters = new StringJoiner("&", "?", "").setEmptyValue("");
        query.forEach((name, value) -> parameters.add(encoded(name) + "=" + encoded(value)));
        return address + parameters;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The parameters in the path, by the resource or by the operation itself. */
    private Map<String, String> path(Operation operation) {
        Map<String, String> path = new LinkedHashMap<>();
        if (!operation.in("path").isEmpty()) {
            path.putAll(texts(given.path("paths").path(operation.resource())));
        }
        JsonNode own = given.path("paths").path(operation.id());
        if (own.isObject()) {
            path.clear();
            path.putAll(texts(own));
        }
        return path;
    }

    private String parameter(Operation.Parameter parameter) {
        return Optional.ofNullable(given.path("fields").get(parameter.name()))
                .map(each -> fill(each.asText()))
                .orElseGet(() -> value(parameter.name(), parameter.schema()).asText());
    }

    private JsonNode value(String name, JsonNode unresolved) {
        JsonNode schema = document.resolve(unresolved);
        if (given.path("fields").has(name)) {
            return filled(given.path("fields").get(name));
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> NODES.arrayNode().add(value(name, schema.path("items")));
            case "integer", "number" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(true);
            default -> text(schema);
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        for (JsonNode each : schema.path("required")) {
            object.set(
                    each.asText(),
                    value(each.asText(), schema.path("properties").path(each.asText())));
        }
        return object;
    }

    private static JsonNode text(JsonNode schema) {
        return NODES.textNode(
                switch (schema.path("format").asText()) {
                    case "uuid" -> NOTHING;
                    case "date" -> LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
                    default -> schema.path("example").asText("样例");
                });
    }

    private Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.properties()
                .forEach(each -> texts.put(each.getKey(), fill(each.getValue().asText())));
        return texts;
    }

    private JsonNode filled(JsonNode node) {
        if (node.isTextual()) {
            return NODES.textNode(fill(node.asText()));
        }
        if (node.isArray()) {
            ArrayNode filled = NODES.arrayNode();
            node.forEach(each -> filled.add(filled(each)));
            return filled;
        }
        if (node.isObject()) {
            ObjectNode filled = NODES.objectNode();
            node.properties().forEach(each -> filled.set(each.getKey(), filled(each.getValue())));
            return filled;
        }
        return node;
    }

    private String fill(String text) {
        String filled = text;
        for (Map.Entry<String, String> each : subjects.entrySet()) {
            filled = filled.replace("${" + each.getKey() + "}", each.getValue());
        }
        if (filled.contains("${")) {
            throw new IllegalStateException("samples.json names a subject that is none of "
                    + subjects.keySet().stream().sorted().collect(Collectors.joining(", ")) + ": " + text);
        }
        return filled;
    }
}
