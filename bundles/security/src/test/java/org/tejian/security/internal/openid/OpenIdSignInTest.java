package org.tejian.security.internal.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Role;
import org.tejian.security.Account;
import org.tejian.security.OpenIdSignIn.Arrival;
import org.tejian.security.OpenIdSignIn.Departure;
import org.tejian.security.SecurityError;
import org.tejian.security.internal.RememberedSessions;
import org.tejian.security.internal.persistence.PasswordSignIn;
import org.tejian.security.internal.persistence.SecurityForTests;

/** The platform's accounts behind a real provider: the browser's way, and the programs'. */
class OpenIdSignInTest {

    private static final SecurityForTests SECURITY = new SecurityForTests();
    private static final ProviderForTests PROVIDER = new ProviderForTests();
    private static final OpenIdConfig CONFIG = new OpenIdConfigForTests(PROVIDER.issuer(), true, "kept secret");
    private static final TokenVerifier VERIFIER = new TokenVerifier(CONFIG);

    private final PasswordSignIn signIn =
            SECURITY.with(new RememberedSessions(), Optional.empty(), Optional.of(VERIFIER), SECURITY.config);
    private final CodeFlow flow = new CodeFlow(
            SECURITY.jpa.transactions(),
            VERIFIER,
            signIn,
            path -> "https://tejian.example" + path,
            CONFIG,
            SECURITY.clock);
    private Caller console;
    private Account account;

    @AfterAll
    static void close() {
        PROVIDER.close();
        SECURITY.close();
    }

    @BeforeEach
    void open() {
        console = SECURITY.reset();
        account = SECURITY.open("li.si", SECURITY.enter(DirectoryForTests.agency("GZ")), Role.INSPECTOR);
        SECURITY.accounts.resetPassword(console, account.id(), "local-horse-1");
        // the reset ends the tokens of this second too
        SECURITY.database.execute("update security.account set tokens_from = 'epoch'");
        PROVIDER.clientSecret = "kept secret".replace(" ", "+");
        PROVIDER.twist = UnaryOperator.identity();
        SECURITY.log.clear();
    }

    @Test
    void givenBrowser_whenItComesBackFromTheProvider_thenItHasASessionAndTheLogSaysHow() {
        Departure departure = flow.depart("/devices?state=IN_USE");
        assertThat(departure.address()).startsWith(PROVIDER.issuer() + "/authorize?tenant=guizhou&response_type=code");
        assertThat(asked(departure))
                .containsEntry("redirect_uri", "https://tejian.example/api/v1/session/oidc/callback")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid profile");

        Arrival arrival = arrive(departure, "li.si");

        assertThat(arrival.returnTo()).isEqualTo("/devices?state=IN_USE");
        assertThat(arrival.session().caller().accountId()).isEqualTo(account.id());
        assertThat(arrival.session().mustChangePassword()).isFalse();
        assertThat(signIn.authenticate(arrival.session().token(), "192.0.2.8").roles())
                .containsExactly(Role.INSPECTOR);
        assertThat(SECURITY.log.types()).containsExactly("security.account.signed-in");
        assertThat(SECURITY.log.last().event().after()).containsEntry("door", "OPENID");
        assertThat(SECURITY.log.last().actor().address()).isEqualTo("192.0.2.7");
    }

    @Test
    void givenAnswer_whenItIsUsedTwiceOrByAnotherBrowserOrTooLate_thenRefused() {
        Departure departure = flow.depart("/");
        String state = asked(departure).get("state");
        String code = PROVIDER.signedIn(departure.address(), "li.si");
        flow.arrive(code, state, departure.browserSecret(), "");
        failed(PROVIDER.signedIn(departure.address(), "li.si"), state, departure.browserSecret());

        Departure stolen = flow.depart("/");
        failed(PROVIDER.signedIn(stolen.address(), "li.si"), asked(stolen).get("state"), "another browser");

        Departure slow = flow.depart("/");
        SECURITY.clock.pass(Duration.ofMinutes(10));
        failed(PROVIDER.signedIn(slow.address(), "li.si"), asked(slow).get("state"), slow.browserSecret());
        SECURITY.clock.pass(Duration.ofMinutes(-10));
    }

    @Test
    void givenCodeOfAnotherSignIn_whenBroughtBack_thenPkceRefusesIt() {
        Departure victim = flow.depart("/");
        Departure attacker = flow.depart("/");
        String code = PROVIDER.signedIn(attacker.address(), "li.si");

        failed(code, asked(victim).get("state"), victim.browserSecret());
    }

    @Test
    void givenIdTokenWithAnotherNonceOrAWrongSecret_whenBroughtBack_thenRefused() {
        PROVIDER.twist = claims -> claims.claim("nonce", "replayed");
        Departure replayed = flow.depart("/");
        failed(PROVIDER.signedIn(replayed.address(), "li.si"), asked(replayed).get("state"), replayed.browserSecret());

        // the reset ends the tokens of this second too
        SECURITY.database.execute("update security.account set tokens_from = 'epoch'");
        PROVIDER.clientSecret = "another";
        Departure unknown = flow.depart("/");
        failed(PROVIDER.signedIn(unknown.address(), "li.si"), asked(unknown).get("state"), unknown.browserSecret());
    }

