package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.tejian.directory.TermUnit;

@Schema(description = "A corrected deadline.")
public record DeadlineTermCorrection(
        @Schema(description = "1 to 1000; 0 where the unit counts nothing")
        int amount,

        TermUnit unit,

        @Schema(description = "The regulation", maxLength = 200)
        String source,

        boolean confirmed,
        @Schema(maxLength = 2000) String reason) {}
