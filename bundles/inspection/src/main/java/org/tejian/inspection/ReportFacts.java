package org.tejian.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tejian.archive.RegistrationCode;
import org.tejian.inspection.spi.Text;

/**
 * What the public may verify about a report with the code printed on it; no personal data.
 *
 * @param number its number
 * @param type name of the inspection type
 * @param registrationCode the device's code; empty for a product
 * @param productNumber product or batch number of a product; empty for a device
 * @param deviceName name of the device or product
 * @param place place of use
 * @param useUnit name of the use unit, of a product its maker, of cylinders their owner
 * @param agency name of the agency
 * @param inspectedOn day of the inspection
 * @param approvedAt when it was approved
 * @param conclusion conclusion
 * @param passed how the platform reads it
 * @param nextDue next inspection as printed, for example 2025年05月; empty without one
 * @param nextDueOn day after which the device is overdue by this report
 * @param pdfDigest SHA-256 of the genuine file
 * @param valid false when a corrected version has taken its place
 * @param replacedBy number of that version
 */
public record ReportFacts(
        String number,
        Text type,
        Optional<RegistrationCode> registrationCode,
        Optional<String> productNumber,
        String deviceName,
        String place,
        String useUnit,
        String agency,
        LocalDate inspectedOn,
        Instant approvedAt,
        String conclusion,
        boolean passed,
        String nextDue,
        Optional<LocalDate> nextDueOn,
        String pdfDigest,
        boolean valid,
        Optional<String> replacedBy) {}
