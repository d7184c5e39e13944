package org.tejian.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tejian.rest.internal.filter.Creates;
import org.tejian.rest.internal.resource.DocumentationResource;
import org.tejian.rest.internal.resource.ResourceList;

class OpenApiDocumentTest {

    private static OpenAPI document;

    @BeforeAll
    static void create() {
        document = OpenApiDocument.create();
    }

    @Test
    void every_resource_method_is_in_it_once() {
        long methods = ResourceList.CLASSES.stream()
                .filter(type -> type != DocumentationResource.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(OpenApiDocumentTest::answers)
                .count();

        assertThat(document.getPaths().values().stream()
                        .mapToLong(path -> path.readOperations().size())
                        .sum())
                .isEqualTo(methods)
                .isGreaterThan(70);
    }

    @Test
    void every_operation_says_in_both_languages_what_it_does() {
        assertThat(operations()).allSatisfy((name, operation) -> {
            assertThat(operation.getSummary()).as(name).matches(".*\\p{IsHan}.*[A-Za-z].*");
            assertThat(operation.getDescription()).as(name).isNotBlank();
            assertThat(operation.getTags()).as(name).isNotEmpty();
        });
        assertThat(operations().values().stream().map(Operation::getOperationId))
                .doesNotHaveDuplicates()
                .contains("Notifications.accept");
    }

    @Test
    void every_parameter_of_an_operation_but_identifiers_is_described() {
        assertThat(operations()).allSatisfy((name, operation) -> {
            if (operation.getParameters() != null) {
                assertThat(operation.getParameters()).allSatisfy(parameter -> {
                    assertThat(parameter.getSchema())
                            .as(name + " " + parameter.getName())
                            .isNotNull();
                    if (!"path".equals(parameter.getIn())) {
                        assertThat(parameter.getDescription())
                                .as(name + " " + parameter.getName())
                                .isNotBlank();
                    }
                });
            }
        });
    }

    @Test
    void every_schema_is_described_and_none_is_of_another_bundle() {
        assertThat(document.getComponents().getSchemas())
                .allSatisfy((name, schema) ->
                        assertThat(schema.getDescription()).as(name).isNotBlank());
        assertThat(document.getComponents().getSchemas()).doesNotContainKeys("Caller", "RegionCode", "Device");
    }

    @Test
    void every_operation_answers_something_and_refuses_with_problems() {
        assertThat(operations()).allSatisfy((name, operation) -> {
            assertThat(operation.getResponses().keySet())
                    .as(name)
                    .anyMatch(status -> status.startsWith("2") || status.equals("303"));
            assertThat(operation.getResponses().get("400").getContent())
                    .as(name)
                    .containsKey("application/problem+json");
        });
    }

    @Test
    void what_needs_a_session_says_so_and_what_is_public_does_not() {
        assertThat(operation("/v1/health", HttpMethod.GET).getSecurity()).isNull();
        assertThat(operation("/v1/public/devices/{code}", HttpMethod.GET).getSecurity())
                .isNull();
        assertThat(operation("/v1/devices", HttpMethod.GET).getSecurity()).hasSize(2);
        assertThat(operation("/v1/devices", HttpMethod.GET).getResponses()).containsKey("401");
    }

    @Test
    void commands_take_an_idempotency_key_and_versions_their_header() {
        assertThat(headers(operation("/v1/notifications", HttpMethod.POST))).containsExactly("Idempotency-Key");
        assertThat(headers(operation("/v1/inspection-tasks/{id}/record", HttpMethod.PUT)))
                .containsExactlyInAnyOrder("Idempotency-Key", "If-Match");
        assertThat(operation("/v1/inspection-tasks/{id}/record", HttpMethod.PUT).getResponses())
                .containsKeys("412", "428");
        assertThat(operation("/v1/notifications", HttpMethod.POST)
                        .getResponses()
                        .get("201")
                        .getHeaders())
                .containsKeys("Location", "ETag");
    }

    @Test
    void every_command_takes_an_idempotency_key() {
        assertThat(operations()).allSatisfy((name, operation) -> {
            boolean command = !name.startsWith("GET ") && operation.getSecurity() != null && !name.contains("/session");
            if (command) {
                assertThat(headers(operation)).as(name).contains("Idempotency-Key");
            }
        });
    }

    @Test
    void whoever_changes_a_thing_with_versions_may_say_which_one_was_seen() {
        List<String> blind = operations().entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("GET "))
                // Sending something once more changes no webhook.
                .filter(entry -> !entry.getKey().contains("/resend"))
                .filter(entry ->
                        ofVersionedThing(entry.getKey().substring(entry.getKey().indexOf(' ') + 1)))
                .filter(entry -> !headers(entry.getValue()).contains("If-Match"))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(blind).isEmpty();
    }

    /** Whether the path is that of something with versions, or of what is done to it. */
    private static boolean ofVersionedThing(String path) {
        int end = path.indexOf('}');
        PathItem thing = end < 0 ? null : document.getPaths().get(path.substring(0, end + 1));
        if (thing == null || thing.getGet() == null) {
            return false;
        }
        var headers = thing.getGet().getResponses().get("200").getHeaders();
        return headers != null && headers.containsKey("ETag");
    }

    @Test
    void what_is_created_is_read_at_the_address_that_is_given() {
        List<String> addresses = ResourceList.CLASSES.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Creates.class))
                .map(method -> method.getAnnotation(Creates.class).value())
                .filter(address -> !address.isEmpty())
                .map(address -> "/v1/" + address)
                .toList();

        assertThat(addresses)
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        address -> assertThat(document.getPaths().get(address).getGet())
                                .as(address)
                                .isNotNull());
    }

    @Test
    void optional_fields_are_not_required_and_others_are() {
        Schema<?> device = document.getComponents().getSchemas().get("DeviceView");

        assertThat(device.getRequired()).contains("registrationCode", "state").doesNotContain("certificateNumber");
        assertThat(document.getComponents()
                        .getSchemas()
                        .get("NotificationRequest")
                        .getRequired())
                .contains("workKind", "region")
                .doesNotContain("deviceCode", "constructionUnitId");
        assertThat(((Schema<?>) device.getProperties().get("nextDue")).getFormat())
                .isEqualTo("date");
    }

    @Test
    void the_bundle_holds_the_document() {
        assertThat(OpenApiDocumentTest.class.getResource("/openapi.json")).isNotNull();
    }

    private static boolean answers(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(each -> each.annotationType().isAnnotationPresent(javax.ws.rs.HttpMethod.class));
    }

    private static List<String> headers(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .filter(parameter -> "header".equals(parameter.getIn()))
                .map(Parameter::getName)
                .toList();
    }

    private static Operation operation(String path, HttpMethod method) {
        return document.getPaths().get(path).readOperationsMap().get(method);
    }

    private static Map<String, Operation> operations() {
        Map<String, Operation> all = new TreeMap<>();
        for (Map.Entry<String, PathItem> path : document.getPaths().entrySet()) {
            path.getValue()
                    .readOperationsMap()
                    .forEach((method, operation) -> all.put(method + " " + path.getKey(), operation));
        }
        assertThat(all.keySet()).allMatch(name -> name.contains(" /v1/"));
        return all;
    }
}
