package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

@Schema(description = "What anybody may verify about a report with the code printed on it.")
public record ReportFactsView(
        String number,
        Words type,
        @Schema(description = "Left out for a product") Optional<String> registrationCode,

        @Schema(description = "Product or batch number; left out for a device")
        Optional<String> productNumber,

        String deviceName,
        String place,
        String useUnit,
        String agency,
        LocalDate inspectedOn,
        Instant approvedAt,
        String conclusion,
        boolean passed,

        @Schema(description = "Next inspection as printed; empty without one")
        String nextDue,

        Optional<LocalDate> nextDueOn,
        @Schema(description = "SHA-256 of the genuine file") String pdfDigest,

        @Schema(description = "False when a corrected version has taken its place")
        boolean valid,

        Optional<String> replacedBy) {}
