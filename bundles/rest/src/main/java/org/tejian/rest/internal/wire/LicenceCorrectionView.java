package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "A correction of a licence's record.")
public record LicenceCorrectionView(
        UUID id,
        long version,
        UUID licenceId,
        Label state,

        @Schema(description = "Whether it lets more work pass, so that a second person must confirm it (S8)")
        boolean opensGate,

        String reason,
        String number,
        int regime,
        String issuer,
        List<LicenceItemView> items,
        LocalDate validFrom,
        LocalDate validUntil,
        int catalogueEdition,
        List<String> addresses,
        @Schema(description = "Who asked for it") String proposedBy,
        UUID proposedById,
        Instant proposedAt,

        @Schema(description = "Who confirmed or rejected it")
        Optional<String> decidedBy,

        Optional<Instant> decidedAt,
        @Schema(description = "Why it was rejected") String decisionReason)
        implements Identified, Versioned {}
