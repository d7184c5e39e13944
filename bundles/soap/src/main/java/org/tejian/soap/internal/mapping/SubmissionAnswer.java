package org.tejian.soap.internal.mapping;

import org.tejian.inspection.SubmissionOutcome;
import org.tejian.inspection.SubmissionOutcome.Note;
import org.tejian.soap.internal.contract.FindingXml;
import org.tejian.soap.internal.contract.SeverityXml;
import org.tejian.soap.internal.contract.SubmitInspectionResponseXml;

/** What came of a submission, in the contract. */
public final class SubmissionAnswer {

    private SubmissionAnswer() {}

    public static SubmitInspectionResponseXml of(SubmissionOutcome outcome) {
        SubmitInspectionResponseXml xml = new SubmitInspectionResponseXml();
        xml.setSubmitted(outcome.made().isPresent());
        xml.setRepeated(outcome.repeated());
        outcome.made().ifPresent(made -> {
            xml.setTaskId(made.taskId().toString());
            xml.setTaskNumber(made.taskNumber());
            xml.setReportId(made.reportId().toString());
            xml.setConclusion(made.conclusion());
        });
        outcome.findings().forEach(note -> xml.getFinding().add(finding(note)));
        return xml;
    }

    private static FindingXml finding(Note note) {
        FindingXml xml = new FindingXml();
        xml.setCode(note.code());
        xml.setSeverity(SeverityXml.valueOf(note.severity().name()));
        xml.setTarget(note.target());
        xml.setZh(note.text().zh());
        xml.setEn(note.text().en());
        return xml;
    }
}
