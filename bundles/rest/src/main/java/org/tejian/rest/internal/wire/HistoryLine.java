package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

@Schema(description = "One line of a device's history.")
public record HistoryLine(
        Instant at,

        @Schema(description = "Left out for the entry into the archive")
        Optional<Label> event,

        Optional<Label> from,
        Label to,
        String personName,
        String organisationName,

        @Schema(description = "Values that changed", type = "object")
        Map<String, Object> changed,

        String reason) {}
