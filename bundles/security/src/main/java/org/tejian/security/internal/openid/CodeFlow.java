package org.tejian.security.internal.openid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.directory.PublicAddress;
import org.tejian.refusal.Refusal;
import org.tejian.security.OpenIdSignIn;
import org.tejian.security.SecurityError;
import org.tejian.security.Session;
import org.tejian.security.internal.BuiltIn;
import org.tejian.security.internal.Door;
import org.tejian.security.internal.OpenedSessions;
import org.tejian.security.internal.Tokens;
import org.tejian.security.internal.openid.AttemptTable.Attempt;

/** The authorization code flow with PKCE (RFC 7636, S256), state bound to the browser, nonce bound to the ID token. */
@Component(configurationPid = OpenIdConfig.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class CodeFlow implements OpenIdSignIn {

    /** Where the provider sends the browser back to, below the public address. */
    static final String CALLBACK = "/api/v1/session/oidc/callback";

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int LONGEST_PATH = 2000;

    private final AttemptTable attempts;
    private final TokenVerifier verifier;
    private final OpenedSessions sessions;
    private final String callback;
    private final OpenIdConfig config;
    private final Clock clock;

    @Activate
    public CodeFlow(
            @Reference Transactions transactions,
            @Reference TokenVerifier verifier,
            @Reference OpenedSessions sessions,
            @Reference(target = "(schema=security)") MigratedSchema schema,
            @Reference PublicAddress address,
            OpenIdConfig config) {
        this(transactions, verifier, sessions, address, config, Clock.systemUTC());
    }

    CodeFlow(
            Transactions transactions,
            TokenVerifier verifier,
            OpenedSessions sessions,
            PublicAddress address,
            OpenIdConfig config,
            Clock clock) {
        this.attempts = new AttemptTable(transactions);
        this.verifier = verifier;
        this.sessions = sessions;
        this.callback = address.of(CALLBACK);
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Departure depart(String returnTo) {
        String page = verifier.client().metadata().authorization();
        String state = Tokens.next();
        String browserSecret = Tokens.next();
        Attempt attempt = new Attempt(Tokens.digest(browserSecret), Tokens.next(), Tokens.next(), path(returnTo));
        Instant now = clock.instant();
        attempts.insert(state, attempt, now.plus(PATIENCE), now);
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", config.clientId());
        query.put("redirect_uri", callback);
        query.put("scope", config.scopes());
        query.put("state", state);
        query.put("nonce", attempt.nonce());
        query.put("code_challenge", challenge(attempt.verifier()));
        query.put("code_challenge_method", "S256");
        String address = page + (page.contains("?") ? "&" : "?") + ProviderClient.query(query);
        return new Departure(address, browserSecret);
    }

    @Override
    public Arrival arrive(String code, String state, String browserSecret, String address) {
        Attempt attempt = attempts.take(state, clock.instant())
                .filter(each -> each.browserDigest().equals(Tokens.digest(browserSecret)))
                .orElseThrow(() -> new Refusal(SecurityError.OPENID_FAILED));
        String idToken = verifier.client().redeem(code, attempt.verifier(), callback);
        String userName = verifier.identify(idToken, attempt.nonce());
        if (userName.equals(BuiltIn.FIRST_ADMINISTRATOR)) {
            throw new Refusal(SecurityError.ACCOUNT_MISSING);
        }
        Session session = sessions.open(userName, Door.OPENID, address);
        return new Arrival(session, attempt.returnTo());
    }

    /** Only a path of the platform itself: a sign-in must not send people elsewhere. */
    private static String path(String returnTo) {
        boolean own = returnTo.length() <= LONGEST_PATH
                && returnTo.matches("/([\\x21-\\x7E&&[^\\\\/]][\\x21-\\x7E&&[^\\\\]]*)?");
        return own ? returnTo : "/";
    }

    private static String challenge(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