    @Test
    void givenPersonWithoutUsableAccount_whenBroughtBack_thenRefusedByItsCode() {
        SECURITY.open("admin", console.organisation(), Role.SYSTEM_ADMINISTRATOR);

        assertRefused(() -> arrive(flow.depart("/"), "nobody.here"), SecurityError.ACCOUNT_MISSING);
        assertRefused(() -> arrive(flow.depart("/"), "admin"), SecurityError.ACCOUNT_MISSING);
        SECURITY.accounts.lock(console, account.id(), true, "离职");
        assertRefused(() -> arrive(flow.depart("/"), "li.si"), SecurityError.ACCOUNT_LOCKED);
    }

    @ParameterizedTest
    @CsvSource({
        "/tasks, /tasks",
        "/, /",
        "'', /",
        "https://evil.example/, /",
        "//evil.example/, /",
        "/\\evil.example, /",
        "/a\\b, /",
        "'/a\r\nSet-Cookie: x=y', /"
    })
    void givenPageToReturnTo_whenItIsNoPathOfThePlatform_thenItIsTheFirstPage(String wanted, String returned) {
        assertThat(arrive(flow.depart(wanted), "li.si").returnTo()).isEqualTo(returned);
    }

    @Test
    void givenBearerToken_whenUsed_thenItIsRecordedOnceAndStandsForTheAccount() {
        String token = PROVIDER.signed(claims("li.si"));

        Caller caller = signIn.authenticate(token, "192.0.2.9");
        SECURITY.clock.pass(Duration.ofSeconds(10));
        signIn.authenticate(token, "192.0.2.9");

        assertThat(caller.accountId()).isEqualTo(account.id());
        assertThat(caller.address()).isEqualTo("192.0.2.9");
        assertThat(SECURITY.log.types()).containsExactly("security.account.signed-in");
        assertThat(SECURITY.log.last().event().after()).containsEntry("door", "TOKEN");
        SECURITY.clock.pass(Duration.ofMinutes(5));
        assertRefused(() -> signIn.authenticate(token, ""), SecurityError.SESSION_ENDED);
        SECURITY.clock.pass(Duration.ofSeconds(-310));
    }

    @Test
    void givenBearerToken_whenSignedOut_thenItDoesNotComeBackThoughItIsStillGood() {
        String one = PROVIDER.signed(claims("li.si"));
        String two = PROVIDER.signed(claims("li.si").claim("jti", "2"));
        signIn.authenticate(one, "");
        signIn.signOut(one);
        assertRefused(() -> signIn.authenticate(one, ""), SecurityError.SESSION_ENDED);

        Caller self = signIn.authenticate(two, "");
        SECURITY.clock.pass(Duration.ofSeconds(2));
        signIn.signOutEverywhere(self, account.id());
        assertRefused(() -> signIn.authenticate(two, ""), SecurityError.SESSION_ENDED);
        String later = PROVIDER.signed(claims("li.si")
                .issueTime(Date.from(SECURITY.clock.instant().plusSeconds(2)))
                .expirationTime(Date.from(Instant.now().plusSeconds(600))));
        assertThat(signIn.authenticate(later, "").accountId()).isEqualTo(account.id());
    }

    @Test
    void givenBearerTokens_whenTheAccountIsLockedOrMissing_thenRefused() {
        SECURITY.open("admin", console.organisation(), Role.SYSTEM_ADMINISTRATOR);
        SECURITY.accounts.lock(console, account.id(), true, "离职");

        assertRefused(() -> signIn.authenticate(PROVIDER.signed(claims("li.si")), ""), SecurityError.ACCOUNT_LOCKED);
        assertRefused(() -> signIn.authenticate(PROVIDER.signed(claims("nobody")), ""), SecurityError.ACCOUNT_MISSING);
        assertRefused(() -> signIn.authenticate(PROVIDER.signed(claims("admin")), ""), SecurityError.ACCOUNT_MISSING);
        assertRefused(
                () -> SECURITY.signIn.authenticate(PROVIDER.signed(claims("li.si")), ""), SecurityError.SESSION_ENDED);
    }

    /** Issued by the clock of the test, which stands still while the machine's goes on. */
    private static JWTClaimsSet.Builder claims(String userName) {
        return PROVIDER.claims(userName, SECURITY.clock.instant());
    }

    private Arrival arrive(Departure departure, String userName) {
        String code = PROVIDER.signedIn(departure.address(), userName);
        return flow.arrive(code, asked(departure).get("state"), departure.browserSecret(), "192.0.2.7");
    }

    private void failed(String code, String state, String browserSecret) {
        assertRefused(() -> flow.arrive(code, state, browserSecret, ""), SecurityError.OPENID_FAILED);
    }

    private static Map<String, String> asked(Departure departure) {
        return ProviderForTests.query(
                departure.address().substring(departure.address().indexOf('?') + 1));
    }
}
