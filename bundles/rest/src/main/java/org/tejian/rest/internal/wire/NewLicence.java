package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tejian.licensing.Activity;

@Schema(description = "A licence to enter.")
public record NewLicence(
        UUID unitId,
        @Schema(maxLength = 60, example = "TS3352045-2016") String number,
        @Schema(description = "2013 or 2019") Integer regime,
        @Schema(maxLength = 100) String issuer,
        List<Item> items,
        LocalDate validFrom,
        LocalDate validUntil,

        @Schema(description = "Edition of the catalogue whose codes the scope names, 2004 or 2014; 2014 when left out")
        @Nullable
        Integer catalogueEdition,

        @Schema(description = "Addresses the paper names, those of branches too") @Nullable
        List<String> addresses) {

    @Schema(description = "One line of a licence's scope.")
    public record Item(
            List<Activity> activities,
            List<String> catalogueCodes,
            @Nullable String level,
            @Nullable String remarks) {}
}
