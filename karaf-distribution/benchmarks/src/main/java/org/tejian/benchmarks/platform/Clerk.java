package org.tejian.benchmarks.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.tejian.benchmarks.load.Call;
import org.tejian.chain.DemoAccounts;
import org.tejian.chain.Rest;

/** The county clerk of the demo province, signed in once as people are; each request presents the session's token. */
public final class Clerk {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String USER = "baiyun.clerk";
    private static final String EMPTY = "/bench/empty";

    /** The clerk's county. */
    public static final String COUNTY = "520113";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String address;
    private final String token;

    private Clerk(String address, String token) {
        this.address = address;
        this.token = token;
    }

    public static Clerk signedIn(String address) {
        String token = Rest.nobody(address)
                .post("/session", Map.of("userName", USER, "password", DemoAccounts.PASSWORD))
                .expect(200)
                .text("token");
        return new Clerk(address, token);
    }

    /** Whether the empty endpoint serves. */
    boolean emptyServes() {
        try {
            return http.send(
                                    HttpRequest.newBuilder(URI.create(address + EMPTY))
                                            .timeout(PATIENCE)
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 204;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The call of one client to the platform. */
    Call platform(UseCase useCase, int client) {
        AtomicInteger number = new AtomicInteger(client);
        return () -> {
            int each = number.getAndIncrement();
            send(useCase.request(each), "/api/v1" + useCase.path(each), useCase.status());
        };
    }

    /** The same request to the endpoint that does nothing. */
    Call empty(UseCase useCase, int client) {
        AtomicInteger number = new AtomicInteger(client);
        return () -> send(useCase.request(number.getAndIncrement()), EMPTY, 204);
    }

    private void send(HttpRequest.Builder request, String path, int status) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(
                request.uri(URI.create(address + path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != status) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
    }
}
