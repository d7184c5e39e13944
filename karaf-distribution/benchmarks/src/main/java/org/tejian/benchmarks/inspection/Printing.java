package org.tejian.benchmarks.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.InspectionType;
import org.tejian.inspection.spi.StandardReport;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportRenderer;
import org.tejian.reports.ReportTemplate;
import org.tejian.reports.StandardReportRenderer;

/** The report of a record as the platform issues it, to the finished PDF/A. */
final class Printing {

    private static final Map<String, Object> ISSUED = Map.of(
            "issuedAt",
            "2026-01-05",
            "approved",
            true,
            "agency",
            Map.of("name", "贵州省特种设备检验检测院", "approvalNo", "TS7110052-2026"),
            "values",
            Map.of("report_no", "GZTD2026000001", "device_code", "31105201132013090"),
            "signatures",
            List.of(
                    Map.of("role", "检验", "name", "罗建国、王芳", "date", "2026-01-02"),
                    Map.of("role", "批准", "name", "张伟", "date", "2026-01-05")),
            "verifyUrl",
            "https://example.org/verify/abc");

    private final InspectionType type;
    private final InspectionRecord record;
    private final Assessment assessment;
    private final ReportTemplate template;
    private final ReportRenderer renderer = StandardReportRenderer.create();

    Printing(InspectionType type, InspectionRecord record) {
        this.type = type;
        this.record = record;
        this.assessment = type.assess(record);
        this.template = new ReportTemplate(
                type.definition().id() + "/report.ftlh",
                StandardReport.template(type.definition().reportSection()));
    }

    /** Lays out and prints; may be called by many threads. */
    RenderedReport print() {
        Map<String, Object> model =
                new HashMap<>(type.report(record, assessment).toModel());
        model.putAll(ISSUED);
        return renderer.render(template, model);
    }
}
