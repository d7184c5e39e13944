package org.tejian.rest.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Role;
import org.tejian.rest.internal.fakes.IdempotencyStoreForTests;
import org.tejian.rest.internal.fakes.SignInForTests;
import org.tejian.rest.internal.fakes.WebhooksForTests;
import org.tejian.rest.internal.idempotency.IdempotencyStore;
import org.tejian.rest.internal.server.RestServerForTests;
import org.tejian.security.SignIn;

/** Webhooks over real HTTP; their rules are tested in their own bundle. */
class WebhooksResourceTest {

    private static final RestServerForTests SERVER = new RestServerForTests();
    private static final String WANTED =
            "{\"name\":\"数据中心\",\"url\":\"https://data.example.org/hooks\",\"eventTypes\":[\"registration.*\"]}";

    private final WebhooksForTests webhooks = new WebhooksForTests();

    @BeforeEach
    void services() {
        SERVER.with(WebhooksResource.class, new WebhooksResource(webhooks))
                .with(IdempotencyStore.class, new IdempotencyStoreForTests())
                .with(
                        SignIn.class,
                        new SignInForTests()
                                .know(
                                        "admin",
                                        DirectoryForTests.caller(
                                                DirectoryForTests.platformOperator(), Role.SYSTEM_ADMINISTRATOR),
                                        false));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void the_secret_is_shown_when_it_is_made_and_renewed_and_nowhere_else() {
        HttpResponse<String> made = post("", WANTED);
        String id = webhooks.kept.get(0).id().toString();

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location").orElse("")).endsWith("/api/v1/webhooks/" + id);
        assertThat(made.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(made.body()).contains("\"secret\":\"" + WebhooksForTests.SECRET + "\"");
        assertThat(get("").body()).contains("数据中心", "\"waiting\":0").doesNotContain("secret");
        assertThat(get("/" + id).body())
                .contains("registration.*", "\"zh\":\"启用\"")
                .doesNotContain("secret");
        assertThat(post("/" + id + "/secret", "").body()).contains(WebhooksForTests.SECRET + "-2");
    }

    @Test
    void a_change_names_the_version_that_was_seen() {
        post("", WANTED);
        String path = "/" + webhooks.kept.get(0).id();

        assertThat(put(path, WANTED).statusCode()).isEqualTo(428);
        assertThat(put(path, WANTED, "If-Match", "\"2\"").statusCode()).isEqualTo(412);
        assertThat(put(path, WANTED, "If-Match", "\"1\"").headers().firstValue("ETag"))
                .contains("\"2\"");
        assertThat(post(path + "/pause", "", "If-Match", "\"1\"").statusCode()).isEqualTo(412);
        assertThat(post(path + "/pause", "", "If-Match", "\"2\"").body()).contains("PAUSED");
        assertThat(post(path + "/resume", "").body()).contains("ACTIVE");
    }

    @Test
    void missing_fields_are_named_together() {
        HttpResponse<String> refused = post("", "{}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"name\"", "\"field\":\"url\"", "\"field\":\"eventTypes\"");
        assertThat(webhooks.kept).isEmpty();
    }

    @Test
    void dead_deliveries_are_read_page_by_page_and_sent_again() {
        post("", WANTED);
        UUID id = webhooks.kept.get(0).id();
        String older = webhooks.dead(id).id().toString();
        String newer = webhooks.dead(id).id().toString();
        String path = "/" + id + "/deliveries";

        HttpResponse<String> page = get(path + "?state=DEAD&limit=1");
        assertThat(page.body()).contains(newer, "\"lastStatus\":500", "\"next\":\"" + newer + "\"");
        assertThat(get(path + "?state=WAITING").body()).doesNotContain(older, newer);
        assertThat(get(path + "?state=LOST").statusCode()).isEqualTo(400);
        assertThat(post(path + "/" + older + "/resend", "").statusCode()).isEqualTo(200);
        assertThat(post(path + "/" + UUID.randomUUID() + "/resend", "").body()).contains("DELIVERY_UNKNOWN");
        assertThat(post("/" + id + "/resend-dead", "").body()).isEqualTo("{\"deliveries\":2}");
    }

    @Test
    void a_removed_one_is_not_found() {
        post("", WANTED);
        String path = "/" + webhooks.kept.get(0).id();

        assertThat(SERVER.method("DELETE", "/v1/webhooks" + path, BodyPublishers.noBody(), admin())
                        .statusCode())
                .isEqualTo(204);
        assertThat(get(path).statusCode()).isEqualTo(404);
        assertThat(get(path).body()).contains("WEBHOOK_UNKNOWN");
    }

    private static HttpResponse<String> get(String path) {
        return SERVER.get("/v1/webhooks" + path, admin());
    }

    private static HttpResponse<String> post(String path, String json, String... headers) {
        return SERVER.post("/v1/webhooks" + path, json, admin(headers));
    }

    private static HttpResponse<String> put(String path, String json, String... headers) {
        String[] all = Stream.concat(Arrays.stream(admin(headers)), Stream.of("Content-Type", "application/json"))
                .toArray(String[]::new);
        return SERVER.method("PUT", "/v1/webhooks" + path, BodyPublishers.ofString(json), all);
    }

    private static String[] admin(String... headers) {
        return Stream.concat(Stream.of("Authorization", "Bearer token-admin"), Arrays.stream(headers))
                .toArray(String[]::new);
    }
}
