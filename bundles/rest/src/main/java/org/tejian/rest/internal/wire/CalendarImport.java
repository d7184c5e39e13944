package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(description = "A whole year; what was there before is replaced.")
public record CalendarImport(
        List<CalendarImportDay> days,

        @Schema(description = "Whether it was compared with the official notice")
        boolean confirmed,

        @Schema(description = "The notice", maxLength = 200) @Nullable
        String source) {}
