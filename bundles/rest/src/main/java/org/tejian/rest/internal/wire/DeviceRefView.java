package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

@Schema(description = "The device as it was when the inspection was applied for.")
public record DeviceRefView(UUID id, String registrationCode, String name, String place, Label region, Ref useUnit) {}
