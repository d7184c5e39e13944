package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

@Schema(description = "A webhook with its secret, which is never shown again.")
public record MadeWebhookView(
        UUID id,
        long version,
        WebhookView webhook,

        @Schema(description = "Key of the HMAC-SHA256 signature; the receiver keeps it")
        String secret)
        implements Identified, Versioned {}
