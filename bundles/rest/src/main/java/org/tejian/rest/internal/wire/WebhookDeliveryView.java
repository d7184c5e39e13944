package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "One event on its way to one webhook.")
public record WebhookDeliveryView(
        @Schema(description = "The same at each attempt; header Tejian-Delivery")
        UUID id,

        @Schema(description = "Position of the event in the log")
        long eventPosition,

        String eventType,
        Label state,
        int attempts,
        Instant createdAt,

        @Schema(description = "When it is sent next, while it waits")
        Optional<Instant> dueAt,

        @Schema(description = "When it was delivered or given up")
        Optional<Instant> finishedAt,

        @Schema(description = "HTTP status of the last answer")
        Optional<Integer> lastStatus,

        @Schema(description = "What was wrong with the last attempt; empty when nothing was")
        String lastProblem)
        implements Identified {}
