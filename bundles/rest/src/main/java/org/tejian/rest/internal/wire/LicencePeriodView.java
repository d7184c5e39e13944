package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

@Schema(description = "One period of a licence's validity.")
public record LicencePeriodView(
        @Schema(description = "How it came to be") Label origin,

        @Schema(description = "Day of issue; left out for the first")
        Optional<LocalDate> issuedOn,

        LocalDate validFrom,
        LocalDate validUntil) {}
