package org.tejian.webhooks.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes one call: signed, without following redirects, and without listening to more than the status of the answer. */
final class Sender {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AddressRules rules;
    private final Duration patience;
    private final Clock clock;
    private final HttpClient client;

    Sender(AddressRules rules, Duration patience, Clock clock) {
        this.rules = rules;
        this.patience = patience;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    Attempt send(Call call) throws InterruptedException {
        Optional<String> objection = rules.objection(call.url());
        if (objection.isPresent()) {
            return Attempt.failed(objection.get());
        }
        try {
            HttpResponse<InputStream> answer = client.send(request(call), HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return Attempt.answered(answer.statusCode());
        } catch (IOException e) {
            return Attempt.failed(e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage()));
        }
    }

    private HttpRequest request(Call call) {
        byte[] body = body(call.deliveryId(), call.event());
        long timestamp = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(call.url())
                .timeout(patience)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Tejian-Webhooks/1")
                .header("Tejian-Delivery", call.deliveryId().toString())
                .header("Tejian-Timestamp", Long.toString(timestamp))
                .header("Tejian-Signature", Signature.of(call.secret(), timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    /** The same at each attempt. */
    static byte[] body(UUID deliveryId, Call.Told told) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("id", told.id().toString());
        event.put("position", told.position());
        event.put("at", told.at().toString());
        event.put("type", told.type());
        event.put("subjectKind", told.subjectKind());
        event.put("subjectId", told.subjectId().toString());
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("deliveryId", deliveryId.toString());
        message.put("event", event);
        try {
            return JSON.writeValueAsBytes(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are JSON", e);
        }
    }
}
