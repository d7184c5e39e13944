package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "One deadline of the trade.")
public record DeadlineTermView(
        @Schema(description = "D1 to D17, or P for a rule of the platform")
        String code,

        long version,
        String zh,
        String en,
        @Schema(description = "0 where no time is counted") int amount,
        Label unit,

        @Schema(description = "Whether it runs out before the event instead of after it")
        boolean before,

        @Schema(description = "The regulation") String source,
        boolean confirmed)
        implements Versioned {}
