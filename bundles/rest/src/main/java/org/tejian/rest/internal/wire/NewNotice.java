package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Schema(description = "An opinion notice to issue over the items that failed.")
public record NewNotice(
        @Schema(description = "Last day of the term") LocalDate dueBy,

        @Schema(description = "What is demanded besides", maxLength = 2000) @Nullable
        String remarks) {}
