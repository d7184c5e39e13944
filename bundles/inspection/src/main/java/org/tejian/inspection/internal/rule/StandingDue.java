package org.tejian.inspection.internal.rule;

import java.time.LocalDate;

/**
 * A next date that a report has set.
 *
 * @param typeId type of the report
 * @param supervisory whether the report is of a supervisory inspection, whose date holds until the first periodic one
 * @param key the kind of inspection that is due, as the type calls it
 * @param inspectedOn day of the inspection that set it
 * @param lastDay last day before the device is overdue
 * @param binding whether it counts for "overdue"
 */
public record StandingDue(
        String typeId, boolean supervisory, String key, LocalDate inspectedOn, LocalDate lastDay, boolean binding) {}
