package org.tejian.security.internal.openid;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;
import org.tejian.security.internal.TrustedCertificates;

/** What is said to the identity provider over HTTP: its configuration, and the exchange of a code for a token. */
final class ProviderClient {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderClient.class);
    private static final int LARGEST_ANSWER = 1 << 20;
    private static final long READ_AGAIN_AFTER = Duration.ofHours(1).toNanos();

    /**
     * The provider's own configuration.
     *
     * @param authorization page that browsers are sent to
     * @param token where codes are redeemed
     * @param keys where its public keys are
     */
    record Metadata(String authorization, String token, String keys) {}

    private record Answer(int status, Map<String, Object> json) {}

    private record Read(Metadata metadata, long at) {}

    private final OpenIdConfig config;
    private final HttpClient client;
    private volatile Read read = new Read(new Metadata("", "", ""), 0);

    ProviderClient(OpenIdConfig config) {
        if (!config.allowHttp() && !config.issuer().startsWith("https://")) {
            throw new IllegalArgumentException(
                    "org.tejian.security.openid.cfg: the issuer must be https; allowHttp = true"
                            + " is for a provider on this machine");
        }
        this.config = config;
        this.client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofMillis(config.connectMillis()))
                .sslContext(TrustedCertificates.of(config.trustedCertificates()))
                .build();
    }

    /** @throws Refusal {@link SecurityError#PROVIDER_AWAY} when it was never read and cannot be now */
    Metadata metadata() {
        Read known = read;
        boolean never = known.metadata().keys().isEmpty();
        if (!never && System.nanoTime() - known.at() < READ_AGAIN_AFTER) {
            return known.metadata();
        }
        try {
            Metadata fresh = fetchMetadata();
            read = new Read(fresh, System.nanoTime());
            return fresh;
        } catch (Refusal refusal) {
            if (never) {
                throw refusal;
            }
            // an hour-old configuration is better than none
            return known.metadata();
        }
    }

    /**
     * The ID token for a code.
     *
     * @throws Refusal {@link SecurityError#OPENID_FAILED} when the provider refuses the code
     */
    String redeem(String code, String verifier, String callback) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", callback);
        form.put("code_verifier", verifier);
        form.put("client_id", config.clientId());
        HttpRequest.Builder request = request(metadata().token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(query(form)));
        if (!config.clientSecret().isEmpty()) {
            String pair = encoded(config.clientId()) + ":" + encoded(config.clientSecret());
            String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + basic);
        }
        Answer answer = send(request);
        if (answer.status() != 200 || !(answer.json().get("id_token") instanceof String token)) {
            LOG.warn(
                    "身份认证平台拒绝授权码:{} {}。 / The identity provider refuses the code: {} {}.",
                    answer.status(),
                    answer.json().get("error"),
                    answer.status(),
                    answer.json().get("error"));
            throw new Refusal(SecurityError.OPENID_FAILED);
        }
        return token;
    }

    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private Metadata fetchMetadata() {
        Answer answer = send(request(config.issuer().replaceFirst("/+$", "") + "/.well-known/openid-configuration")
                .GET());
        Map<String, Object> said = answer.json();
        if (answer.status() != 200
                || !config.issuer().equals(said.get("issuer"))
                || !(said.get("authorization_endpoint") instanceof String authorization)
                || !(said.get("token_endpoint") instanceof String token)
                || !(said.get("jwks_uri") instanceof String keys)) {
            throw away("its configuration names another issuer or lacks an endpoint");
        }
        return new Metadata(authorization, token, keys);
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofMillis(config.readMillis()))
                .header("Accept", "application/json");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> response = client.send(request.build(), BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                String text = new String(body.readNBytes(LARGEST_ANSWER), StandardCharsets.UTF_8);
                return new Answer(response.statusCode(), JSONObjectUtils.parse(text));
            }
        } catch (IOException | ParseException e) {
            throw away(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away(e.toString());
        }
    }

    private Refusal away(String why) {
        LOG.warn("身份认证平台 {} 无法使用:{}。 / The identity provider cannot be used: {}.", config.issuer(), why, why);
        return new Refusal(SecurityError.PROVIDER_AWAY);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
