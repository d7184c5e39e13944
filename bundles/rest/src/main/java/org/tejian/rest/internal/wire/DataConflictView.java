package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "A difference between an application and what the platform holds.")
public record DataConflictView(
        UUID id,
        UUID deviceId,
        @Schema(description = "What differs") String field,
        @Schema(description = "What the application says") String declared,
        @Schema(description = "What the platform holds") String recorded,
        @Schema(description = "ARCHIVE or REPORT") Label source,

        @Schema(description = "Which one is right; left out while it is open")
        Optional<Label> solution,

        @Schema(description = "Why that one") String reason) {}
