package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "A device in a list.")
public record DeviceRow(
        UUID id,

        @Schema(description = "20 characters, kept for life")
        String registrationCode,

        Optional<String> certificateNumber,
        String name,
        String internalNumber,

        @Schema(description = "Entry of the catalogue of 2014")
        Label category,

        Label region,
        String place,
        Ref useUnit,
        Label state,
        @Schema(description = "OVERDUE, DUE_SOON") List<Label> flags,
        Optional<LocalDate> nextDue,
        Optional<String> lastConclusion)
        implements Identified {}
