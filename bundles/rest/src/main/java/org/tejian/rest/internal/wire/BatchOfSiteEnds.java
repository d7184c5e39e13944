package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.BatchMode;

@Schema(description = "Tasks whose work on site ends together.")
public record BatchOfSiteEnds(
        @Schema(description = "1 to 500 tasks") List<UUID> taskIds,

        @Schema(description = "Who signed for the unit", maxLength = 100)
        String unitRepresentative,

        @Schema(description = "EACH (when left out): a refused member stops no other. ALL: all or nothing") @Nullable
        BatchMode mode) {}
