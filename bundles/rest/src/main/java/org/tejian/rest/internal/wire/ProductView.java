package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

@Schema(description = "A product or batch that has no device record.")
public record ProductView(
        @Schema(description = "Product number, of a batch its number")
        String number,

        @Schema(description = "Whether the number stands for a batch")
        boolean batch,

        int quantity,
        String catalogueCode,

        @Schema(description = "The maker's 17-digit device code, when there is one")
        Optional<String> deviceCode) {}
