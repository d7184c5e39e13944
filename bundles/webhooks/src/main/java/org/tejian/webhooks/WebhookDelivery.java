package org.tejian.webhooks;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * One event on its way to one webhook.
 *
 * @param id identifier, the same at each attempt, by which the receiver tells repetitions; ordered by time
 * @param webhookId the webhook
 * @param eventPosition position of the event in the log
 * @param eventType what happened
 * @param state where it is
 * @param attempts how often it was sent
 * @param createdAt when the platform learned of the event
 * @param dueAt when it is sent next, while it waits
 * @param finishedAt when it was delivered or given up
 * @param lastStatus HTTP status of the last answer; empty when there was none
 * @param lastProblem what was wrong with the last attempt; empty when nothing was
 */
public record WebhookDelivery(
        UUID id,
        UUID webhookId,
        long eventPosition,
        String eventType,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        Optional<Instant> dueAt,
        Optional<Instant> finishedAt,
        OptionalInt lastStatus,
        String lastProblem) {}
