package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

@Schema(description = "A delegation: between two days a colleague also holds the role of an approver or leader.")
public record DelegationView(
        UUID id,
        Label role,
        Ref organisation,
        @Schema(description = "Whose role it is") Ref delegator,
        @Schema(description = "Who stands in") Ref delegate,
        LocalDate from,
        @Schema(description = "Last day") LocalDate until,
        String reason,

        @Schema(description = "Whether it was ended before its last day")
        boolean ended)
        implements Identified {}
