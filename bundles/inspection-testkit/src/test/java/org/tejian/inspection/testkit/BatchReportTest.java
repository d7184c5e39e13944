package org.tejian.inspection.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tejian.inspection.spi.DefinedInspectionType;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.InspectionType;
import org.tejian.inspection.spi.PastInspection;
import org.tejian.inspection.spi.ReportSheet;
import org.tejian.inspection.spi.StandardReport;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportRenderer;
import org.tejian.reports.ReportTemplate;
import org.tejian.reports.StandardReportRenderer;

/** Batches, charts, sheets of their own and certificates on paper; the files lie in target/ to be looked at. */
class BatchReportTest {

    private final ReportRenderer renderer = StandardReportRenderer.create();
    private final InspectionType type;

    BatchReportTest() throws IOException {
        type = DefinedInspectionType.of(
                Files.readString(Path.of("../inspection-spi/src/test/resources/batch.yaml")), Optional.empty());
    }

    private static InspectionRecord record(int cylinders) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 1; i <= cylinders; i++) {
            rows.add(Map.of(
                    "cylinder_no",
                    "GZ2021" + String.format("%06d", i),
                    "made_on",
                    i % 170 == 0 ? "2010-01-01" : "2021-01-01",
                    "wall",
                    i % 40 == 0 ? 2.6 : 2.9 - i % 7 * 0.02,
                    "m0",
                    16.5,
                    "m",
                    16.4 - i % 11 * 0.02));
        }
        return InspectionRecord.fromModel(Map.of(
                "inspectionDate", "2026-03-05",
                "inspectionKind", "定期检验",
                "parameters", Map.of("design_wall", 3),
                "facts", Map.of("ndt_sheets", 2),
                "items", Map.of("1.1", Map.of("result", "pass")),
                "rows", Map.of("cylinders", rows)));
    }

    private Map<String, Object> model(int cylinders) {
        InspectionRecord record = record(cylinders);
        List<PastInspection> history = List.of(
                new PastInspection(
                        LocalDate.parse("2018-03-01"), Map.of(), Map.of("worst_loss", new BigDecimal("1.2"))),
                new PastInspection(
                        LocalDate.parse("2022-03-01"), Map.of(), Map.of("worst_loss", new BigDecimal("1.6"))));
        ReportSheet sheet = type.report(record, type.assess(record), history);
        Map<String, Object> model = new HashMap<>(sheet.toModel());
        model.putAll(ReportContract.asThePlatformAdds());
        return model;
    }

    private ReportTemplate report() {
        return new ReportTemplate(
                "batch-test/report.ftlh",
                StandardReport.template(type.definition().reportSection()));
    }

    @Test
    void aBatchOfFiveHundredPrintsWithItsTotalsOnASheetOfItsOwn() throws IOException {
        Map<String, Object> model = model(500);
        String html = renderer.renderHtml(report(), model);
        RenderedReport pdf = renderer.render(report(), model);
        Files.write(Path.of("target", "batch-500.pdf"), pdf.pdf());

        assertThat(html).contains("本批共500只，合格486只，降压使用12只，报废2只", "chart:", "附件1　钢瓶检验明细表");
        assertThat(html).contains("<td class=\"l\">无损检测报告</td><td class=\"c\">2</td>");
        assertThat(html).contains("<td class=\"l\">照片</td><td class=\"c\">/</td>");
        assertThat(html.indexOf("GZ2021000500")).isGreaterThan(html.indexOf("以下空白"));
        assertThat(pdf.pages()).isBetween(12, 40);
        assertThat(pdf.missingGlyphs()).isEmpty();
        assertThat(renderer.render(report(), model).sha256()).isEqualTo(pdf.sha256());
    }

    @Test
    void twoThousandRowsPrintWithinTheBounds() {
        assertThat(renderer.render(report(), model(2_000)).pages()).isGreaterThan(40);
    }

    @Test
    void aCertificatePrintsOnOnePage() throws IOException {
        Map<String, Object> model = model(20);
        Map<?, ?> certificate = (Map<?, ?>) model.get("certificate");
        model.put("title", certificate.get("title"));
        Map<String, Object> values = new HashMap<>();
        ((Map<?, ?>) model.get("values")).forEach((key, value) -> values.put((String) key, value));
        values.put("certificate_no", "GZJS2026000007");
        model.put("values", values);
        ReportTemplate template = new ReportTemplate("batch-test/certificate.ftlh", StandardReport.certificate());

        RenderedReport pdf = renderer.render(template, model);
        Files.write(Path.of("target", "certificate.pdf"), pdf.pdf());

        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(renderer.renderHtml(template, model))
                .contains("证书编号：GZJS2026000007", "贵阳某某物业管理有限公司的钢瓶（设计壁厚 3 mm）", "qrCode:", "seal:");
    }
}
