package org.tejian.rest.internal.mapping;

import java.util.List;
import org.tejian.archive.RegistrationCode;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.ReportFacts;
import org.tejian.inspection.ReportRemark;
import org.tejian.inspection.ReportSummary;
import org.tejian.rest.internal.wire.ReportFactsView;
import org.tejian.rest.internal.wire.ReportRow;
import org.tejian.rest.internal.wire.ReportView;

/** Reports on the wire. */
public final class ReportMapper {

    private ReportMapper() {}

    public static List<ReportRow> rows(List<ReportSummary> reports, Names.Lookup names) {
        return reports.stream().map(report -> row(report, names)).toList();
    }

    private static ReportRow row(ReportSummary report, Names.Lookup names) {
        return new ReportRow(
                report.id(),
                report.number(),
                report.reportVersion(),
                Labels.of(report.state()),
                report.taskId(),
                InspectionMapper.device(report.subject(), names),
                InspectionMapper.type(report.edition()),
                names.organisation(report.agencyId()),
                report.inspectedOn(),
                report.conclusion(),
                report.passed(),
                report.nextDue(),
                report.approvedAt(),
                report.open());
    }

    public static ReportView view(InspectionReport report, Names.Lookup names) {
        return new ReportView(
                report.id(),
                report.version(),
                report.reportVersion(),
                report.number(),
                Labels.of(report.state()),
                report.taskId(),
                InspectionMapper.device(report.subject(), names),
                InspectionMapper.type(report.edition()),
                names.organisation(report.agencyId()),
                InspectionMapper.people(report.inspectors()),
                report.inspectedOn(),
                report.conclusion(),
                report.passed(),
                report.conditional(),
                report.conclusionReason(),
                report.nextDue(),
                report.nextDueText(),
                report.record(),
                report.assessment(),
                report.reviewer().map(InspectionMapper::person),
                report.approver().map(InspectionMapper::person),
                report.approvedAt(),
                report.deliveredAt(),
                report.receiver(),
                report.pdfDigest(),
                report.verifyUrl(),
                report.remarks().stream().map(ReportMapper::remark).toList(),
                report.replacedBy());
    }

    public static ReportFactsView facts(ReportFacts facts) {
        return new ReportFactsView(
                facts.number(),
                InspectionMapper.words(facts.type()),
                facts.registrationCode().map(RegistrationCode::value),
                facts.productNumber(),
                facts.deviceName(),
                facts.place(),
                facts.useUnit(),
                facts.agency(),
                facts.inspectedOn(),
                facts.approvedAt(),
                facts.conclusion(),
                facts.passed(),
                facts.nextDue(),
                facts.nextDueOn(),
                facts.pdfDigest(),
                facts.valid(),
                facts.replacedBy());
    }

    private static ReportView.Remark remark(ReportRemark remark) {
        return new ReportView.Remark(
                remark.at(), InspectionMapper.person(remark.person()), Labels.of(remark.step()), remark.text());
    }
}
