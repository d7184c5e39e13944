package org.tejian.rest.internal.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Schema(description = "A report, one version of it.")
public record ReportView(
        UUID id,
        @Schema(description = "Counts changes of the draft") long version,

        @Schema(description = "1, after a correction 2 and so on")
        int reportVersion,

        @Schema(description = "Left out before approval") Optional<String> number,
        Label state,
        UUID taskId,
        DeviceRefView device,
        TypeRef type,
        Ref agency,
        List<Ref> inspectors,
        LocalDate inspectedOn,
        String conclusion,
        boolean passed,

        @Schema(description = "The device may be used under conditions only")
        boolean conditional,

        @Schema(description = "Why the conclusion departs from the proposal")
        String conclusionReason,

        Optional<LocalDate> nextDue,
        @Schema(description = "The next date as printed") String nextDueText,
        @Schema(type = "object") Map<String, Object> record,
        @Schema(type = "object") Map<String, Object> assessment,
        Optional<Ref> reviewer,
        Optional<Ref> approver,
        Optional<Instant> approvedAt,
        Optional<Instant> deliveredAt,
        String receiver,

        @Schema(description = "SHA-256 of the file, once approved")
        Optional<String> pdfDigest,

        @Schema(description = "Address behind the QR code, once approved")
        Optional<String> verifyUrl,

        @Schema(description = "Who did what, oldest first") List<Remark> remarks,

        @Schema(description = "The corrected version that made this one void")
        Optional<UUID> replacedBy)
        implements Identified, Versioned {

    @Schema(description = "A step of the report and who answers for it.")
    public record Remark(Instant at, Ref person, Label step, String text) {}
}
