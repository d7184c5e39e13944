package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Schema(description = "Everything kept of one licence.")
public record LicenceFileView(
        LicenceView licence,
        @Schema(description = "Version, for If-Match") long version,

        @Schema(description = "Every period of validity, in order")
        List<LicencePeriodView> periods,

        @Schema(description = "Day of the suspension, revocation or cancellation")
        Optional<LocalDate> withdrawnOn,

        String withdrawnReason,
        @Schema(description = "Newest first") List<LicenceCorrectionView> corrections)
        implements Versioned {}
