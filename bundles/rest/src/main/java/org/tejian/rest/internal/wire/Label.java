package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "A coded value with its names.")
public record Label(
        @Schema(description = "The code; requests use it alone")
        String code,

        String zh,
        String en) {}
