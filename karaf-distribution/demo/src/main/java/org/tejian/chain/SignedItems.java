package org.tejian.chain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** The items of a record that inspectors sign one by one: those of class A in supervisory inspections. */
final class SignedItems {

    private SignedItems() {}

    static ArrayNode of(JsonNode definition, JsonNode record) {
        ArrayNode numbers = Rest.JSON.createArrayNode();
        for (JsonNode group : definition.path("groups")) {
            for (JsonNode item : group.path("items")) {
                String number = item.path("no").asText();
                boolean judged = record.path("items").path(number).has("result");
                if (item.path("signatureInput").asBoolean() && judged) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }
}
