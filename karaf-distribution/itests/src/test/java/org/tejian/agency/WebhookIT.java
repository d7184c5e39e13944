package org.tejian.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tejian.browser.BrowserStage;
import org.tejian.browser.Province;
import org.tejian.chain.Demo;
import org.tejian.chain.Rest;

/** The running distribution tells another system, here a server of the test, what happened. */
@ExtendWith(BrowserStage.class)
class WebhookIT {

    private record Received(String timestamp, String signature, byte[] body) {}

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private HttpServer receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        receiver.createContext("/", exchange -> {
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst("Tejian-Timestamp"),
                    exchange.getRequestHeaders().getFirst("Tejian-Signature"),
                    exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void close() {
        receiver.stop(0);
    }

    @Test
    void givenTheOperatorNamedTheHost_whenANotificationIsFiled_thenTheOtherSystemIsTold(Province province)
            throws IOException {
        Rest administrator = province.as("sysadmin");
        Map<String, Object> wanted = Map.of(
                "name",
                "数据中心 " + UUID.randomUUID(),
                "url",
                "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hooks",
                "eventTypes",
                List.of("registration.notification.*"));
        assertThat(administrator.post("/webhooks", wanted).status())
                .as("nobody makes the platform call its own network")
                .isIn(400, 422);
        Files.writeString(province.home().resolve("etc/org.tejian.webhooks.cfg"), "internalHosts = 127.0.0.1\n");
        Rest.Answer[] made = new Rest.Answer[1];
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            made[0] = administrator.post("/webhooks", wanted);
            return made[0].status() == 201;
        });

        PrintStream unheard = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        UUID filed = new Demo(province.address(), Path.of("..", ".."), unheard, Path.of("target")).file();

        await().atMost(Duration.ofMinutes(1)).until(() -> received.stream().anyMatch(each -> of(each, filed)));
        Received told =
                received.stream().filter(each -> of(each, filed)).findFirst().orElseThrow();
        assertThat(told.signature()).isEqualTo(signature(made[0].text("secret"), told));
        JsonNode event = Rest.JSON.readTree(told.body()).path("event");
        assertThat(event.path("type").asText()).startsWith("registration.notification.");
        assertThat(event.path("position").asLong()).isPositive();
        String path = "/webhooks/" + made[0].text("id");
        await().until(() -> administrator
                        .get(path + "/deliveries?state=DELIVERED")
                        .body()
                        .path("items")
                        .size()
                > 0);
        assertThat(province.as("baiyun.supervisor").get(path).status()).isEqualTo(403);
        assertThat(province.as("auditor").get(path).status()).isEqualTo(200);
    }

    private static boolean of(Received told, UUID subject) {
        return new String(told.body(), StandardCharsets.UTF_8).contains(subject.toString());
    }

    private static String signature(String secret, Received told) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((told.timestamp() + ".").getBytes(StandardCharsets.UTF_8));
            return "v1=" + HexFormat.of().formatHex(mac.doFinal(told.body()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
