package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "An application for inspection in its life.")
public record RequestView(
        UUID id,
        long version,
        String number,
        Label state,
        DeviceRefView device,
        String typeId,

        @Schema(description = "Name of the type; left out while its plugin is away")
        Optional<Words> type,

        Optional<String> variant,
        String inspectionKind,
        Ref applicant,
        Ref agency,
        Optional<LocalDate> wishedOn,
        String contact,
        String remark,
        Instant filedAt,

        @Schema(description = "Why it was returned, refused or withdrawn")
        String reason,

        @Schema(description = "Fee in yuan, once accepted") Optional<BigDecimal> fee,
        @Schema(description = "The task, once accepted") Optional<UUID> taskId)
        implements Identified, Versioned {}
