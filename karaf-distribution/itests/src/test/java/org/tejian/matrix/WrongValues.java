package org.tejian.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** For one schema the values that it does not take, each as JSON is written. */
final class WrongValues {

    /** What has hurt other programs. As a text it is harmless, as anything else it is wrong. */
    private static final List<String> INJECTIONS = List.of(
            "' or '1'='1' --",
            "x'; drop table security.account; --",
            "${jndi:ldap://127.0.0.1:1/x}",
            "<script>alert(1)</script>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
            "../../../../etc/passwd",
            "#{7*7}${7*7}{{7*7}}",
            "%' union select 1 --",
            "=cmd|'/c calc'!A1");

    private static final int LONG = 5000;

    private final Random random;

    WrongValues(Random random) {
        this.random = random;
    }

    String injection() {
        return INJECTIONS.get(random.nextInt(INJECTIONS.size()));
    }

    /** Wrong for a field of a body, in JSON. */
    List<String> of(JsonNode schema, boolean required) {
        List<String> wrong = new ArrayList<>();
        switch (schema.path("type").asText()) {
            case "object" -> wrong.addAll(List.of("[]", "\"text\"", "17", "true", nested(), crowd()));
            case "array" -> wrong.addAll(List.of("{}", "\"text\"", "17", "[null]", "[[]]", "[{\"a\":{}}]"));
            case "integer" ->
                wrong.addAll(List.of("\"text\"", "1.5", "2147483648", "-2147483649", "1e999", "{}", "[]"));
            case "number" -> wrong.addAll(List.of("\"text\"", "1e999999999", "NaN", "{}", "[]", "true"));
            case "boolean" -> wrong.addAll(List.of("\"yes\"", "2", "{}", "[]"));
            default -> wrong.addAll(texts(schema));
        }
        if (required) {
            wrong.add("null");
        }
        return wrong;
    }

    /** Wrong for a parameter of the path or the query, encoded. (%00 in a path is refused by the HTTP server itself.) */
    List<String> encoded(JsonNode schema) {
        List<String> wrong = new ArrayList<>(List.of("%01%1b", "%ff%fe", "%c3%28", "%ed%a0%80"));
        wrong.add(Samples.encoded(injection().replace("/", "|")));
        wrong.add("x".repeat(LONG / 2));
        wrong.add(Samples.encoded("\u202e\ud83d\ude80".repeat(20)));
        switch (schema.path("type").asText()) {
            case "integer" -> wrong.addAll(List.of("many", "-1", "0", "99999999999", "1.5"));
            case "boolean" -> wrong.add("perhaps");
            default -> wrong.addAll(List.of("2026-02-30", "%2b99999-01-01", "LOST"));
        }
        return wrong;
    }

    private List<String> texts(JsonNode schema) {
        List<String> wrong =
                new ArrayList<>(List.of("17", "true", "{}", "[]", "\"a\\u0000b\"", "\"a\\ud800b\"", "\"\\u001b[31m\""));
        wrong.add('"' + "长".repeat(schema.path("maxLength").asInt(LONG) + 1) + '"');
        if (schema.has("enum") || schema.has("format")) {
            wrong.add("\"LOST\"");
            wrong.add("\"2026-02-30\"");
        }
        // any characters make a password
        if (!schema.path("format").asText().equals("password")) {
            wrong.add(Api.text(injection()));
        }
        return wrong;
    }

    private static String nested() {
        return "{\"a\":".repeat(LONG) + "1" + "}".repeat(LONG);
    }

    private static String crowd() {
        StringBuilder many = new StringBuilder("{");
        for (int i = 0; i < LONG; i++) {
            many.append(i == 0 ? "" : ",").append("\"k").append(i).append("\":").append(i);
        }
        return many.append('}').toString();
    }
}
