package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "A certificate of a person.")
public record CertificateView(
        UUID id,
        UUID personId,
        Label kind,
        String number,
        @Schema(description = "Item code, kept as text") String code,

        @Schema(description = "The operator item with that code; left out for others and for unknown codes")
        Optional<Label> item,

        @Schema(description = "Categories it is good for, for example 梯")
        List<String> categoryLetters,

        LocalDate validFrom,
        LocalDate validUntil,
        boolean validToday,

        @Schema(description = "2013 or 2019: whose list the code belongs to")
        int regime,

        @Schema(description = "Suspended, revoked or cancelled by decision")
        Optional<Label> withdrawn)
        implements Identified {}
