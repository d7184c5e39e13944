package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "The delivery of a report.")
public record Delivery(
        @Schema(description = "Who received it", maxLength = 100)
        String receiver) {}
