package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(description = "A device that enters the archive without a construction notification.")
public record NewDeviceEntry(
        @Schema(description = "Code of the catalogue of 2014", example = "5110")
        String catalogueCode,

        @Schema(maxLength = 100) String name,
        @Nullable String deviceCode,
        @Schema(maxLength = 60) @Nullable String internalNumber,

        @Schema(description = "County of the place of use", example = "520113")
        String region,

        @Schema(maxLength = 200) String place,
        UUID useUnitId,
        @Nullable UUID maintenanceUnitId,
        @Schema(maxLength = 100) String manufacturer,
        @Schema(maxLength = 60) @Nullable String makerLicenceNumber,
        @Schema(maxLength = 60) @Nullable String model,
        @Schema(maxLength = 60) String productNumber,
        @Nullable LocalDate manufacturedOn,

        @Schema(description = "Technical parameters by key", type = "object") @Nullable
        Map<String, Object> parameters,

        @Schema(description = "Product documents seen, or how the device was found", maxLength = 300)
        String documents) {}
