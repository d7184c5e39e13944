package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "An account: one person, one organisation, one or more roles.")
public record AccountView(
        UUID id,
        String userName,
        Ref person,
        Ref organisation,
        List<Label> roles,
        boolean locked,

        @Schema(description = "End of a lock by failed sign-ins")
        Optional<Instant> lockedUntil,

        boolean mustChangePassword)
        implements Identified {}
