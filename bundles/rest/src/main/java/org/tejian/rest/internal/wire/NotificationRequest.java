package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tejian.registration.WorkKind;

@Schema(description = "A construction notification as the construction unit files it.")
public record NotificationRequest(
        @Schema(description = "Only for a county clerk who files a paper; a construction unit's account leaves it out")
        @Nullable
        UUID constructionUnitId,

        WorkKind workKind,

        @Schema(description = "The device, for work on one that is in the archive") @Nullable
        UUID deviceId,

        @Schema(description = "Code of the catalogue of 2014", example = "3110")
        String catalogueCode,

        @Schema(description = "Product name as on the plate", maxLength = 200)
        String name,

        @Schema(description = "The maker's code of 17 (18) characters") @Nullable
        String deviceCode,

        @Schema(maxLength = 100) @Nullable String internalNumber,

        @Schema(description = "County of the place of work", example = "520113")
        String region,

        @Schema(maxLength = 300) String place,
        UUID useUnitId,
        @Nullable UUID maintenanceUnitId,
        @Schema(maxLength = 200) String manufacturer,
        @Schema(maxLength = 60) @Nullable String makerLicenceNumber,
        @Schema(maxLength = 100) @Nullable String model,
        @Schema(maxLength = 100) String productNumber,
        @Nullable LocalDate manufacturedOn,

        @Schema(description = "Technical parameters by key, for example rated_speed: 1.75", type = "object") @Nullable
        Map<String, Object> parameters,

        LocalDate plannedStart,
        LocalDate plannedEnd) {}
