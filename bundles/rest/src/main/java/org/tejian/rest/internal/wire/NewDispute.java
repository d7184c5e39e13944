package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(description = "A difference that the clerk found between the application and the report.")
public record NewDispute(
        UUID deviceId,

        @Schema(description = "name, place, manufacturer, model, productNumber, or parameters.KEY", maxLength = 120)
        String field,

        @Schema(maxLength = 300) @Nullable String declared,

        @Schema(description = "What the report says", maxLength = 300)
        String reported) {}
