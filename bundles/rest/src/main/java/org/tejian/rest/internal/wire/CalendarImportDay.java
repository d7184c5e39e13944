package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tejian.directory.CalendarDay;

@Schema(description = "One day of a calendar to import.")
public record CalendarImportDay(
        LocalDate day,
        CalendarDay.Kind kind,
        @Schema(maxLength = 50) @Nullable String name) {}
