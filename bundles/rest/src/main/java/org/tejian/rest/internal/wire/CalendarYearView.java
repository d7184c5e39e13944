package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(description = "The working calendar of one year: what differs from the week.")
public record CalendarYearView(
        int year,
        long version,

        @Schema(description = "Whether anybody has entered the year")
        boolean entered,

        @Schema(description = "Whether it was compared with the official notice")
        boolean confirmed,

        String source,
        List<CalendarDayView> days)
        implements Versioned {}
