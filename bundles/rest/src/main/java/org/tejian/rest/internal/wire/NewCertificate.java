package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tejian.licensing.PersonCertificate;

@Schema(description = "A certificate of a person to enter.")
public record NewCertificate(
        PersonCertificate.Kind kind,
        @Schema(maxLength = 100) String number,
        @Schema(maxLength = 40) String code,

        @Schema(description = "Categories, for example 梯; needed for inspectors") @Nullable
        List<String> categoryLetters,

        LocalDate validFrom,
        LocalDate validUntil,

        @Schema(description = "2013 or 2019; by the first day when left out") @Nullable
        Integer regime) {}
