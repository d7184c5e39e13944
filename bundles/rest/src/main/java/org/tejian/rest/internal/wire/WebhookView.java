package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Schema(description = "A webhook, without its secret.")
public record WebhookView(
        UUID id,
        @Schema(description = "Counts changes") long version,
        String name,
        String url,
        List<String> eventTypes,
        Label state,
        Instant createdAt,
        String createdBy,
        @Schema(description = "Deliveries that wait") long waiting,

        @Schema(description = "Deliveries that were given up")
        long dead)
        implements Identified, Versioned {}
