package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(description = "One line of a licence's scope.")
public record LicenceItemView(
        List<Label> activities,

        @Schema(description = "Catalogue codes; a class covers its varieties")
        List<String> catalogueCodes,

        @Schema(description = "Level held; empty where there are none")
        String level,

        @Schema(description = "Limits in words") String remarks) {}
