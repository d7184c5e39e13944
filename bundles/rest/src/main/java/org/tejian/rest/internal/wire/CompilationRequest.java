package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What the inspector decides when compiling a report; empty takes the proposals.")
public record CompilationRequest(
        @Schema(description = "Key of a conclusion, when it departs from the proposal") @Nullable
        String conclusion,

        @Schema(description = "Why it departs", maxLength = 2000) @Nullable
        String reason,

        @Schema(description = "Months to the next inspection, where the inspector chooses") @Nullable
        Integer nextDueMonths) {}
