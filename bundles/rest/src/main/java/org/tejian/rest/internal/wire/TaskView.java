package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "One inspection of one device, from acceptance to the filed report.")
public record TaskView(
        UUID id,

        @Schema(description = "Counts changes of the task; the record has a version of its own")
        long version,

        String number,
        Label state,
        UUID requestId,
        DeviceRefView device,
        TypeRef type,
        Label kind,

        @Schema(description = "Letter of the device category")
        String letter,

        Optional<String> variant,
        String inspectionKind,
        Ref agency,
        @Schema(description = "Fee in yuan") BigDecimal fee,

        @Schema(description = "The leader first; empty before dispatch")
        List<Ref> inspectors,

        Optional<LocalDate> plannedOn,
        List<InstrumentView> instruments,
        boolean reinspection,

        @Schema(description = "Version of the report in work or last issued")
        int reportVersion,

        Optional<UUID> reportId,
        @Schema(description = "The last opinion notice") Optional<UUID> noticeId,

        @Schema(description = "Why it was last handed back, sent back or cancelled")
        String reason,

        Instant acceptedAt,

        @Schema(description = "What it waits for when its plugin is away")
        Optional<Words> waiting)
        implements Identified, Versioned {}
