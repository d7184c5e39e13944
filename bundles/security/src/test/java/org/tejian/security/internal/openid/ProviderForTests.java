package org.tejian.security.internal.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A small OpenID Connect provider on loopback: it publishes its keys, checks PKCE and signs tokens. */
final class ProviderForTests implements AutoCloseable {

    private record Grant(Map<String, String> asked, String userName) {}

    private final HttpServer server;
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    final AtomicInteger keysRead = new AtomicInteger();
    volatile String clientSecret = "";
    volatile UnaryOperator<JWTClaimsSet.Builder> twist = UnaryOperator.identity();
    private volatile ECKey key = newKey();

    ProviderForTests() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, configuration()));
        server.createContext("/keys", exchange -> {
            keysRead.incrementAndGet();
            answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
        });
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** New keys from now on; the old ones are gone. */
    void rotate() {
        key = newKey();
    }

    /** What the user does at the provider's page: signs in and is sent back with this code. */
    String signedIn(String authorizationAddress, String userName) {
        String code = UUID.randomUUID().toString();
        codes.put(code, new Grant(query(URI.create(authorizationAddress).getRawQuery()), userName));
        return code;
    }

    JWTClaimsSet.Builder claims(String userName) {
        return claims(userName, Instant.now());
    }

    JWTClaimsSet.Builder claims(String userName, Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("sub-" + userName)
                .audience("tejian")
                .claim("preferred_username", userName)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    String signed(JWTClaimsSet.Builder claims) {
        return signed(claims, key, "JWT");
    }

    String signed(JWTClaimsSet.Builder claims, String type) {
        return signed(claims, key, type);
    }

    /** By a stranger who says that the key is the provider's. */
    String forged(JWTClaimsSet.Builder claims) {
        return signed(claims, withId(newKey(), key.getKeyID()), "JWT");
    }

    String unsigned(JWTClaimsSet.Builder claims) {
        return new PlainJWT(claims.build()).serialize();
    }

    /** With the public key taken for a shared secret. */
    String signedByPublicKey(JWTClaimsSet.Builder claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new MACSigner(key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> query(String text) {
        Map<String, String> values = new HashMap<>();
        for (String pair : text.split("&")) {
            String[] parts = pair.split("=", 2);
            values.put(decoded(parts[0]), decoded(parts[1]));
        }
        return values;
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Grant grant = codes.remove(form.getOrDefault("code", ""));
        String basic = exchange.getRequestHeaders().getFirst("Authorization");
        String expected = "Basic "
                + Base64.getEncoder().encodeToString(("tejian:" + clientSecret).getBytes(StandardCharsets.UTF_8));
        boolean client = clientSecret.isEmpty() ? basic == null : expected.equals(basic);
        if (grant == null
                || !client
                || !grant.asked().get("redirect_uri").equals(form.get("redirect_uri"))
                || !grant.asked().get("code_challenge").equals(challenge(form.getOrDefault("code_verifier", "")))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        JWTClaimsSet.Builder claims =
                claims(grant.userName()).claim("nonce", grant.asked().get("nonce"));
        answer(
                exchange,
                200,
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + signed(twist.apply(claims))
                        + "\"}");
    }

    private String configuration() {
        return "{\"issuer\":\"" + issuer() + "\",\"authorization_endpoint\":\"" + issuer()
                + "/authorize?tenant=guizhou\",\"token_endpoint\":\"" + issuer() + "/token\",\"jwks_uri\":\""
                + issuer() + "/keys\"}";
    }

    private static String signed(JWTClaimsSet.Builder claims, ECKey by, String type) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(by.getKeyID())
                            .type(new JOSEObjectType(type))
                            .build(),
                    claims.build());
            token.sign(new ECDSASigner(by));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey withId(ECKey key, String id) {
        return new ECKey.Builder(key).keyID(id).build();
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
