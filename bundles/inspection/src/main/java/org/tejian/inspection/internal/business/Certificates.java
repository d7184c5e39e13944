package org.tejian.inspection.internal.business;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.Device;
import org.tejian.inspection.InspectionError;
import org.tejian.inspection.InspectionReport;
import org.tejian.inspection.internal.paper.ReportPaper;
import org.tejian.inspection.internal.persistence.CertificateTable;
import org.tejian.inspection.internal.persistence.CertificateTable.StoredCertificate;
import org.tejian.inspection.internal.persistence.InspectionSchema;
import org.tejian.inspection.internal.persistence.StoredReport;
import org.tejian.inspection.internal.persistence.StoredTask;
import org.tejian.inspection.internal.rule.TradeNumber;
import org.tejian.inspection.internal.type.FrozenEditions;
import org.tejian.refusal.Refusal;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportStore;

/** Certificates 监督检验证书: a second paper from the frozen data of a passed report, with a number of its own. */
final class Certificates {

    private final CertificateTable table;
    private final FrozenEditions editions;
    private final ReportStore store;

    Certificates(InspectionSchema schema, FrozenEditions editions, ReportStore store) {
        this.table = schema.certificates();
        this.editions = editions;
        this.store = store;
    }

    /**
     * Issues the certificate of a report that is being approved; empty when its type has none or it is no pass.
     *
     * @param earlier the version that the report replaces
     */
    Optional<String> issue(
            StoredReport report,
            StoredTask task,
            Optional<Device> device,
            Optional<StoredReport> earlier,
            ReportPaper paper,
            PaperNumbers numbers,
            ReportPaper.Approval approval,
            Instant at) {
        if (!(report.sheet().get("certificate") instanceof Map)) {
            return Optional.empty();
        }
        UUID reportId = report.report().id();
        String number = earlier.flatMap(old -> table.ofReport(old.report().id()))
                .map(old -> TradeNumber.corrected(old.number(), report.report().reportVersion()))
                .orElseGet(() -> numbers.certificate(report.report().agencyId()));
        RenderedReport pdf = paper.certificate(report, task, device, approval, number);
        store.put(pdf);
        table.insert(reportId, new StoredCertificate(number, pdf.sha256()), at);
        return Optional.of(number);
    }

    /**
     * The file of an issued certificate.
     *
     * @throws Refusal {@link InspectionError#CERTIFICATE_NOT_OF_TYPE}, {@link InspectionError#CERTIFICATE_NOT_PASSED},
     *     {@link InspectionError#REPORT_STATE}
     */
    byte[] file(InspectionReport report) {
        Optional<StoredCertificate> issued = table.ofReport(report.id());
        if (issued.isPresent()) {
            return store.get(issued.get().pdfDigest());
        }
        if (editions.definition(report.edition().sha256())
                .report()
                .certificate()
                .isEmpty()) {
            throw new Refusal(
                    InspectionError.CERTIFICATE_NOT_OF_TYPE,
                    report.edition().title().zh(),
                    report.edition().title().en());
        }
        if (!report.passed()) {
            throw new Refusal(InspectionError.CERTIFICATE_NOT_PASSED, report.conclusion());
        }
        throw new Refusal(
                InspectionError.REPORT_STATE,
                report.state().zh(),
                report.state().en());
    }
}
