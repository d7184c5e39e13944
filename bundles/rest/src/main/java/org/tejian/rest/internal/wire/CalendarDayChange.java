package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tejian.directory.CalendarDay;

@Schema(description = "What a day is from now on.")
public record CalendarDayChange(
        @Schema(description = "Left out for an ordinary day of the week")
        CalendarDay.@Nullable Kind kind,

        @Schema(maxLength = 50) @Nullable String name) {}
