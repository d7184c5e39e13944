package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.tejian.registration.DataConflict;

@Schema(description = "Which value of a difference is right.")
public record ConflictSolution(
        DataConflict.Solution solution,
        @Schema(maxLength = 2000) String reason) {}
