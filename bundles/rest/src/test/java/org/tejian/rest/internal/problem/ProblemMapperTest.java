package org.tejian.rest.internal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.ws.rs.InternalServerErrorException;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.RefusalKind;
import org.tejian.rest.internal.wire.Problem;

class ProblemMapperTest {

    private static final Map<RefusalKind, Integer> STATUSES = Map.of(
            RefusalKind.INVALID, 400,
            RefusalKind.UNAUTHENTICATED, 401,
            RefusalKind.FORBIDDEN, 403,
            RefusalKind.NOT_FOUND, 404,
            RefusalKind.CONFLICT, 409,
            RefusalKind.RULE, 422,
            RefusalKind.THROTTLED, 429,
            RefusalKind.UNAVAILABLE, 503);

    private final ProblemMapper mapper = new ProblemMapper();

    private record Code(String name, RefusalKind kind, String zh, String en) implements ErrorCode {}

    @ParameterizedTest
    @EnumSource(RefusalKind.class)
    void every_kind_has_its_status(RefusalKind kind) {
        Refusal refusal = new Refusal(new Code("SAMPLE", kind, "第 {0} 项", "item {0}"), "7");

        Response answer = mapper.toResponse(refusal);

        assertThat(answer.getStatus()).isEqualTo(STATUSES.get(kind));
        assertThat(answer.getMediaType()).hasToString("application/problem+json");
        Problem problem = (Problem) answer.getEntity();
        assertThat(problem.type()).isEqualTo("urn:tejian:error:SAMPLE");
        assertThat(problem.title()).isEqualTo("第 7 项");
        assertThat(problem.titleEn()).isEqualTo("item 7");
        assertThat(problem.status()).isEqualTo(STATUSES.get(kind));
        assertThat(problem.incident()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RestError.class)
    void every_code_of_the_edge_says_what_and_what_to_do(RestError code) {
        Refusal refusal = new Refusal(code, "1", "2");

        assertThat(refusal.zh()).endsWith("。").doesNotContain("{", "}");
        assertThat(refusal.en()).endsWith(".").doesNotContain("{", "}", "''");
        assertThat(mapper.toResponse(refusal).getStatus()).isEqualTo(code.status());
    }

    @Test
    void codes_of_the_edge_are_client_errors_but_two() {
        assertThat(Arrays.stream(RestError.values()).filter(code -> code.status() >= 500))
                .containsExactly(RestError.INTERNAL, RestError.SERVICE_STARTING);
    }

    @Test
    void details_name_their_fields() {
        Refusal refusal =
                new Refusal(RestError.FIELD_INVALID, List.of(new Refusal.Detail("region", "六位数字", "six digits")));

        Problem problem = (Problem) mapper.toResponse(refusal).getEntity();

        assertThat(problem.errors()).containsExactly(new Problem.FieldProblem("region", "六位数字", "six digits"));
    }

    @Test
    void a_refusal_is_found_below_what_wraps_it() {
        Refusal refusal = new Refusal(RestError.VERSION_CHANGED);

        assertThat(mapper.toResponse(new IllegalStateException(refusal)).getStatus())
                .isEqualTo(412);
    }

    @Test
    void what_nobody_expects_tells_nothing_but_its_number() {
        Response answer = mapper.toResponse(new NullPointerException("secret of the house"));

        Problem problem = (Problem) answer.getEntity();
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(problem.incident()).isPresent();
        assertThat(problem.title()).contains(problem.incident().orElseThrow());
        assertThat(problem.toString()).doesNotContain("secret");
    }

    @Test
    void the_frameworks_own_refusals_are_problems_too() {
        assertThat(mapper.toResponse(new NotFoundException()).getStatus()).isEqualTo(404);
        assertThat(mapper.toResponse(new InternalServerErrorException()).getStatus())
                .isEqualTo(500);
    }
}
