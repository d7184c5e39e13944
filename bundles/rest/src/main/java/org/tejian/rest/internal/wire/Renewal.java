package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tejian.licensing.RenewalKind;

@Schema(description = "A renewal: the new period follows the old one when in time, else begins on the day of issue.")
public record Renewal(
        LocalDate issuedOn,
        LocalDate validUntil,

        @Schema(description = "REVIEWED when left out; SELF_DECLARED in time only, and not twice in a row") @Nullable
        RenewalKind kind) {}
