package org.tejian.rest.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.Role;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.fakes.IdempotencyStoreForTests;
import org.tejian.rest.internal.fakes.OrganisationsForTests;
import org.tejian.rest.internal.fakes.SignInForTests;
import org.tejian.rest.internal.idempotency.IdempotencyStore;
import org.tejian.rest.internal.server.RestServerForTests;
import org.tejian.security.Delegation;
import org.tejian.security.Delegations;
import org.tejian.security.NewDelegation;
import org.tejian.security.SecurityError;
import org.tejian.security.SignIn;

class DelegationsResourceTest {

    private static final RestServerForTests SERVER = new RestServerForTests();
    private static final String[] APPROVER = {"Authorization", "Bearer token-approver"};

    private final Organisation agency = DirectoryForTests.agency("GZ");
    private final Caller approver = DirectoryForTests.caller(agency, Role.APPROVER);
    private final UUID colleague = UUID.randomUUID();
    private final DelegationsForTests delegations = new DelegationsForTests();

    @BeforeEach
    void services() {
        SERVER.with(SignIn.class, new SignInForTests().know("approver", approver, false))
                .with(IdempotencyStore.class, new IdempotencyStoreForTests())
                .with(
                        DelegationsResource.class,
                        new DelegationsResource(delegations, new OrganisationsForTests().know(agency)));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void ones_own_role_is_delegated_when_nobody_else_is_named() {
        HttpResponse<String> answer = SERVER.post("/v1/delegations", request("", "\"role\":\"APPROVER\""), APPROVER);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(delegations.made.get(0).delegatorId())
                .isEqualTo(approver.person().id());
        assertThat(answer.body())
                .contains("\"role\":{\"code\":\"APPROVER\"", "\"from\":\"2026-03-09\"", "\"ended\":false");
    }

    @Test
    void the_head_names_whose_role_it_is() {
        UUID other = UUID.randomUUID();

        SERVER.post(
                "/v1/delegations", request("\"delegatorId\":\"" + other + "\",", "\"role\":\"APPROVER\""), APPROVER);

        assertThat(delegations.made.get(0).delegatorId()).isEqualTo(other);
    }

    @Test
    void all_that_is_missing_is_named_and_a_refusal_keeps_its_code() {
        HttpResponse<String> nothing = SERVER.post("/v1/delegations", "{}", APPROVER);
        HttpResponse<String> inspector =
                SERVER.post("/v1/delegations", request("", "\"role\":\"INSPECTOR\""), APPROVER);

        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body())
                .contains(
                        "\"field\":\"role\"",
                        "\"field\":\"delegateId\"",
                        "\"field\":\"until\"",
                        "\"field\":\"reason\"");
        assertThat(inspector.body()).contains("\"code\":\"DELEGATION_ROLE\"");
    }

    @Test
    void a_delegation_is_listed_and_ended() {
        SERVER.post("/v1/delegations", request("", "\"role\":\"APPROVER\""), APPROVER);
        UUID id = delegations.made.get(0).id();

        assertThat(SERVER.get("/v1/delegations", APPROVER).body()).contains(id.toString());
        assertThat(SERVER.post("/v1/delegations/" + id + "/end", "", APPROVER).body())
                .contains("\"ended\":true");
        assertThat(SERVER.post("/v1/delegations/" + UUID.randomUUID() + "/end", "", APPROVER)
                        .statusCode())
                .isEqualTo(404);
    }

    private String request(String more, String role) {
        return "{" + more + role + ",\"delegateId\":\"" + colleague
                + "\",\"from\":\"2026-03-09\",\"until\":\"2026-03-20\",\"reason\":\"出差\"}";
    }

    private static final class DelegationsForTests implements Delegations {

        private final List<Delegation> made = new ArrayList<>();

        @Override
        public Delegation delegate(Caller caller, NewDelegation wanted) {
            if (wanted.role() != Role.APPROVER && wanted.role() != Role.LEADER) {
                throw new Refusal(SecurityError.DELEGATION_ROLE);
            }
            made.add(new Delegation(
                    UUID.randomUUID(),
                    wanted.role(),
                    caller.organisation().id(),
                    wanted.delegatorId(),
                    wanted.delegateId(),
                    wanted.from(),
                    wanted.until(),
                    wanted.reason(),
                    false));
            return made.get(made.size() - 1);
        }

        @Override
        public Delegation end(Caller caller, UUID delegationId) {
            Delegation running = made.stream()
                    .filter(each -> each.id().equals(delegationId))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(SecurityError.DELEGATION_UNKNOWN, delegationId));
            return new Delegation(
                    running.id(),
                    running.role(),
                    running.organisationId(),
                    running.delegatorId(),
                    running.delegateId(),
                    running.from(),
                    running.until(),
                    running.reason(),
                    true);
        }

        @Override
        public List<Delegation> list(Caller caller) {
            return List.copyOf(made);
        }
    }
}
