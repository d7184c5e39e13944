package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.tejian.directory.Role;

@Schema(description = "New roles for an account, to be confirmed by a second administrator.")
public record RoleChangeProposal(
        UUID accountId,

        @Schema(description = "All roles the account shall have")
        List<Role> roles,

        @Schema(maxLength = 2000) String reason) {}
