package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(description = "The licences of a unit, newest first, and whether it is shielded.")
public record LicencesOfUnit(
        List<LicenceView> items,

        @Schema(description = "It holds licences, and none is valid today (R-LIC-5)")
        boolean shielded) {}
