package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.tejian.licensing.LicenceStatus;

@Schema(description = "A decision against a licence.")
public record Withdrawal(
        @Schema(description = "SUSPENDED, REVOKED or CANCELLED")
        LicenceStatus status,

        @Schema(maxLength = 2000) String reason) {}
