package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "An application for use registration or a change of it, in its life.")
public record RegistrationApplicationView(
        UUID id,
        long version,
        String number,
        Label kind,
        Label state,
        Ref unit,
        Label region,
        List<UUID> deviceIds,
        String safetyManager,

        @Schema(description = "What the form says", type = "object")
        Map<String, Object> declared,

        List<String> documents,
        Optional<Ref> newUseUnit,
        Optional<Label> newRegion,
        Optional<String> newPlace,

        @Schema(description = "Parameters that change, by key", type = "object")
        Map<String, Object> newParameters,

        Optional<LocalDate> day,
        String reason,
        Instant filedAt,

        @Schema(description = "The one list with which it was sent back")
        List<String> missing,

        @Schema(description = "The person who made the first check")
        Optional<Ref> checkedBy,

        @Schema(description = "The person who decided") Optional<Ref> decidedBy,
        Optional<Instant> decidedAt,
        String decisionReason,
        List<DataConflictView> conflicts,

        @Schema(description = "The use registration it gave or changed")
        Optional<UUID> registrationId)
        implements Identified, Versioned {}
