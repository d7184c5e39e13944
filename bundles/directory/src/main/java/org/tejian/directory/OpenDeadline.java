package org.tejian.directory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that must be done by a day and has not been done.
 *
 * @param term the rule
 * @param subject what it is about
 * @param subjectId its identifier
 * @param number its registration code or number
 * @param name product name of the device, or what the paper is
 * @param region county
 * @param unitId the unit concerned
 * @param since from when the term counts; for terms that run out before an anchor, the anchor
 * @param dueOn the last day
 * @param responsible the role that must act
 */
public record OpenDeadline(
        DeadlineTerm term,
        Subject subject,
        UUID subjectId,
        String number,
        String name,
        RegionCode region,
        UUID unitId,
        LocalDate since,
        LocalDate dueOn,
        Role responsible) {

    /** What a deadline is about. */
    public enum Subject {
        DEVICE,
        APPLICATION,
        NOTIFICATION,
        LICENCE,
        PERSON_CERTIFICATE,
        INSPECTION_TASK,
        OPINION_NOTICE,
        REPORT
    }

    /** Whether the day has passed. */
    public boolean overdue(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
