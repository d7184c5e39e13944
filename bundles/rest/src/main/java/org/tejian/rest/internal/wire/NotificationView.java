package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "A construction notification in its life.")
public record NotificationView(
        UUID id,
        long version,
        @Schema(description = "Number on the form") String number,
        Label state,
        Label workKind,
        Ref constructionUnit,
        Instant filedAt,

        @Schema(description = "The licence that passed the gate")
        Optional<String> licenceNumber,

        @Schema(description = "What the gate asks the clerk to look at")
        List<String> warnings,

        @Schema(description = "Why it was refused, returned or withdrawn")
        String decisionReason,

        @Schema(description = "The device, once accepted") Optional<UUID> deviceId,
        Optional<String> registrationCode,
        Label category,
        String name,
        Optional<String> deviceCode,
        String internalNumber,
        Label region,
        String place,
        Ref useUnit,
        Optional<Ref> maintenanceUnit,
        String manufacturer,
        Optional<String> makerLicenceNumber,
        String model,
        String productNumber,
        Optional<LocalDate> manufacturedOn,

        @Schema(description = "Technical parameters by key", type = "object")
        Map<String, Object> parameters,

        LocalDate plannedStart,
        LocalDate plannedEnd)
        implements Identified, Versioned {}
