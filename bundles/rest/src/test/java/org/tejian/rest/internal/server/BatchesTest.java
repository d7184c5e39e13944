package org.tejian.rest.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.DirectoryForTests.BAIYUN;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.inspection.BatchEntry;
import org.tejian.inspection.BatchMode;
import org.tejian.inspection.InspectionBatches;
import org.tejian.inspection.Product;
import org.tejian.rest.internal.fakes.BatchesForTests;
import org.tejian.rest.internal.fakes.IdempotencyStoreForTests;
import org.tejian.rest.internal.fakes.SignInForTests;
import org.tejian.rest.internal.idempotency.IdempotencyStore;
import org.tejian.rest.internal.resource.RequestBatchesResource;
import org.tejian.rest.internal.resource.TaskBatchesResource;
import org.tejian.security.SignIn;

/** Batches over real HTTP: what the service is asked, and how its answers read. */
class BatchesTest {

    private static final RestServerForTests SERVER = new RestServerForTests();
    private static final String[] MAKER = {"Authorization", "Bearer token-maker"};
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private final Organisation unit = DirectoryForTests.unit("贵州乌江锅炉厂", BAIYUN, UnitKind.MANUFACTURE);
    private final BatchesForTests batches = new BatchesForTests();

    @BeforeEach
    void services() {
        Caller maker = DirectoryForTests.caller(unit, Role.USE_UNIT_MANAGER);
        SERVER.with(RequestBatchesResource.class, new RequestBatchesResource(batches))
                .with(TaskBatchesResource.class, new TaskBatchesResource(batches))
                .with(IdempotencyStore.class, new IdempotencyStoreForTests())
                .with(SignIn.class, new SignInForTests().know("maker", maker, false));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void the_largest_batch_is_filed_and_answered_member_by_member() {
        HttpResponse<String> answer = apply(InspectionBatches.MOST, "");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"done\":500,\"refused\":0,\"members\":[{\"index\":0,\"id\":\"")
                .contains("\"index\":499", "\"number\":\"GZ-SQ-G-499\"");
        assertThat(batches.mode).isEqualTo(BatchMode.EACH);
        assertThat(batches.applied).hasSize(InspectionBatches.MOST);
        assertThat(batches.applied.get(7).product())
                .contains(new Product(unit.id(), "1100", "承压蒸汽锅炉", "G-7", false, 1, Optional.empty()));
    }

