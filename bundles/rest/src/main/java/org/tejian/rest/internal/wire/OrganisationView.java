package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "A regulator, an inspection agency, a unit, or the platform's operator.")
public record OrganisationView(
        UUID id,
        Label kind,

        @Schema(description = "A unit's businesses; empty for others")
        List<Label> unitKinds,

        String name,
        @Schema(description = "Unified social credit code") Optional<String> creditCode,

        @Schema(description = "Place of registration, or area of competence")
        Label region,

        @Schema(description = "Of an agency, the prefix of its report numbers")
        Optional<String> shortCode,

        String address,
        String phone)
        implements Identified {}
