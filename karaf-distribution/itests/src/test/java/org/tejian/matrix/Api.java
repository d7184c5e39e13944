package org.tejian.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Sends exactly the bytes it is given, as one account or as nobody. */
public final class Api {

    static final ObjectMapper JSON = new ObjectMapper();
    static final byte[] NO_BODY = new byte[0];

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String address;

    public Api(String address) {
        this.address = address;
    }

    /** What came back. */
    record Reply(int status, String contentType, byte[] bytes) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** The answer when it is JSON, else an empty object. */
        JsonNode json() {
            try {
                return contentType.contains("json") && bytes.length > 0
                        ? JSON.readTree(bytes)
                        : JSON.createObjectNode();
            } catch (IOException e) {
                throw new UncheckedIOException("not the JSON it says it is: " + text(), e);
            }
        }

        /** The code of a problem, empty for anything else. */
        String code() {
            return json().path("code").asText();
        }
    }

    /** A session of that account. */
    String signIn(String userName, String password) {
        byte[] body = bytes(Map.of("userName", userName, "password", password));
        Reply reply = send("", "POST", "/api/v1/session", body, Map.of("Content-Type", "application/json"));
        if (reply.status() != 200) {
            throw new AssertionError("cannot sign in as " + userName + ": " + reply.status() + " " + reply.text());
        }
        return reply.json().path("token").asText();
    }

    Reply get(String token, String path) {
        return send(token, "GET", path, NO_BODY, Map.of());
    }

    /** @param token of the session, empty for nobody */
    Reply send(String token, String method, String path, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Reply(response.statusCode(), type, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A text as JSON is written. */
    static String text(String text) {
        return new String(bytes(text), StandardCharsets.UTF_8);
    }

    static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
