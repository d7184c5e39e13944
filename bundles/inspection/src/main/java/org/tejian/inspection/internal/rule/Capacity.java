package org.tejian.inspection.internal.rule;

/** In which capacity a person has taken part in a report. */
public enum Capacity {
    /** Inspected, signed items or compiled. */
    INSPECTION,
    REVIEW,
    APPROVAL,
    /** Opened a correction. */
    CORRECTION
}
