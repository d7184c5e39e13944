package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.UUID;

@Schema(
        description =
                "What is inspected, as it was when the inspection was applied for: a device, or a product without one.")
public record DeviceRefView(
        @Schema(description = "Identifier of the device; left out for a product")
        Optional<UUID> id,

        @Schema(description = "Left out for a product") Optional<String> registrationCode,
        String name,

        @Schema(description = "Place of use; of a product the address of its maker or owner")
        String place,

        Label region,

        @Schema(description = "Use unit; of a product its maker, of cylinders their owner")
        Ref useUnit,

        @Schema(description = "The product or batch; left out for a device")
        Optional<ProductView> product) {}
