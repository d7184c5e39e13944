package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(description = "A product or batch to be inspected before, or without, a device record.")
public record ProductToInspect(
        @Schema(description = "The maker, of cylinders their owner; a unit's own account leaves it out") @Nullable
        UUID unitId,

        @Schema(description = "Code of the catalogue of 2014", example = "2150")
        String catalogueCode,

        @Schema(description = "Product name as on the plate", maxLength = 100)
        String name,

        @Schema(description = "Product number, of a batch its number", maxLength = 100)
        String number,

        @Schema(description = "true: the number stands for a batch") @Nullable
        Boolean batch,

        @Schema(description = "Pieces of the batch, 1 to 1,000,000; 1 when left out") @Nullable
        Integer quantity,

        @Schema(description = "The maker's 17-digit device code, when there is one") @Nullable
        String deviceCode) {}
