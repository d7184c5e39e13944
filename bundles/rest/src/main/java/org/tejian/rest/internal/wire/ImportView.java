package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "A file on its way in.")
public record ImportView(
        UUID id,
        Label kind,
        Label mode,
        @Schema(description = "As uploaded") String fileName,
        Label state,
        Instant submittedAt,
        Optional<Instant> endedAt,
        @Schema(description = "Data rows read so far") long rowsRead,
        @Schema(description = "New things") long entered,

        @Schema(description = "Known things with new values")
        long updated,

        @Schema(description = "Known things with the same values")
        long unchanged,

        @Schema(description = "Rows that are wrong") long refused,

        @Schema(description = "Why it failed or was cancelled, in Chinese and English; empty otherwise")
        String problem)
        implements Identified {}
