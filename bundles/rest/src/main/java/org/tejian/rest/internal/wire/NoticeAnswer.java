package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(description = "What the unit has done about a notice.")
public record NoticeAnswer(
        @Schema(maxLength = 2000) String answer,

        @Schema(description = "What proves it, one line each, at most 50") @Nullable
        List<String> proofs) {}
