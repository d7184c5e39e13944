package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "A report in a list.")
public record ReportRow(
        UUID id,
        @Schema(description = "Left out before approval") Optional<String> number,

        @Schema(description = "1, after a correction 2 and so on")
        int reportVersion,

        Label state,
        UUID taskId,
        DeviceRefView device,
        TypeRef type,
        Ref agency,
        LocalDate inspectedOn,
        String conclusion,
        boolean passed,
        Optional<LocalDate> nextDue,
        Optional<Instant> approvedAt,

        @Schema(description = "Whether the caller may open the whole report")
        boolean open)
        implements Identified {}
