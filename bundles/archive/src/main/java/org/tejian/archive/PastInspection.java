package org.tejian.archive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A report from before the platform, or from a system that the platform took over: what remains is its result.
 *
 * @param device the device's registration code
 * @param reportNumber number of the report, 1 to 60 characters
 * @param typeId inspection type, or the words of the old register
 * @param inspectedOn date of the inspection
 * @param conclusion the conclusion in the report's words, 1 to 100 characters
 * @param passed how it is read
 * @param nextDue day after which the device was overdue by this report; empty after a failure
 * @param agencyId the agency that reported
 */
public record PastInspection(
        RegistrationCode device,
        String reportNumber,
        String typeId,
        LocalDate inspectedOn,
        String conclusion,
        boolean passed,
        Optional<LocalDate> nextDue,
        UUID agencyId) {

    public PastInspection {
        requireText("report number", reportNumber, 60);
        requireText("conclusion", conclusion, 100);
    }

    private static void requireText(String field, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            throw new IllegalArgumentException(field + " has 1 to " + most + " characters");
        }
    }
}
