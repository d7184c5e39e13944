package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "The device file.")
public record DeviceView(
        UUID id,
        long version,

        @Schema(description = "20 characters, kept for life")
        String registrationCode,

        @Schema(description = "The maker's code") Optional<String> deviceCode,
        Optional<String> certificateNumber,

        @Schema(description = "Entry of the catalogue of 2014")
        Label category,

        String name,
        String internalNumber,
        Label region,
        String place,
        Ref useUnit,
        Optional<Ref> constructionUnit,
        Optional<Ref> maintenanceUnit,
        String manufacturer,
        String model,
        String productNumber,
        Optional<LocalDate> manufacturedOn,

        @Schema(description = "Technical parameters by key", type = "object")
        Map<String, Object> parameters,

        Label state,
        @Schema(description = "OVERDUE, DUE_SOON") List<Label> flags,
        Optional<LocalDate> nextDue,
        Optional<String> lastConclusion,
        Optional<LastInspection> inspection,

        @Schema(description = "Date of the last passed supervisory inspection")
        Optional<LocalDate> supervisionPassedOn)
        implements Identified, Versioned {

    @Schema(description = "What the last approved report says about the device.")
    public record LastInspection(
            String reportNumber,
            String typeId,
            LocalDate inspectedOn,
            String conclusion,
            boolean passed,
            Optional<LocalDate> nextDue,
            Ref agency) {}
}
