package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Schema(description = "An extension for rebuilding or moving: at most a year, taken off the following four.")
public record LicenceExtension(
        LocalDate validUntil, @Schema(maxLength = 2000) String reason) {}
