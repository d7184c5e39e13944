package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.tejian.inspection.Recheck;

@Schema(description = "How the inspectors look again at what failed.")
public record RecheckOrder(
        @Schema(description = "ON_SITE or BY_PROOF") Recheck how) {}
