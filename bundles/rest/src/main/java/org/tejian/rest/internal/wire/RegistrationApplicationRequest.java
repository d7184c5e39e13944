package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tejian.registration.ApplicationKind;

@Schema(description = "An application for use registration or a change of it, as the use unit files it.")
public record RegistrationApplicationRequest(
        ApplicationKind kind,

        @Schema(description = "The devices; one, or more where the kind allows")
        List<UUID> deviceIds,

        @Schema(description = "Needed for use registrations and transfers", maxLength = 100) @Nullable
        String safetyManager,

        @Schema(
                description =
                        "What the form says of a single device: name, place, manufacturer, model, productNumber, parameters.KEY",
                type = "object")
        @Nullable
        Map<String, Object> declared,

        @Schema(description = "Papers handed in, each with its number") @Nullable
        List<String> documents,

        @Schema(description = "The new owner, for a transfer") @Nullable
        UUID newUseUnitId,

        @Schema(description = "County of the new place, for a move", example = "520102") @Nullable
        String newRegion,

        @Schema(description = "New address, for a move or a change of place", maxLength = 300) @Nullable
        String newPlace,

        @Schema(description = "Parameters that change, by key", type = "object") @Nullable
        Map<String, Object> newParameters,

        @Schema(
                description =
                        "First day of use, of the stop or of the resumption; last day of use beyond the design life")
        @Nullable
        LocalDate day,

        @Schema(description = "Why; needed for everything but use registrations", maxLength = 300) @Nullable
        String reason) {}
