package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Schema(description = "A change of an administrator's roles that waits for a second administrator.")
public record RoleChangeView(
        UUID id,
        @Schema(description = "The account to change") UUID accountId,
        String userName,
        List<Label> before,
        List<Label> after,
        String reason,
        Ref proposedBy,
        Instant proposedAt)
        implements Identified {}
