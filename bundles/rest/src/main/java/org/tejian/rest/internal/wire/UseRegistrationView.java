package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

@Schema(description = "The use registration of a device.")
public record UseRegistrationView(
        UUID id,
        UUID deviceId,
        String certificateNumber,
        LocalDate registeredOn,
        @Schema(description = "The registering authority") Ref authority,

        @Schema(description = "SHA-256 of the certificate's file")
        String certificateDigest)
        implements Identified {}
