package org.tejian.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes of the sample of an operation every request that is wrong in one place. */
final class BadInput {

    /** Stands in the JSON where something is put that no JSON library would write. */
    private static final String MARK = "@@wrong@@";

    private static final int BEYOND_ANY_BODY = 2 * 1024 * 1024 + 1;

    private final OpenApi document;
    private final Samples samples;
    private final WrongValues wrong;

    BadInput(OpenApi document, Samples samples, Random random) {
        this.document = document;
        this.samples = samples;
        this.wrong = new WrongValues(random);
    }

    List<Attempt> of(Operation operation) {
        List<Attempt> attempts = new ArrayList<>();
        addresses(operation, attempts);
        headers(operation, attempts);
        operation.body().ifPresent(schema -> {
            JsonNode body = samples.body(operation).orElseThrow();
            bodies(operation, body, attempts);
            fields(operation, body, schema, List.of(), attempts);
        });
        return attempts;
    }

    private void addresses(Operation operation, List<Attempt> attempts) {
        byte[] body = samples.body(operation).map(Api::bytes).orElse(Api.NO_BODY);
        for (Operation.Parameter each : operation.parameters()) {
            if (!each.in().equals("header")) {
                for (String value : wrong.encoded(each.schema())) {
                    String address = samples.address(operation, each, value);
                    String what = each.in() + " " + each.name() + " = " + shortened(value);
                    attempts.add(new Attempt(what, operation.method(), address, body, json(operation)));
                }
            }
        }
    }

    private void headers(Operation operation, List<Attempt> attempts) {
        byte[] body = samples.body(operation).map(Api::bytes).orElse(Api.NO_BODY);
        for (Operation.Parameter each : operation.in("header")) {
            for (String value : List.of("x".repeat(300), "' or 1=1 --", "\"-1\"", "*")) {
                if (each.name().equals("Idempotency-Key") && value.length() < 200 && !value.contains(" ")) {
                    continue;
                }
                Map<String, String> headers = json(operation);
                headers.put(each.name(), value);
                attempts.add(new Attempt(
                        "header " + each.name() + " = " + shortened(value),
                        operation.method(),
                        samples.address(operation),
                        body,
                        headers));
            }
        }
    }

    private void bodies(Operation operation, JsonNode body, List<Attempt> attempts) {
        String sample = new String(Api.bytes(body), StandardCharsets.UTF_8);
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        for (String each :
                List.of("", "null", "[]", "\"text\"", "17", "{", "{\"a\"", "{} {}", "<x/>", "[".repeat(20_000))) {
            bodies.put("body " + shortened(each), each.getBytes(StandardCharsets.UTF_8));
        }
        bodies.put("body cut off", sample.substring(0, sample.length() - 1).getBytes(StandardCharsets.UTF_8));
        bodies.put("unknown field", ("{\"noSuchField\":1," + sample.substring(1)).getBytes(StandardCharsets.UTF_8));
        bodies.put("broken UTF-8", brokenUtf8(sample));
        bodies.put("UTF-16", sample.getBytes(StandardCharsets.UTF_16LE));
        bodies.put("huge body", ("{\"x\":\"" + "x".repeat(BEYOND_ANY_BODY) + "\"}").getBytes(StandardCharsets.UTF_8));
        bodies.forEach((what, bytes) -> attempts.add(attempt(operation, what, bytes)));
        Map<String, String> text = new LinkedHashMap<>(json(operation));
        text.put("Content-Type", "text/plain");
        attempts.add(new Attempt(
                "not JSON by its type",
                operation.method(),
                samples.address(operation),
                sample.getBytes(StandardCharsets.UTF_8),
                text));
    }

    /** Every field wrong in every way, and every needed one left out. */
    private void fields(
            Operation operation, JsonNode body, JsonNode schema, List<String> path, List<Attempt> attempts) {
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(each -> required.add(each.asText()));
        schema.path("properties").properties().forEach(each -> {
            List<String> here = new ArrayList<>(path);
            here.add(each.getKey());
            JsonNode type = document.resolve(each.getValue());
            boolean needed = required.contains(each.getKey());
            for (String value : wrong.of(type, needed)) {
                attempts.add(attempt(operation, here + " = " + shortened(value), with(body, here, value)));
            }
            if (needed) {
                attempts.add(attempt(operation, here + " left out", without(body, here)));
            }
            JsonNode inside = at(body, here);
            JsonNode item = document.resolve(type.path("items"));
            if (item.has("properties") && inside.isArray() && !inside.isEmpty()) {
                here.add("0");
                fields(operation, body, item, here, attempts);
            } else if (item.has("type") && inside.isArray()) {
                for (String value : wrong.of(item, true)) {
                    attempts.add(attempt(
                            operation, here + "[0] = " + shortened(value), with(body, here, "[" + value + "]")));
                }
            } else if (type.has("properties") && inside.isObject()) {
                fields(operation, body, type, here, attempts);
            }
        });
    }

    private Attempt attempt(Operation operation, String what, byte[] body) {
        return new Attempt(what, operation.method(), samples.address(operation), body, json(operation));
    }

    private Map<String, String> json(Operation operation) {
        Map<String, String> headers = new LinkedHashMap<>(samples.headers(operation));
        headers.put("Content-Type", "application/json");
        return headers;
    }

    private static byte[] with(JsonNode body, List<String> path, String value) {
        JsonNode changed = body.deepCopy();
        parent(changed, path).put(path.get(path.size() - 1), MARK);
        String text = new String(Api.bytes(changed), StandardCharsets.UTF_8);
        return text.replace("\"" + MARK + "\"", value).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] without(JsonNode body, List<String> path) {
        JsonNode changed = body.deepCopy();
        parent(changed, path).remove(path.get(path.size() - 1));
        return Api.bytes(changed);
    }

    private static ObjectNode parent(JsonNode body, List<String> path) {
        return (ObjectNode) at(body, path.subList(0, path.size() - 1));
    }

    private static JsonNode at(JsonNode body, List<String> path) {
        JsonNode node = body;
        for (String each : path) {
            node = node instanceof ArrayNode array ? array.path(Integer.parseInt(each)) : node.path(each);
        }
        return node;
    }

    /** The first letter of the first text replaced by a byte that begins nothing. */
    private static byte[] brokenUtf8(String sample) {
        byte[] bytes = sample.replaceFirst("\\{", "{\"noSuchField\":\"?\",").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '?') {
                bytes[i] = (byte) 0xff;
                return bytes;
            }
        }
        throw new IllegalStateException("no place for a broken letter in " + sample);
    }

    private static String shortened(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "… (" + value.length() + ")" : value;
    }
}
