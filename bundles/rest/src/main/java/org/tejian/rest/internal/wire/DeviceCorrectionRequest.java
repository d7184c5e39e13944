package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(description = "Wrong data of a device put right; only what is given changes.")
public record DeviceCorrectionRequest(
        @Nullable String deviceCode,
        @Schema(maxLength = 200) @Nullable String name,
        @Schema(maxLength = 100) @Nullable String internalNumber,
        @Schema(maxLength = 300) @Nullable String place,
        @Nullable UUID maintenanceUnitId,
        @Schema(maxLength = 200) @Nullable String manufacturer,
        @Schema(maxLength = 100) @Nullable String model,
        @Schema(maxLength = 100) @Nullable String productNumber,
        @Nullable LocalDate manufacturedOn,

        @Schema(description = "Parameters that change, by key", type = "object") @Nullable
        Map<String, Object> parameters,

        @Schema(description = "Why; kept with the old and the new values", maxLength = 2000)
        String reason) {}
