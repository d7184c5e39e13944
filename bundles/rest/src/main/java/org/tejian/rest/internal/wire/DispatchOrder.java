package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who inspects, when, with what.")
public record DispatchOrder(
        @Schema(description = "At least two persons; the first one leads")
        List<UUID> inspectorIds,

        LocalDate plannedOn,
        @Nullable List<InstrumentView> instruments) {}
