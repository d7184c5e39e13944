package org.tejian.security.internal.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;
import org.tejian.security.internal.BearerTokens;
import org.tejian.security.internal.PasswordRules;
import org.tejian.security.internal.TrustedCertificates;

/**
 * Verifies tokens of the identity provider: signature by its published keys, which are remembered and read again when a
 * token names an unknown one; issuer, audience, times.
 */
@Component(
        service = {TokenVerifier.class, BearerTokens.class},
        configurationPid = OpenIdConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = OpenIdConfig.class)
public final class TokenVerifier implements BearerTokens {

    private static final Logger LOG = LoggerFactory.getLogger(TokenVerifier.class);

    /** Keys of the provider are public: no algorithm that works with a shared secret, and never "none". */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private static final Set<String> NEEDED = Set.of("sub", "iat", "exp");
    private static final long KEYS_FOR_MILLIS = Duration.ofMinutes(10).toMillis();
    private static final int LARGEST_KEY_SET = 1 << 20;

    private final OpenIdConfig config;
    private final ProviderClient client;
    private volatile Optional<JWKSource<SecurityContext>> keys = Optional.empty();

    private volatile boolean keysKnown;

    @Activate
    public TokenVerifier(OpenIdConfig config) {
        this.config = config;
        this.client = new ProviderClient(config);
    }

    ProviderClient client() {
        return client;
    }

    @Override
    public Verified verify(String token) {
        if (!config.bearerTokens()) {
            throw new Refusal(SecurityError.SESSION_ENDED);
        }
        String audience = config.bearerAudience().isEmpty() ? config.clientId() : config.bearerAudience();
        JWTClaimsSet claims = claims(token, audience, SecurityError.SESSION_ENDED);
        List<String> clients = List.of(config.bearerClients());
        String issuedTo =
                text(claims, "azp").or(() -> text(claims, "client_id")).orElse("");
        if (!clients.isEmpty() && !clients.contains(issuedTo)) {
            throw new Refusal(SecurityError.SESSION_ENDED);
        }
        return new Verified(
                userName(claims),
                claims.getIssueTime().toInstant(),
                claims.getExpirationTime().toInstant());
    }

    /**
     * The user name of an ID token that answers a request with that nonce.
     *
     * @throws Refusal {@link SecurityError#OPENID_FAILED}, {@link SecurityError#ACCOUNT_MISSING}
     */
    String identify(String idToken, String nonce) {
        JWTClaimsSet claims = claims(idToken, config.clientId(), SecurityError.OPENID_FAILED);
        boolean ours = text(claims, "azp")
                .map(config.clientId()::equals)
                .orElse(claims.getAudience().size() == 1);
        if (!ours || !text(claims, "nonce").filter(nonce::equals).isPresent()) {
            throw new Refusal(SecurityError.OPENID_FAILED);
        }
        return userName(claims);
    }

    private String userName(JWTClaimsSet claims) {
        return text(claims, config.userNameClaim())
                .filter(PasswordRules::isUserName)
                .orElseThrow(() -> new Refusal(SecurityError.ACCOUNT_MISSING));
    }

    private JWTClaimsSet claims(String token, String audience, SecurityError bad) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys()));
        JWTClaimsSet exact = new JWTClaimsSet.Builder().issuer(config.issuer()).build();
        DefaultJWTClaimsVerifier<SecurityContext> verifier =
                new DefaultJWTClaimsVerifier<>(Set.of(audience), exact, NEEDED, Set.of());
        verifier.setMaxClockSkew(config.clockSkewSeconds());
        processor.setJWTClaimsSetVerifier(verifier);
        try {
            JWTClaimsSet claims = processor.process(token, null);
            keysKnown = true;
            return claims;
        } catch (RateLimitReachedException e) {
            // tokens that name unknown keys do not make the platform ask for the keys all the time
            throw new Refusal(e, keysKnown ? bad : SecurityError.PROVIDER_AWAY);
        } catch (KeySourceException e) {
            LOG.warn(
                    "身份认证平台的公钥无法读取:{} / The keys of the identity provider cannot be read: {}",
                    e.getMessage(),
                    e.getMessage());
            throw new Refusal(e, SecurityError.PROVIDER_AWAY);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            LOG.info("令牌无效:{} / A token is not good: {}", e.getMessage(), e.getMessage());
            throw new Refusal(e, bad);
        }
    }

    private JWKSource<SecurityContext> keys() {
        return keys.orElseGet(this::openKeys);
    }

    private synchronized JWKSource<SecurityContext> openKeys() {
        if (keys.isEmpty()) {
            keys = Optional.of(source(client.metadata().keys()));
        }
        return keys.orElseThrow();
    }

    private JWKSource<SecurityContext> source(String address) {
        DefaultResourceRetriever retriever = new DefaultResourceRetriever(
                config.connectMillis(),
                config.readMillis(),
                LARGEST_KEY_SET,
                true,
                TrustedCertificates.of(config.trustedCertificates()).getSocketFactory());
        try {
            return JWKSourceBuilder.create(URI.create(address).toURL(), retriever)
                    .cache(KEYS_FOR_MILLIS, config.connectMillis() + config.readMillis())
                    .rateLimited(true)
                    .build();
        } catch (MalformedURLException e) {
            throw new Refusal(e, SecurityError.PROVIDER_AWAY);
        }
    }

    private static Optional<String> text(JWTClaimsSet claims, String name) {
        @Nullable Object value = claims.getClaim(name);
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
