package org.tejian.rest.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.DirectoryForTests.BAIYUN;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.archive.Catalogue;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.rest.internal.fakes.IdempotencyStoreForTests;
import org.tejian.rest.internal.fakes.NotificationsForTests;
import org.tejian.rest.internal.fakes.OrganisationsForTests;
import org.tejian.rest.internal.fakes.ReferenceForTests;
import org.tejian.rest.internal.fakes.SignInForTests;
import org.tejian.rest.internal.filter.BodyFilter;
import org.tejian.rest.internal.idempotency.IdempotencyStore;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.resource.NotificationsResource;
import org.tejian.rest.internal.resource.RegionsResource;
import org.tejian.security.SignIn;

/** What every operation of this edge has in common, over real HTTP. */
class EdgeTest {

    private static final RestServerForTests SERVER = new RestServerForTests();
    private static final String[] CLERK = {"Authorization", "Bearer token-clerk"};

    private final Organisation unit = DirectoryForTests.unit("贵州某某电梯安装有限公司", BAIYUN, UnitKind.CONSTRUCTION);
    private final NotificationsForTests notifications = new NotificationsForTests();

    @BeforeEach
    void services() {
        ReferenceForTests reference = new ReferenceForTests();
        OrganisationsForTests organisations = new OrganisationsForTests().know(unit);
        Names names = new Names(organisations, reference, reference);
        Caller clerk = DirectoryForTests.caller(unit, Role.CONSTRUCTION_UNIT);
        SERVER.with(Regions.class, reference)
                .with(Catalogue.class, reference)
                .with(RegionsResource.class, new RegionsResource(reference))
                .with(NotificationsResource.class, new NotificationsResource(notifications, names))
                .with(IdempotencyStore.class, new IdempotencyStoreForTests())
                .with(
                        SignIn.class,
                        new SignInForTests()
                                .know("clerk", clerk, false)
                                .know("fresh", DirectoryForTests.caller(unit, Role.CONSTRUCTION_UNIT), true));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void a_list_is_read_with_a_session() {
        HttpResponse<String> answer = SERVER.get("/v1/regions", CLERK);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"items\":[")
                .contains("\"nameZh\":\"白云区\"", "\"level\":{\"code\":\"COUNTY\",\"zh\":\"县(市、区)\",\"en\":\"county\"}")
                .doesNotContain("null", "successor", "next");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void without_a_session_or_with_an_unknown_one_nothing_is_read() {
        assertProblem(SERVER.get("/v1/regions"), 401, "SESSION_ENDED");
        assertProblem(SERVER.get("/v1/regions", "Authorization", "Bearer nobody"), 401, "SESSION_ENDED");
        assertProblem(SERVER.get("/v1/regions", "Cookie", "tejian-session=nobody"), 401, "SESSION_ENDED");
    }

    @Test
    void a_cookie_reads_but_changes_only_with_the_header_no_other_site_can_send() {
        String[] cookie = {"Cookie", "tejian-session=token-clerk"};
        String body = RequestSample.notification(unit.id());

        assertThat(SERVER.get("/v1/regions", cookie).statusCode()).isEqualTo(200);
        assertProblem(SERVER.post("/v1/notifications", body, cookie), 403, "CSRF_HEADER_MISSING");
        assertThat(notifications.filed).isEmpty();
        assertThat(SERVER.post("/v1/notifications", body, "Cookie", "tejian-session=token-clerk", "X-Tejian", "1")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void an_account_that_must_change_its_password_does_nothing_else() {
        assertProblem(SERVER.get("/v1/regions", "Authorization", "Bearer token-fresh"), 403, "PASSWORD_MUST_CHANGE");
    }

    @Test
    void what_is_created_has_an_address_and_a_version() {
        HttpResponse<String> created = SERVER.post("/v1/notifications", RequestSample.notification(unit.id()), CLERK);

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(header(created, "Location"))
                .endsWith("/api/v1/notifications/" + notifications.filed.get(0).id());
        assertThat(header(created, "ETag")).isEqualTo("\"1\"");
        assertThat(created.body())
                .contains("\"useUnit\":{\"id\":\"" + unit.id() + "\",\"name\":\"" + unit.name() + "\"}");
        assertThat(notifications.filed.get(0).content().parameters())
                .containsEntry("fire", false)
                .containsEntry("rated_speed", new java.math.BigDecimal("1.75"));
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        String path = "/v1/notifications/" + filed();

        HttpResponse<String> again = SERVER.get(path, "Authorization", "Bearer token-clerk", "If-None-Match", "\"1\"");
        HttpResponse<String> changed =
                SERVER.get(path, "Authorization", "Bearer token-clerk", "If-None-Match", "\"0\"");

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(changed.statusCode()).isEqualTo(200);
    }

    @Test
    void a_change_based_on_an_older_version_is_refused() {
        String path = "/v1/notifications/" + filed() + "/accept";

        assertProblem(
                SERVER.post(path, "", "Authorization", "Bearer token-clerk", "If-Match", "\"7\""),
                412,
                "VERSION_CHANGED");
        assertThat(SERVER.post(path, "", "Authorization", "Bearer token-clerk", "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_command_sent_twice_under_one_key_happens_once_and_answers_twice() {
        String body = RequestSample.notification(unit.id());
        String[] keyed = {
            "Authorization",
            "Bearer token-clerk",
            "Idempotency-Key",
            UUID.randomUUID().toString()
        };

        HttpResponse<String> first = SERVER.post("/v1/notifications", body, keyed);
        HttpResponse<String> second = SERVER.post("/v1/notifications", body, keyed);

        assertThat(notifications.filed).hasSize(1);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(second, "Location")).isEqualTo(header(first, "Location"));
        assertThat(header(second, "ETag")).isEqualTo("\"1\"");
        assertThat(header(second, "Idempotent-Replayed")).isEqualTo("true");
        assertProblem(SERVER.post("/v1/notifications", body.replace("1号", "2号"), keyed), 422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_refused_command_gives_its_key_back() {
        String body = RequestSample.notification(unit.id());
        String[] keyed = {"Authorization", "Bearer token-clerk", "Idempotency-Key", "k-1"};
        notifications.licensed = false;

        assertProblem(SERVER.post("/v1/notifications", body, keyed), 422, "NO_LICENCE");
        notifications.licensed = true;

        assertThat(SERVER.post("/v1/notifications", body, keyed).statusCode()).isEqualTo(201);
    }

    @Test
    void a_command_whose_outcome_nobody_knows_keeps_its_key() {
        String path = "/v1/notifications/" + filed();
        String reason = "{\"reason\":\"缺少附件\"}";
        String[] faulty = {"Authorization", "Bearer token-clerk", "Idempotency-Key", "k-faulty"};
        String[] lost = {"Authorization", "Bearer token-clerk", "Idempotency-Key", "k-lost"};

        assertProblem(SERVER.post(path + "/return", reason, faulty), 500, "INTERNAL");
        assertProblem(SERVER.post(path + "/return", reason, faulty), 409, "IDEMPOTENCY_UNFINISHED");

        notifications.connected = false;
        assertProblem(SERVER.post(path + "/accept", "", lost), 503, "COMMIT_OUTCOME_UNKNOWN");
        notifications.connected = true;
        assertProblem(SERVER.post(path + "/accept", "", lost), 409, "IDEMPOTENCY_UNFINISHED");
    }

    @Test
    void a_refusal_says_what_and_what_to_do_in_both_languages() {
        notifications.licensed = false;

        HttpResponse<String> refused = SERVER.post("/v1/notifications", RequestSample.notification(unit.id()), CLERK);

        assertProblem(refused, 422, "NO_LICENCE");
        assertThat(refused.body())
                .contains("\"type\":\"urn:tejian:error:NO_LICENCE\"", "请由省局许可科核实", "Ask the province's licence desk")
                .contains("\"instance\":\"/api/v1/notifications\"");
    }

    @Test
    void what_nobody_thought_of_is_an_incident_without_details() {
        HttpResponse<String> answer =
                SERVER.post("/v1/notifications/" + filed() + "/return", "{\"reason\":\"缺少附件\"}", CLERK);

        assertProblem(answer, 500, "INTERNAL");
        assertThat(answer.body()).contains("\"incident\":\"").doesNotContain("nobody thought of", "Exception");
    }

    @Test
    void while_a_part_is_away_it_says_so() {
        SERVER.without(NotificationsResource.class);

        HttpResponse<String> answer = SERVER.get("/v1/notifications", CLERK);

        assertProblem(answer, 503, "SERVICE_STARTING");
        assertThat(header(answer, "Retry-After")).isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/v1", "/", "/v1/regions/520113/streets", "/v2/regions"})
    void an_unknown_address_is_a_problem_too(String path) {
        assertProblem(SERVER.get(path, CLERK), 404, "PATH_UNKNOWN");
    }

    @Test
    void wrong_methods_media_types_and_formats_are_problems_too() {
        assertProblem(SERVER.post("/v1/regions", "{}", CLERK), 405, "METHOD_NOT_ALLOWED");
        assertProblem(
                SERVER.method(
                        "POST",
                        "/v1/notifications",
                        BodyPublishers.ofString("a=b"),
                        "Authorization",
                        "Bearer token-clerk",
                        "Content-Type",
                        "application/x-www-form-urlencoded"),
                415,
                "MEDIA_TYPE_UNSUPPORTED");
        assertProblem(
                SERVER.get("/v1/regions", "Authorization", "Bearer token-clerk", "Accept", "text/csv"),
                406,
                "NOT_ACCEPTABLE");
    }

    @Test
    void a_body_beyond_the_limit_is_not_read() {
        String huge = "{\"name\":\"" + "x".repeat(BodyFilter.LARGEST_BODY) + "\"}";

        assertProblem(SERVER.post("/v1/notifications", huge, CLERK), 413, "BODY_TOO_LARGE");
        assertProblem(
                SERVER.method(
                        "POST",
                        "/v1/notifications",
                        BodyPublishers.ofInputStream(
                                () -> new java.io.ByteArrayInputStream(huge.getBytes(StandardCharsets.UTF_8))),
                        "Authorization",
                        "Bearer token-clerk",
                        "Content-Type",
                        "application/json"),
                413,
                "BODY_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "nothing", "{\"name\":}", "{} {}", "{\"name\":\"a\",\"name\":\"b\"}"})
    void what_is_no_json_is_refused_with_its_place(String body) {
        HttpResponse<String> answer = SERVER.post("/v1/notifications", body, CLERK);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).containsAnyOf("MALFORMED_JSON", "FIELD_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"text\"", "17"})
    void a_body_that_is_no_object_is_refused(String body) {
        HttpResponse<String> answer = SERVER.post("/v1/notifications", body, CLERK);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void a_body_is_missing_when_an_operation_needs_one() {
        assertProblem(SERVER.post("/v1/notifications", "", CLERK), 400, "BODY_MISSING");
    }

    @Test
    void broken_utf8_is_refused() {
        byte[] broken = "{\"name\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        broken[9] = (byte) 0xff;

        HttpResponse<String> answer = SERVER.method(
                "POST",
                "/v1/notifications",
                BodyPublishers.ofByteArray(broken),
                "Authorization",
                "Bearer token-clerk",
                "Content-Type",
                "application/json");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"region\":\"520113\"|\"region\":\"52011\"|region",
                "\"name\":\"曳引驱动乘客电梯\"|\"name\":17|name",
                "\"name\":\"曳引驱动乘客电梯\"|\"name\":\"  \"|name",
                "\"name\":\"曳引驱动乘客电梯\"|\"name\":\"a\\u0000b\"|name",
                "\"name\":\"曳引驱动乘客电梯\"|\"name\":\"a\\ud800b\"|name",
                "\"name\":|\"nom\":|nom",
                "\"workKind\":\"INSTALLATION\"|\"workKind\":\"MAGIC\"|workKind",
                "\"workKind\":\"INSTALLATION\"|\"workKind\":0|workKind",
                "\"plannedStart\":\"2026-03-10\"|\"plannedStart\":\"2026-02-30\"|plannedStart",
                "\"plannedStart\":\"2026-03-10\"|\"plannedStart\":\"+99999-01-01\"|plannedStart",
                "\"plannedStart\":\"2026-03-10\"|\"plannedStart\":20000|plannedStart",
                "\"plannedStart\":\"2026-03-10\"|\"plannedStart\":null|plannedStart",
                "\"rated_speed\":1.75|\"rated_speed\":1e999999999|parameters.rated_speed",
                "\"rated_speed\":1.75|\"rated_speed\":[1]|parameters.rated_speed",
                "\"rated_speed\":1.75|\"rated_speed\":{\"a\":1}|parameters.rated_speed"
            })
    void one_wrong_field_is_named(String replacement) {
        String[] parts = replacement.split("\\|");
        String body = RequestSample.notification(unit.id()).replace(parts[0], parts[1]);

        HttpResponse<String> answer = SERVER.post("/v1/notifications", body, CLERK);

        assertProblem(answer, 400, "FIELD_INVALID");
        assertThat(answer.body()).contains("\"field\":\"" + parts[2] + "\"");
        assertThat(notifications.filed).isEmpty();
    }

    @Test
    void all_missing_fields_are_named_at_once() {
        HttpResponse<String> answer = SERVER.post("/v1/notifications", "{}", CLERK);

        assertProblem(answer, 400, "FIELD_INVALID");
        assertThat(answer.body())
                .contains("\"field\":\"workKind\"", "\"field\":\"region\"", "\"field\":\"useUnitId\"")
                .contains("\"field\":\"plannedEnd\"")
                .doesNotContain("\"field\":\"deviceCode\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/regions?on=yesterday|on",
                "/v1/regions?parent=x|parent",
                "/v1/regions/5201|code",
                "/v1/regions?parent=%0000|parent",
                "/v1/notifications/17|id",
                "/v1/notifications?limit=many|limit",
                "/v1/notifications?limit=0|limit",
                "/v1/notifications?limit=201|limit",
                "/v1/notifications?state=LOST|state",
                "/v1/notifications?state=FILED&state=LOST|state",
                "/v1/notifications?cursor='%20or%201=1|cursor"
            })
    void one_wrong_parameter_is_named(String sample) {
        String[] parts = sample.split("\\|");

        HttpResponse<String> answer = SERVER.get(parts[0], CLERK);

        assertProblem(answer, 400, "FIELD_INVALID");
        assertThat(answer.body()).contains("\"field\":\"" + parts[1] + "\"");
    }

    @Test
    void pages_follow_each_other_until_the_last() {
        filed();
        filed();

        assertThat(SERVER.get("/v1/notifications?limit=2&state=FILED&state=RETURNED", CLERK)
                        .body())
                .contains("\"next\":\"" + notifications.filed.get(1).id() + "\"");
        assertThat(SERVER.get("/v1/notifications?limit=3", CLERK).body()).doesNotContain("\"next\"");
    }

    private UUID filed() {
        SERVER.post("/v1/notifications", RequestSample.notification(unit.id()), CLERK);
        return notifications.filed.get(notifications.filed.size() - 1).id();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"", "\"status\":" + status);
    }
}
