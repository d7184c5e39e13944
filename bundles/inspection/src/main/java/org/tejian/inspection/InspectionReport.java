package org.tejian.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A report, one version of it. It holds everything it says; no plugin is needed to open or print it.
 *
 * @param id identifier, ordered by time
 * @param version counts changes of the draft
 * @param reportVersion 1, after a correction 2 and so on
 * @param number agency short code + device letter + kind letter + year + 6-digit serial of that agency and year; a
 *     corrected version adds {@code -G1}, {@code -G2}; empty before approval
 * @param state where it is
 * @param taskId the inspection
 * @param subject the device or product
 * @param edition the frozen edition it was made under
 * @param agencyId the agency
 * @param inspectors who inspected, the leader first
 * @param inspectedOn day of the inspection
 * @param conclusion the conclusion in the words of the type, for example 复检合格
 * @param passed how the platform reads it
 * @param conditional the device may be used under conditions only
 * @param conclusionReason why it departs from the proposal; empty when it does not
 * @param nextDue day after which the device is overdue by this report; empty after a failure or for one-time inspections
 * @param nextDueText the next date as printed, for example 2025年05月; empty without one
 * @param record the values, in the shape of {@link org.tejian.inspection.spi.InspectionRecord#toModel()}
 * @param assessment outcomes, computed values and findings, in the shape of
 *     {@link org.tejian.inspection.spi.Assessment#toModel()}
 * @param reviewer who reviewed
 * @param approver who approved
 * @param approvedAt when
 * @param deliveredAt when it was delivered
 * @param receiver who received it; empty before
 * @param pdfDigest digest of the file in the report store, once approved
 * @param verifyUrl address behind the QR code, once approved
 * @param remarks who did what, oldest first
 * @param replacedBy the corrected version that made this one void
 */
public record InspectionReport(
        UUID id,
        long version,
        int reportVersion,
        Optional<String> number,
        ReportState state,
        UUID taskId,
        Subject subject,
        EditionRef edition,
        UUID agencyId,
        List<PersonRef> inspectors,
        LocalDate inspectedOn,
        String conclusion,
        boolean passed,
        boolean conditional,
        String conclusionReason,
        Optional<LocalDate> nextDue,
        String nextDueText,
        Map<String, Object> record,
        Map<String, Object> assessment,
        Optional<PersonRef> reviewer,
        Optional<PersonRef> approver,
        Optional<Instant> approvedAt,
        Optional<Instant> deliveredAt,
        String receiver,
        Optional<String> pdfDigest,
        Optional<String> verifyUrl,
        List<ReportRemark> remarks,
        Optional<UUID> replacedBy) {

    public InspectionReport {
        inspectors = List.copyOf(inspectors);
        remarks = List.copyOf(remarks);
        record = Collections.unmodifiableMap(new LinkedHashMap<>(record));
        assessment = Collections.unmodifiableMap(new LinkedHashMap<>(assessment));
    }
}
