package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "What the gate says.")
public record LicenceAnswer(
        boolean passed,
        @Schema(description = "Code of the refusal") Optional<String> code,
        String reasonZh,
        String reasonEn,
        Optional<UUID> licenceId,
        Optional<String> licenceNumber,
        List<String> warnings) {}
