package org.tejian.webhooks;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A subscription of another system. Its secret is shown once, when it is made or renewed, and never again.
 *
 * @param id identifier
 * @param version counts changes
 * @param name what people call the receiving system
 * @param url where it listens
 * @param eventTypes event types it is told of, see {@link NewWebhook}
 * @param state whether it is called at present
 * @param createdAt when it was made; it is told of what happens from then on
 * @param createdBy who made it
 * @param waiting deliveries that wait to be sent
 * @param dead deliveries that were given up
 */
public record Webhook(
        UUID id,
        long version,
        String name,
        URI url,
        List<String> eventTypes,
        WebhookState state,
        Instant createdAt,
        String createdBy,
        long waiting,
        long dead) {

    public Webhook {
        eventTypes = List.copyOf(eventTypes);
    }
}
