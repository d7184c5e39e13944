package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a licence should say, whole. The days are those of its latest period.")
public record LicenceCorrectionRequest(
        @Schema(maxLength = 60) String number,
        @Schema(description = "2013 or 2019") Integer regime,
        @Schema(maxLength = 100) String issuer,
        List<NewLicence.Item> items,
        LocalDate validFrom,
        LocalDate validUntil,

        @Schema(description = "2004 or 2014; 2014 when left out") @Nullable
        Integer catalogueEdition,

        @Nullable List<String> addresses,
        @Schema(maxLength = 2000) String reason) {}
