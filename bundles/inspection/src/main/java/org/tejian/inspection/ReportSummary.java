package org.tejian.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What everybody who sees the device may know about a report of it, also another agency.
 *
 * @param id identifier
 * @param number its number; empty before approval
 * @param reportVersion version
 * @param state where it is
 * @param taskId the inspection
 * @param subject the device or product
 * @param edition the frozen edition
 * @param agencyId the agency
 * @param inspectedOn day of the inspection
 * @param conclusion conclusion in the words of the type
 * @param passed how the platform reads it
 * @param nextDue day after which the device is overdue by this report
 * @param approvedAt when it was approved
 * @param open whether the caller may open the whole report and its file
 */
public record ReportSummary(
        UUID id,
        Optional<String> number,
        int reportVersion,
        ReportState state,
        UUID taskId,
        Subject subject,
        EditionRef edition,
        UUID agencyId,
        LocalDate inspectedOn,
        String conclusion,
        boolean passed,
        Optional<LocalDate> nextDue,
        Optional<Instant> approvedAt,
        boolean open) {}
