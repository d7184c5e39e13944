package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@Schema(description = "A certificate of a person.")
public record CertificateView(
        UUID id,
        UUID personId,
        Label kind,
        String number,
        @Schema(description = "Item code, kept as text") String code,

        @Schema(description = "Categories it is good for, for example 梯")
        List<String> categoryLetters,

        LocalDate validFrom,
        LocalDate validUntil,
        boolean validToday)
        implements Identified {}
