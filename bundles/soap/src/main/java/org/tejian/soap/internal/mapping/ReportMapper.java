package org.tejian.soap.internal.mapping;

import java.util.UUID;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.PersonRef;
import org.tejian.soap.internal.contract.ReportFactsXml;

/** Reports in the contract. */
public final class ReportMapper {

    private ReportMapper() {}

    public static ReportFactsXml facts(InspectionReport report, Naming naming) {
        ReportFactsXml xml = new ReportFactsXml();
        xml.setId(report.id().toString());
        xml.setNumber(report.number().orElse(null));
        xml.setReportVersion(report.reportVersion());
        xml.setState(
                Values.coded(report.state(), report.state().zh(), report.state().en()));
        xml.setTaskId(report.taskId().toString());
        xml.setRegistrationCode(report.subject()
                .device()
                .map(device -> device.registrationCode().value())
                .orElse(null));
        xml.setSubjectNumber(report.subject().number());
        xml.setSubjectName(report.subject().name());
        xml.setTypeId(report.edition().typeId());
        xml.setEdition(report.edition().number());
        xml.setEditionDigest(report.edition().sha256());
        xml.setType(Values.words(
                report.edition().title().zh(), report.edition().title().en()));
        xml.setAgency(naming.organisation(report.agencyId()));
        xml.getInspector()
                .addAll(report.inspectors().stream().map(PersonRef::name).toList());
        xml.setInspectedOn(report.inspectedOn());
        xml.setConclusion(report.conclusion());
        xml.setPassed(report.passed());
        xml.setNextDue(report.nextDue().orElse(null));
        xml.setApprovedAt(report.approvedAt().orElse(null));
        xml.setReplacedBy(report.replacedBy().map(UUID::toString).orElse(null));
        xml.setPdfDigest(report.pdfDigest().orElse(null));
        xml.setVerifyUrl(report.verifyUrl().orElse(null));
        return xml;
    }
}
