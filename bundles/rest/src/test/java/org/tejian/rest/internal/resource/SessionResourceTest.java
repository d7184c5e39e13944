package org.tejian.rest.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.DirectoryForTests.BAIYUN;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Role;
import org.tejian.rest.internal.fakes.OrganisationsForTests;
import org.tejian.rest.internal.fakes.ReferenceForTests;
import org.tejian.rest.internal.fakes.SignInForTests;
import org.tejian.rest.internal.mapping.Names;
import org.tejian.rest.internal.server.RestServerForTests;
import org.tejian.security.Account;
import org.tejian.security.Accounts;
import org.tejian.security.SignIn;

class SessionResourceTest {

    private static final RestServerForTests SERVER = new RestServerForTests();

    private final Caller clerk = DirectoryForTests.caller(DirectoryForTests.countyRegulator(BAIYUN), Role.COUNTY_CLERK);

    @BeforeEach
    void services() {
        SignIn signIn = new SignInForTests().know("clerk", clerk, false).know("fresh", clerk, true);
        ReferenceForTests reference = new ReferenceForTests();
        Names names = new Names(new OrganisationsForTests(), reference, reference);
        SERVER.with(SignIn.class, signIn)
                .with(SessionResource.class, new SessionResource(signIn, new OneAccount(), names));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void signing_in_gives_a_cookie_no_script_and_no_other_site_can_use() {
        HttpResponse<String> answer =
                SERVER.post("/v1/session", "{\"userName\":\"clerk\",\"password\":\"" + SignInForTests.PASSWORD + "\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(cookie(answer)).isEqualTo("tejian-session=token-clerk; Path=/; HttpOnly; SameSite=Strict");
        assertThat(answer.body())
                .contains("\"token\":\"token-clerk\"", "\"userName\":\"baiyun.clerk\"", "\"personName\":\"张三\"")
                .contains("\"roles\":[{\"code\":\"COUNTY_CLERK\",\"zh\":\"县局受理\",\"en\":\"county clerk\"}]")
                .contains("\"scope\":{\"kind\":\"COUNTY\",\"region\":\"520113\"")
                .contains("\"region\":{\"code\":\"520113\",\"zh\":\"白云区\",\"en\":\"Baiyun District\"}");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_told_alike() {
        HttpResponse<String> wrong = SERVER.post("/v1/session", "{\"userName\":\"clerk\",\"password\":\"guess\"}");
        HttpResponse<String> unknown = SERVER.post("/v1/session", "{\"userName\":\"nobody\",\"password\":\"guess\"}");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(cookie(wrong)).isEmpty();
    }

    @Test
    void the_token_is_shown_once() {
        HttpResponse<String> answer = SERVER.get("/v1/session", "Cookie", "tejian-session=token-clerk");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"mustChangePassword\":false").doesNotContain("token-clerk");
    }

    @Test
    void signing_out_clears_the_cookie_and_ends_the_session() {
        HttpResponse<String> answer = SERVER.method(
                "DELETE",
                "/v1/session",
                BodyPublishers.noBody(),
                "Cookie",
                "tejian-session=token-clerk",
                "X-Tejian",
                "1");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(cookie(answer)).startsWith("tejian-session=;").endsWith("Max-Age=0");
        assertThat(SERVER.get("/v1/session", "Authorization", "Bearer token-clerk")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_first_password_is_changed_before_anything_else() {
        String[] fresh = {"Authorization", "Bearer token-fresh", "Content-Type", "application/json"};

        assertThat(SERVER.get("/v1/session", fresh).body()).contains("\"mustChangePassword\":true");
        HttpResponse<String> changed = SERVER.method(
                "PUT",
                "/v1/session/password",
                BodyPublishers.ofString(
                        "{\"oldPassword\":\"" + SignInForTests.PASSWORD + "\",\"newPassword\":\"another-horse-2\"}"),
                fresh);

        assertThat(changed.statusCode()).isEqualTo(204);
        assertThat(SERVER.get("/v1/session", fresh).body()).contains("\"mustChangePassword\":false");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("");
    }

    /** Whoever asks is baiyun.clerk. */
    private final class OneAccount implements Accounts {

        @Override
        public Optional<Account> find(UUID accountId) {
            return Optional.of(new Account(
                    accountId,
                    "baiyun.clerk",
                    clerk.person().id(),
                    clerk.organisation().id(),
                    clerk.roles(),
                    false,
                    Optional.empty(),
                    false));
        }

        @Override
        public Optional<Account> find(String userName) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Account open(
                Caller caller, String userName, UUID personId, Set<Role> roles, String password, boolean mustChange) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Account> list(Caller caller) {
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
