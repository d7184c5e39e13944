package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Schema(description = "A measuring instrument taken along.")
public record InstrumentView(
        @Schema(maxLength = 100) String name,
        @Schema(maxLength = 100) String number,
        @Schema(description = "Last day of its calibration") LocalDate calibratedUntil) {}
