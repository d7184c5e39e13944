package org.tejian.inspection;

import java.time.Instant;

/**
 * Who did what to a report.
 *
 * @param at when
 * @param person who
 * @param step what
 * @param text what they wrote, may be empty
 */
public record ReportRemark(Instant at, PersonRef person, ReportStep step, String text) {}
