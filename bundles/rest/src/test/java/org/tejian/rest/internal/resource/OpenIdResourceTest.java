package org.tejian.rest.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.DirectoryForTests.BAIYUN;

import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Role;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.server.RestServerForTests;
import org.tejian.security.OpenIdSignIn;
import org.tejian.security.SecurityError;
import org.tejian.security.Session;

class OpenIdResourceTest {

    private static final RestServerForTests SERVER = new RestServerForTests();

    private final OpenIdResource resource = new OpenIdResource();

    @BeforeEach
    void services() {
        resource.openId = new ProviderForTests();
        SERVER.with(OpenIdResource.class, resource);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void the_browser_is_sent_to_the_provider_with_a_secret_that_only_comes_back_here() {
        HttpResponse<String> answer = SERVER.get("/v1/session/oidc?returnTo=/devices");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("https://id.example.org/auth?state=s-1&to=/devices");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValue("tejian-oidc=secret-1; Path=/api/v1/session/oidc; HttpOnly; SameSite=Lax; Max-Age=600");
    }

    @Test
    void back_from_the_provider_the_session_begins_and_the_secret_is_dropped() {
        HttpResponse<String> answer =
                SERVER.get("/v1/session/oidc/callback?code=c-1&state=s-1", "Cookie", "tejian-oidc=secret-1");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/devices");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .contains("tejian-session=token-clerk; Path=/; HttpOnly; SameSite=Strict")
                .anyMatch(cookie -> cookie.startsWith("tejian-oidc=;") && cookie.contains("Max-Age=0"));
    }

    @Test
    void what_does_not_fit_together_signs_nobody_in() {
        assertRefused(SERVER.get("/v1/session/oidc/callback?code=c-1&state=s-1"), 401, "OPENID_FAILED");
        assertRefused(
                SERVER.get("/v1/session/oidc/callback?code=c-1&state=s-1", "Cookie", "tejian-oidc=another"),
                401,
                "OPENID_FAILED");
        assertRefused(
                SERVER.get("/v1/session/oidc/callback?error=access_denied", "Cookie", "tejian-oidc=secret-1"),
                401,
                "OPENID_FAILED");
    }

    @Test
    void without_a_provider_there_is_nothing_here() {
        resource.openId = null;

        assertRefused(SERVER.get("/v1/session/oidc"), 404, "NO_IDENTITY_PROVIDER");
        assertRefused(SERVER.get("/v1/session/oidc/callback?code=c&state=s"), 404, "NO_IDENTITY_PROVIDER");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    /** Knows one sign-in under way. */
    private static final class ProviderForTests implements OpenIdSignIn {

        @Override
        public Departure depart(String returnTo) {
            return new Departure("https://id.example.org/auth?state=s-1&to=" + returnTo, "secret-1");
        }

        @Override
        public Arrival arrive(String code, String state, String browserSecret, String address) {
            if (!browserSecret.equals("secret-1") || !state.equals("s-1") || !code.equals("c-1")) {
                throw new Refusal(SecurityError.OPENID_FAILED);
            }
            Caller clerk = DirectoryForTests.caller(DirectoryForTests.countyRegulator(BAIYUN), Role.COUNTY_CLERK);
            return new Arrival(
                    new Session("token-clerk", clerk, Instant.parse("2026-03-05T10:00:00Z"), false), "/devices");
        }
    }
}
