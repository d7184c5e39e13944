package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "The use registration of a device.")
public record UseRegistrationView(
        UUID id,

        @Schema(description = "The device, or the first of the list")
        UUID deviceId,

        @Schema(description = "Every device it covers") List<UUID> deviceIds,

        @Schema(description = "Whether it is one certificate with a device list")
        boolean byUnit,

        String certificateNumber,
        LocalDate registeredOn,
        @Schema(description = "The registering authority") Ref authority,

        @Schema(description = "SHA-256 of the certificate's file")
        String certificateDigest,

        @Schema(description = "Day on which it ended; left out while it is live")
        Optional<LocalDate> endedOn)
        implements Identified {}
