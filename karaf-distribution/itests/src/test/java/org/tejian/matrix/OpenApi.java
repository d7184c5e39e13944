package org.tejian.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The OpenAPI document of a running platform. */
final class OpenApi {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonNode document;

    private OpenApi(JsonNode document) {
        this.document = document;
    }

    static OpenApi of(Api api) {
        return new OpenApi(api.get("", "/api/openapi.json").json());
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(each -> {
                    if (METHODS.contains(each.getKey())) {
                        operations.add(operation(path.getKey(), each.getKey(), each.getValue()));
                    }
                }));
        return operations;
    }

    /** A schema with its reference followed. */
    JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private Operation operation(String path, String method, JsonNode node) {
        List<Operation.Parameter> parameters = new ArrayList<>();
        for (JsonNode each : node.path("parameters")) {
            parameters.add(new Operation.Parameter(
                    each.path("name").asText(),
                    each.path("in").asText(),
                    each.path("required").asBoolean(),
                    resolve(each.path("schema"))));
        }
        JsonNode schema = node.at("/requestBody/content/application~1json/schema");
        return new Operation(
                node.path("operationId").asText(),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                node.path("security").isEmpty(),
                parameters,
                schema.isMissingNode() ? Optional.empty() : Optional.of(resolve(schema)));
    }
}
