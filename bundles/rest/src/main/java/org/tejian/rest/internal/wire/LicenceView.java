package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Schema(description = "A licence of a unit.")
public record LicenceView(
        UUID id,
        Ref unit,
        String number,

        @Schema(
                description =
                        "Whether the number has the usual form; old and foreign ones have not: check the original")
        boolean usualNumber,

        @Schema(description = "2013 or 2019") int regime,
        String issuer,
        List<LicenceItemView> items,
        LocalDate validFrom,
        @Schema(description = "Last day; it still counts") LocalDate validUntil,
        @Schema(description = "Status today") Label status,

        @Schema(description = "Edition of the catalogue whose codes the scope names, 2004 or 2014")
        int catalogueEdition,

        @Schema(description = "Addresses the paper names, those of branches too")
        List<String> addresses)
        implements Identified {}
