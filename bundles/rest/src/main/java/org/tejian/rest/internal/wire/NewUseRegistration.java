package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

@Schema(description = "The use of a device to register.")
public record NewUseRegistration(
        UUID deviceId,

        @Schema(description = "The use unit's safety manager, printed on the form", maxLength = 100)
        String safetyManager) {}
