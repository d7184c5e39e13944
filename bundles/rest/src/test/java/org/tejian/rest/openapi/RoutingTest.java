package org.tejian.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tejian.rest.internal.server.RestServerForTests;

class RoutingTest {

    @Test
    void every_documented_operation_is_found_by_its_own_resource() {
        Map<String, String> wrong = new TreeMap<>();
        try (RestServerForTests server = new RestServerForTests()) {
            OpenApiDocument.create()
                    .getPaths()
                    .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                        HttpResponse<String> answer = call(server, method, path, operation);
                        // nothing is running behind this server, so an operation that was found says that it waits
                        if (!answer.body().contains("SERVICE_STARTING")) {
                            wrong.put(method + " " + path, answer.statusCode() + " " + answer.body());
                        }
                    }));
        }
        assertThat(wrong).isEmpty();
    }

    private static HttpResponse<String> call(
            RestServerForTests server, HttpMethod method, String path, Operation operation) {
        String filled = path.replaceAll("\\{[a-zA-Z0-9]+}", UUID.randomUUID().toString());
        return method == HttpMethod.GET || method == HttpMethod.DELETE
                ? server.method(method.name(), filled, BodyPublishers.noBody())
                : server.method(
                        method.name(), filled, BodyPublishers.ofString("{}"), "Content-Type", mediaType(operation));
    }

    /** What the operation takes; JSON where it takes nothing. */
    private static String mediaType(Operation operation) {
        return operation.getRequestBody() == null
                ? "application/json"
                : operation.getRequestBody().getContent().keySet().iterator().next();
    }
}