    @Test
    void one_more_than_the_largest_batch_is_refused_before_anything_is_filed() {
        assertField(apply(InspectionBatches.MOST + 1, ""), "members");
        assertThat(batches.applied).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"members\":[]}", "{\"members\":[null]}"})
    void a_batch_of_nothing_is_refused(String body) {
        assertField(SERVER.post("/v1/inspection-requests/batch", body, MAKER), "members");
    }

    @Test
    void wrong_fields_of_several_members_are_named_at_once() {
        String body = batch(
                member(0), member(1).replace("\"1100\"", "\"11\""), member(2).replace("\"G-2\"", "\" \""));

        HttpResponse<String> answer = SERVER.post("/v1/inspection-requests/batch", body, MAKER);

        assertField(answer, "members[1].product.catalogueCode");
        assertField(answer, "members[2].product.number");
        assertThat(batches.applied).isEmpty();
    }

    @Test
    void a_device_and_a_product_in_one_application_are_refused() {
        String both = member(0).replace("\"product\"", "\"deviceId\":\"" + FIRST + "\",\"product\"");

        assertField(SERVER.post("/v1/inspection-requests/batch", batch(both), MAKER), "members[0].deviceId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"quantity\":3", "\"batch\":true,\"quantity\":0", "\"batch\":true,\"quantity\":1000001"})
    void a_quantity_that_no_batch_has_is_named(String quantity) {
        String body = batch(member(0).replace("\"number\"", quantity + ",\"number\""));

        assertField(SERVER.post("/v1/inspection-requests/batch", body, MAKER), "members[0].product.quantity");
    }

    @Test
    void a_refused_member_says_why_and_the_others_are_done() {
        batches.refused = 1;

        HttpResponse<String> answer = apply(3, "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"done\":2,\"refused\":1", "{\"index\":1,\"refusal\":{\"code\":\"MAKER_LICENCE\"")
                .contains("换证后重新报检", "must renew or extend it");
    }

    @Test
    void all_or_nothing_answers_with_the_problem_of_the_first_refused_member() {
        batches.refused = 1;

        HttpResponse<String> answer = apply(3, ",\"mode\":\"ALL\"");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"BATCH_MEMBER_REFUSED\"", "第 2 项不能办理", "Member 2 was refused");
    }

    @Test
    void applications_are_accepted_for_one_fee_or_for_their_own() {
        String body = "{\"members\":[{\"requestId\":\"" + FIRST + "\"},{\"requestId\":\"" + SECOND
                + "\",\"fee\":90.50}],\"fee\":80}";

        HttpResponse<String> answer = SERVER.post("/v1/inspection-requests/batch/accept", body, MAKER);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"id\":\"" + FIRST + "\"", "\"version\":2");
        assertThat(batches.accepted)
                .extracting(member -> member.fee().compareTo(new BigDecimal("80")))
                .containsExactly(0, 1);
    }

    @Test
    void an_application_without_any_fee_is_named() {
        String body = "{\"members\":[{\"requestId\":\"" + FIRST + "\"}]}";

        assertField(SERVER.post("/v1/inspection-requests/batch/accept", body, MAKER), "members[0].fee");
    }

    @Test
    void the_same_inspectors_are_sent_to_all() {
        String body = "{\"taskIds\":[\"" + FIRST + "\",\"" + SECOND + "\"],\"order\":{\"inspectorIds\":[\"" + SECOND
                + "\"],\"plannedOn\":\"2026-11-25\",\"instruments\":[]}}";

        HttpResponse<String> answer = SERVER.post("/v1/inspection-tasks/batch/dispatch", body, MAKER);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(batches.dispatched).containsExactly(FIRST, SECOND);
        assertThat(batches.dispatch).isNotNull();
        assertThat(batches.dispatch.plannedOn()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void a_dispatch_without_order_or_tasks_names_both() {
        HttpResponse<String> answer = SERVER.post("/v1/inspection-tasks/batch/dispatch", "{}", MAKER);

        assertField(answer, "taskIds");
        assertField(answer, "order");
    }

    @Test
    void values_of_all_and_of_one_reach_the_records_and_null_takes_one_out() {
        String body = "{\"common\":{\"inspectionDate\":\"2026-11-25\",\"parameters\":{\"fuel\":null}},\"members\":["
                + "{\"taskId\":\"" + FIRST + "\",\"version\":4,\"values\":{\"items\":{\"G.1\":{\"result\":\"fail\"}}}},"
                + "{\"taskId\":\"" + SECOND + "\"}]}";

        HttpResponse<String> answer = SERVER.post("/v1/inspection-tasks/batch/record", body, MAKER);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"version\":3,\"complete\":true");
        BatchEntry entered = batches.entered;
        assertThat(entered).isNotNull();
        assertThat(entered.common())
                .containsEntry("inspectionDate", "2026-11-25")
                .containsEntry("parameters", Collections.singletonMap("fuel", null));
        assertThat(entered.members())
                .containsExactly(
                        new BatchEntry.Member(
                                FIRST, Optional.of(4L), Map.of("items", Map.of("G.1", Map.of("result", "fail")))),
                        new BatchEntry.Member(SECOND, Optional.empty(), Map.of()));
    }

    @Test
    void the_work_on_site_of_all_ends_with_one_signature() {
        String body = "{\"taskIds\":[\"" + FIRST + "\"],\"unitRepresentative\":\"吴刚\"}";

        HttpResponse<String> answer = SERVER.post("/v1/inspection-tasks/batch/finish-site", body, MAKER);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(batches.representative).isEqualTo("吴刚");
        assertField(
                SERVER.post("/v1/inspection-tasks/batch/finish-site", "{\"taskIds\":[\"" + FIRST + "\"]}", MAKER),
                "unitRepresentative");
    }

    private static HttpResponse<String> apply(int size, String more) {
        String members = IntStream.range(0, size).mapToObj(BatchesTest::member).collect(Collectors.joining(","));
        return SERVER.post("/v1/inspection-requests/batch", "{\"members\":[" + members + "]" + more + "}", MAKER);
    }

    private static String batch(String... members) {
        return "{\"members\":" + Arrays.toString(members) + "}";
    }

    /** A boiler of the maker that is signed in. */
    private static String member(int index) {
        return "{\"product\":{\"catalogueCode\":\"1100\",\"name\":\"承压蒸汽锅炉\",\"number\":\"G-" + index
                + "\"},\"typeId\":\"boiler-manufacturing-supervision\",\"agencyId\":\"" + FIRST + "\"}";
    }

    private static void assertField(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"FIELD_INVALID\"", "\"field\":\"" + field + "\"");
    }
}
