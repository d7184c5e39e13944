package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tejian.directory.Role;

@Schema(description = "A role to delegate for some days.")
public record DelegationRequest(
        @Schema(description = "APPROVER or LEADER") Role role,

        @Schema(
                description =
                        "Whose role it is; the caller's own when left out. The head of an agency names an approver")
        @Nullable
        UUID delegatorId,

        @Schema(description = "A colleague with an account") UUID delegateId,

        @Schema(description = "First day, today at the earliest")
        LocalDate from,

        @Schema(description = "Last day, at most 180 days after the first")
        LocalDate until,

        @Schema(maxLength = 2000) String reason) {}
