package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(description = "What another system is to be told, and where.")
public record WebhookRequest(
        @Schema(description = "What people call the receiving system, 1 to 100 characters")
        String name,

        @Schema(description = "Where it listens, https; http only for hosts that the operator named as internal")
        String url,

        @Schema(
                description =
                        "1 to 50 event types, whole or as a beginning: inspection.report.approved, registration.*, *")
        List<String> eventTypes) {}
