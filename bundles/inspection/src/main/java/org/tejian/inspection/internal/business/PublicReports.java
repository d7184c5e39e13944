package org.tejian.inspection.internal.business;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.inspection.DeviceRef;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.Product;
import org.tejian.inspection.ReportFacts;
import org.tejian.inspection.ReportState;
import org.tejian.inspection.internal.persistence.ReportTable;
import org.tejian.inspection.internal.persistence.StoredReport;
import org.tejian.inspection.internal.rule.CheckCode;

/** What anybody who holds the paper may verify about a report. */
final class PublicReports {

    private final ReportTable reports;
    private final Organisations organisations;

    PublicReports(ReportTable reports, Organisations organisations) {
        this.reports = reports;
        this.organisations = organisations;
    }

    Optional<ReportFacts> verify(String number, String code) {
        return reports.findByNumber(number.strip().toUpperCase(Locale.ROOT))
                .filter(stored -> stored.checkCode()
                        .filter(printed -> CheckCode.same(printed, code.strip().toUpperCase(Locale.ROOT)))
                        .isPresent())
                .map(StoredReport::report)
                .map(this::facts);
    }

    private ReportFacts facts(InspectionReport report) {
        return new ReportFacts(
                report.number().orElseThrow(),
                report.edition().title(),
                report.subject().device().map(DeviceRef::registrationCode),
                report.subject().product().map(Product::number),
                report.subject().name(),
                report.subject().place(),
                name(report.subject().unitId()),
                name(report.agencyId()),
                report.inspectedOn(),
                report.approvedAt().orElseThrow(),
                report.conclusion(),
                report.passed(),
                report.nextDueText(),
                report.nextDue(),
                report.pdfDigest().orElseThrow(),
                report.state() != ReportState.VOID,
                report.replacedBy()
                        .flatMap(reports::find)
                        .flatMap(later -> later.report().number()));
    }

    private String name(UUID organisationId) {
        return organisations.find(organisationId).map(Organisation::name).orElse("");
    }
}
