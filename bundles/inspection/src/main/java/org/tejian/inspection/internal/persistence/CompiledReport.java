package org.tejian.inspection.internal.persistence;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What compiling a report gives.
 *
 * @param inspectedOn day of the inspection
 * @param conclusion conclusion in the words of the type
 * @param passed how the platform reads it
 * @param conditional whether the device may be used under conditions only
 * @param conclusionReason why it departs from the proposal; empty when it does not
 * @param nextDue last day before the device is overdue by this report
 * @param nextDueText the next date as printed; empty without one
 * @param record the values as a model
 * @param assessment the assessment as a model
 * @param sheet the report's contents as a model
 */
public record CompiledReport(
        LocalDate inspectedOn,
        String conclusion,
        boolean passed,
        boolean conditional,
        String conclusionReason,
        Optional<LocalDate> nextDue,
        String nextDueText,
        Map<String, Object> record,
        Map<String, Object> assessment,
        Map<String, Object> sheet) {}
