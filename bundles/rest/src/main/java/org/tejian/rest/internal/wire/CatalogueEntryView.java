package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

@Schema(description = "An entry of the catalogue of special equipment.")
public record CatalogueEntryView(
        @Schema(description = "2004 or 2014") int edition,
        @Schema(example = "3110") String code,
        @Schema(description = "种类, 类别 or 品种") String level,
        String nameZh,
        String nameEn,
        Optional<String> parent,
        @Schema(description = "Certificate letter") String letter,

        @Schema(description = "Whether single devices are registered under it")
        boolean device,

        boolean needsUseRegistration,

        @Schema(description = "The code of 2014 that an entry of 2004 became")
        Optional<String> mapsTo2014,

        @Schema(description = "Whether the entry is not checked against the regulation's text")
        boolean unconfirmed) {}
