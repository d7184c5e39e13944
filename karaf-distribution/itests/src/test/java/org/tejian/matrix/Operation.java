package org.tejian.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * One operation of the OpenAPI document.
 *
 * @param id its operationId, for example {@code Notifications.accept}
 * @param method GET, POST, PUT or DELETE
 * @param path below {@code /api}, with its parameters in braces
 * @param open whether it needs no session
 * @param parameters those of the path, the query and the headers
 * @param body the schema of its JSON body
 */
record Operation(
        String id, String method, String path, boolean open, List<Parameter> parameters, Optional<JsonNode> body) {

    /** One parameter; {@code in} is path, query or header. */
    record Parameter(String name, String in, boolean required, JsonNode schema) {}

    boolean reads() {
        return method.equals("GET");
    }

    /** The parameters of one place. */
    List<Parameter> in(String place) {
        return parameters.stream().filter(each -> each.in().equals(place)).toList();
    }

    /** The resource, which is the part of the id before the dot. */
    String resource() {
        return id.substring(0, id.indexOf('.'));
    }

    @Override
    public String toString() {
        return id + " (" + method + " " + path + ")";
    }
}
