package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.BatchMode;

@Schema(description = "Tasks to which the same inspectors are sent.")
public record BatchOfDispatches(
        @Schema(description = "1 to 500 tasks") List<UUID> taskIds,
        DispatchOrder order,

        @Schema(description = "EACH (when left out): a refused member stops no other. ALL: all or nothing") @Nullable
        BatchMode mode) {}
