package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tejian.licensing.Activity;

@Schema(description = "Work about which the gate is asked.")
public record LicenceQuestion(
        UUID unitId,
        Activity activity,
        String catalogueCode,

        @Schema(description = "Parameters that decide the level, for example rated_speed", type = "object") @Nullable
        Map<String, Object> parameters,

        LocalDate plannedStart,
        LocalDate plannedEnd,

        @Schema(description = "Address of the branch that does the work; left out for the unit's own", maxLength = 300)
        @Nullable
        String branchAddress) {}
