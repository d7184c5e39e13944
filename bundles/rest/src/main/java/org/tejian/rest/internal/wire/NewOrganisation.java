package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.UnitKind;

@Schema(description = "An organisation to enter.")
public record NewOrganisation(
        OrganisationKind kind,

        @Schema(description = "Of a unit, at least one") @Nullable
        List<UnitKind> unitKinds,

        @Schema(maxLength = 200) String name,
        @Nullable String creditCode,

        @Schema(description = "Why the credit code stands although its check character does not fit") @Nullable
        String creditCodeReason,

        @Schema(description = "Six digits", example = "520113")
        String region,

        @Schema(description = "Of an agency only") @Nullable String shortCode,
        @Nullable String address,
        @Nullable String phone) {}
