package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

@Schema(description = "A region of GB/T 2260 with the time its code is valid.")
public record RegionView(
        @Schema(example = "520113") String code,
        String nameZh,
        String nameEn,
        Label level,
        Optional<String> parent,

        @Schema(description = "City letter of certificate numbers")
        Optional<String> registrationLetter,

        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,

        @Schema(description = "Code that followed after a merger or renaming")
        Optional<String> successor,

        String note) {}
