package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(description = "An application for inspection (报检).")
public record RequestForInspection(
        @Schema(description = "The device; left out for a product") @Nullable
        UUID deviceId,

        @Schema(description = "The product or batch, when there is no device record") @Nullable
        ProductToInspect product,

        @Schema(example = "elevator-traction-supervision") String typeId,

        @Schema(description = "Key of a variant of the type, when it has variants") @Nullable
        String variant,

        @Schema(description = "Kind as the papers call it; the type's own when left out", maxLength = 40) @Nullable
        String inspectionKind,

        @Schema(description = "The agency asked; an agency's own account leaves it out") @Nullable
        UUID agencyId,

        @Nullable LocalDate wishedOn,

        @Schema(description = "Whom to call on site", maxLength = 200) @Nullable
        String contact,

        @Schema(maxLength = 2000) @Nullable String remark) {}
