package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "An item of the operator certificates.")
public record OperatorItemView(
        @Schema(description = "2013 or 2019") int regime,

        @Schema(description = "A code, or a range such as S1-S4")
        String code,

        String nameZh,
        String nameEn,
        String kindZh,

        @Schema(description = "What an item of 2013 became in 2019")
        String mapsTo2019,

        String status) {}
