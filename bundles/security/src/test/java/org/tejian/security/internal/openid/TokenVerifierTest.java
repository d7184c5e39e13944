package org.tejian.security.internal.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tejian.directory.RefusalAssert.assertRefused;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tejian.security.SecurityError;

/** Tokens of a real provider, and those of people who are none. */
class TokenVerifierTest {

    private final ProviderForTests provider = new ProviderForTests();
    private final TokenVerifier verifier = verifier();

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void givenGoodTokens_whenVerified_thenTheyTellWhoseAndTheKeysAreReadOnce() {
        JWTClaimsSet.Builder claims = provider.claims("li.si");

        assertThat(verifier.verify(provider.signed(claims)).userName()).isEqualTo("li.si");
        assertThat(verifier.verify(provider.signed(claims, "at+jwt")).expires())
                .isEqualTo(
                        claims.getClaims().get("exp") instanceof Date date
                                ? Instant.ofEpochSecond(date.toInstant().getEpochSecond())
                                : Instant.EPOCH);
        assertThat(provider.keysRead).hasValue(1);
    }

    @Test
    void givenNewKeys_whenATokenNamesOne_thenTheyAreReadAgainAndTheOldOnesCountNoMore() {
        String old = provider.signed(provider.claims("li.si"));
        verifier.verify(old);

        provider.rotate();

        assertThat(verifier.verify(provider.signed(provider.claims("li.si"))).userName())
                .isEqualTo("li.si");
        assertThat(provider.keysRead).hasValue(2);
        assertRefused(() -> verifier.verify(old), SecurityError.SESSION_ENDED);
    }

    @Test
    void givenTokensOfOthersOrForOthersOrOutOfTime_whenVerified_thenRefused() {
        Date past = Date.from(Instant.now().minusSeconds(40));
        Date future = Date.from(Instant.now().plusSeconds(300));

        refused(provider.forged(provider.claims("li.si")));
        refused(provider.unsigned(provider.claims("li.si")));
        refused(provider.signedByPublicKey(provider.claims("li.si")));
        refused(provider.signed(provider.claims("li.si").issuer("http://elsewhere")));
        refused(provider.signed(provider.claims("li.si").audience("another")));
        refused(provider.signed(provider.claims("li.si").audience(List.of())));
        refused(provider.signed(provider.claims("li.si").expirationTime(past)));
        refused(provider.signed(provider.claims("li.si").expirationTime(null)));
        refused(provider.signed(provider.claims("li.si").issueTime(null)));
        refused(provider.signed(provider.claims("li.si").notBeforeTime(future)));
        refused(provider.signed(provider.claims("li.si"), "logout+jwt"));
        refused("a.b.c");
        String good = provider.signed(provider.claims("li.si"));
        refused(good.substring(0, good.length() - 6) + "AAAAAA");
    }

    @Test
    void givenClockThatIsALittleLate_whenVerified_thenTaken() {
        Date justNow = Date.from(Instant.now().minusSeconds(5));

        verifier.verify(provider.signed(provider.claims("li.si").expirationTime(justNow)));
    }

    @Test
    void givenClientsNamed_whenAnotherOnesTokenComes_thenRefused() {
        TokenVerifier strict = verifier("crane-app", "lift-app");

        strict.verify(provider.signed(provider.claims("li.si").claim("azp", "lift-app")));
        strict.verify(provider.signed(provider.claims("li.si").claim("client_id", "crane-app")));
        assertRefused(
                () -> strict.verify(provider.signed(provider.claims("li.si").claim("azp", "other"))),
                SecurityError.SESSION_ENDED);
        assertRefused(() -> strict.verify(provider.signed(provider.claims("li.si"))), SecurityError.SESSION_ENDED);
    }

    @Test
    void givenNameNoAccountCanHave_whenVerified_thenThereIsNoAccount() {
        assertRefused(
                () -> verifier.verify(provider.signed(provider.claims("Li Si' or 1=1"))),
                SecurityError.ACCOUNT_MISSING);
        assertRefused(
                () -> verifier.verify(provider.signed(provider.claims("x").claim("preferred_username", 7))),
                SecurityError.ACCOUNT_MISSING);
    }

    @Test
    void givenIdToken_whenNonceOrPartyDoNotFit_thenRefused() {
        assertThat(verifier.identify(provider.signed(provider.claims("li.si").claim("nonce", "n")), "n"))
                .isEqualTo("li.si");
        List<JWTClaimsSet.Builder> wrong = List.of(
                provider.claims("li.si"),
                provider.claims("li.si").claim("nonce", "other"),
                provider.claims("li.si").claim("nonce", "n").claim("azp", "other"),
                provider.claims("li.si").claim("nonce", "n").audience(List.of("tejian", "other")));
        for (JWTClaimsSet.Builder each : wrong) {
            assertRefused(() -> verifier.identify(provider.signed(each), "n"), SecurityError.OPENID_FAILED);
        }
        verifier.identify(
                provider.signed(provider.claims("li.si")
                        .claim("nonce", "n")
                        .claim("azp", "tejian")
                        .audience(List.of("tejian", "other"))),
                "n");
    }

    @Test
    void givenProviderThatIsAway_whenVerified_thenItIsNotTheTokensFault() {
        String token = provider.signed(provider.claims("li.si"));
        provider.close();

        assertRefused(() -> verifier.verify(token), SecurityError.PROVIDER_AWAY);
    }

    @Test
    void givenProviderOfAnotherName_whenVerified_thenNotTrusted() {
        TokenVerifier mistaken = new TokenVerifier(new OpenIdConfigForTests(provider.issuer() + "/", true, ""));

        assertRefused(() -> mistaken.verify(provider.signed(provider.claims("li.si"))), SecurityError.PROVIDER_AWAY);
    }

    @Test
    void givenHttpByOversight_whenConfigured_thenRefused() {
        OpenIdConfig careless = new OpenIdConfigForTests("http://provider.example", false, "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TokenVerifier(careless))
                .withMessageContaining("https");
    }

    private void refused(String token) {
        assertRefused(() -> verifier.verify(token), SecurityError.SESSION_ENDED);
    }

    private TokenVerifier verifier(String... clients) {
        return new TokenVerifier(new OpenIdConfigForTests(provider.issuer(), true, "", clients));
    }
}
