package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Schema(description = "An inspection type that is installed now.")
public record TypeView(
        @Schema(example = "elevator-traction-periodic") String id,

        @Schema(description = "The edition that new tasks freeze", example = "2010.3")
        String edition,

        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        @Schema(description = "Digest of that edition") String sha256,
        Words title,
        Label kind,

        @Schema(description = "Letter of the device category")
        String letter,

        @Schema(description = "Catalogue codes of the devices it may be used for")
        List<String> categories,

        List<OptionView> variants,

        @Schema(description = "Symbolic name of the plugin's bundle")
        String bundle,

        String bundleVersion,

        @Schema(description = "How many places could not be checked against the regulation")
        int unconfirmed) {}
