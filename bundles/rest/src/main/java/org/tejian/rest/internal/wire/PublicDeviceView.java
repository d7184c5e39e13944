package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

@Schema(description = "What anybody may know about a device.")
public record PublicDeviceView(
        String registrationCode,
        String name,
        String place,
        String useUnit,
        Optional<String> certificateNumber,
        Label state,
        Optional<LocalDate> lastInspectedOn,
        Optional<String> conclusion,
        Optional<LocalDate> nextDue,

        @Schema(description = "In use and past its inspection date")
        boolean overdue,

        Optional<String> maintenanceUnit,
        Optional<String> maintenancePhone) {}
