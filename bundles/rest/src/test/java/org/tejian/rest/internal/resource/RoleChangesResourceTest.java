package org.tejian.rest.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.tejian.security.Account;
import org.tejian.security.Accounts;
import org.tejian.security.RoleChange;
import org.tejian.security.RoleChanges;
import org.tejian.security.SecurityError;
import org.tejian.security.SignIn;

class RoleChangesResourceTest {

    private static final RestServerForTests SERVER = new RestServerForTests();
    private static final String[] FIRST = {"Authorization", "Bearer token-first"};
    private static final String[] SECOND = {"Authorization", "Bearer token-second"};
    private static final UUID ACCOUNT = UUID.randomUUID();

    private final Organisation operator = DirectoryForTests.platformOperator();
    private final ChangesForTests changes = new ChangesForTests();

    @BeforeEach
    void services() {
        SERVER.with(
                        SignIn.class,
                        new SignInForTests()
                                .know("first", DirectoryForTests.caller(operator, Role.SYSTEM_ADMINISTRATOR), false)
                                .know("second", DirectoryForTests.caller(operator, Role.SYSTEM_ADMINISTRATOR), false))
                .with(IdempotencyStore.class, new IdempotencyStoreForTests())
                .with(
                        RoleChangesResource.class,
                        new RoleChangesResource(changes, new OneAccount(), new OrganisationsForTests().know(operator)));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void one_proposes_and_another_confirms() {
        HttpResponse<String> proposed = SERVER.post("/v1/role-changes", proposal(), FIRST);

        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        assertThat(proposed.body())
                .contains("\"userName\":\"third\"", "\"reason\":\"增设管理员\"")
                .contains("\"after\":[{\"code\":\"SYSTEM_ADMINISTRATOR\"");
        String path = "/v1/role-changes/" + changes.waiting.get(0).id() + "/confirm";
        assertThat(SERVER.post(path, "", FIRST).body()).contains("\"code\":\"SECOND_PERSON\"");
        assertThat(SERVER.post(path, "", SECOND).body()).contains("\"roles\":[{\"code\":\"SYSTEM_ADMINISTRATOR\"");
        assertThat(SERVER.get("/v1/role-changes", SECOND).body()).contains("\"items\":[]");
    }

    @Test
    void a_rejection_needs_a_reason() {
        SERVER.post("/v1/role-changes", proposal(), FIRST);
        String path = "/v1/role-changes/" + changes.waiting.get(0).id() + "/reject";

        assertThat(SERVER.post(path, "{}", SECOND).statusCode()).isEqualTo(400);
        assertThat(SERVER.post(path, "{\"reason\":\"无此必要\"}", SECOND).statusCode())
                .isEqualTo(204);
        assertThat(changes.waiting).isEmpty();
    }

    @Test
    void all_that_is_missing_is_named() {
        HttpResponse<String> answer = SERVER.post("/v1/role-changes", "{}", FIRST);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"accountId\"", "\"field\":\"roles\"", "\"field\":\"reason\"");
    }

    private static String proposal() {
        return "{\"accountId\":\"" + ACCOUNT + "\",\"roles\":[\"SYSTEM_ADMINISTRATOR\"],\"reason\":\"增设管理员\"}";
    }

    private static Account account(Set<Role> roles) {
        return new Account(
                ACCOUNT, "third", UUID.randomUUID(), UUID.randomUUID(), roles, false, Optional.empty(), false);
    }

    private static final class ChangesForTests implements RoleChanges {

        private final List<RoleChange> waiting = new ArrayList<>();

        @Override
        public RoleChange propose(Caller caller, UUID accountId, Set<Role> roles, String reason) {
            waiting.add(new RoleChange(
                    UUID.randomUUID(),
                    accountId,
                    Set.of(Role.AUDITOR),
                    roles,
                    reason,
                    caller.person().id(),
                    caller.person().name(),
                    Instant.parse("2026-03-05T08:00:00Z")));
            return waiting.get(waiting.size() - 1);
        }

        @Override
        public Account confirm(Caller caller, UUID changeId) {
            RoleChange change = waiting.get(0);
            if (change.proposedBy().equals(caller.person().id())) {
                throw new Refusal(SecurityError.SECOND_PERSON);
            }
            waiting.clear();
            return account(change.after());
        }

        @Override
        public void reject(Caller caller, UUID changeId, String reason) {
            waiting.removeIf(each -> each.id().equals(changeId));
        }

        @Override
        public List<RoleChange> waiting(Caller caller) {
            return List.copyOf(waiting);
        }
    }

    /** Knows the account that changes, and does nothing else. */
    private static final class OneAccount implements Accounts {

        @Override
        public Optional<Account> find(String userName) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Account> find(UUID accountId) {
            return Optional.of(account(Set.of(Role.AUDITOR)));
        }

        @Override
        public List<Account> list(Caller caller) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Account open(
                Caller caller, String userName, UUID personId, Set<Role> roles, String password, boolean mustChange) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Account grant(Caller caller, UUID accountId, Set<Role> roles) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Account lock(Caller caller, UUID accountId, boolean locked, String reason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void resetPassword(Caller caller, UUID accountId, String password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Caller console() {
            throw new UnsupportedOperationException();
        }
    }
}
