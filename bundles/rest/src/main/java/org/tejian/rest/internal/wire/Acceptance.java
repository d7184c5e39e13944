package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

@Schema(description = "What is settled when an application is accepted.")
public record Acceptance(
        @Schema(description = "Fee in yuan, 0 or more, at most two decimals")
        BigDecimal fee) {}
