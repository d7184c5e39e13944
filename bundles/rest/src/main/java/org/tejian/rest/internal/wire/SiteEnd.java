package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "The end of the work on site.")
public record SiteEnd(
        @Schema(description = "Who signed for the unit", maxLength = 100)
        String unitRepresentative) {}
