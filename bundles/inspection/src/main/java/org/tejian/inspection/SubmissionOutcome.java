package org.tejian.inspection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.inspection.spi.Severity;
import org.tejian.inspection.spi.Text;

/**
 * What came of a submission: a compiled report, or errors in the record and no change at all.
 *
 * @param made the task and the report; empty when errors were found
 * @param repeated it was done before under that number, and this is its outcome
 * @param findings what the edition says about the record; warnings may stand beside a report. A repetition says nothing
 */
public record SubmissionOutcome(Optional<Made> made, boolean repeated, List<Note> findings) {

    public SubmissionOutcome {
        findings = List.copyOf(findings);
    }

    /**
     * What a submission made.
     *
     * @param taskId the task
     * @param taskNumber its number
     * @param reportId the report, in review after the submission
     * @param conclusion its conclusion
     */
    public record Made(UUID taskId, String taskNumber, UUID reportId, String conclusion) {}

    /**
     * One finding.
     *
     * @param code kebab-case word of {@link org.tejian.inspection.spi.FindingCode}, or {@code record-incomplete}
     * @param severity how much it weighs
     * @param target what it is about, for example {@code item 2.1}
     * @param text what is wrong and what to do
     */
    public record Note(String code, Severity severity, String target, Text text) {}
}
