package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "One line of the licence catalogue.")
public record LicenceKindView(
        @Schema(description = "2013 or 2019") int regime,
        String unitKind,
        String activityZh,
        String activityEn,
        String equipmentZh,
        String itemZh,
        String level,
        String scopeZh,
        String scopeEn,
        @Schema(description = "How its number begins") String numberPrefix,
        String issuer,
        int validityYears,

        @Schema(description = "Whether a construction notification needs it")
        boolean neededForNotification,

        String source,

        @Schema(description = "Compared with the regulation's text")
        boolean confirmed) {}
