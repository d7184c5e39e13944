package org.tejian.inspection.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.PastInspection;
import org.tejian.inspection.spi.ReportFormat;
import org.tejian.inspection.spi.ReportFormat.CertificateFormat;
import org.tejian.inspection.spi.ReportSheet;
import org.tejian.inspection.spi.StandardReport;
import org.tejian.inspection.spi.Verdict;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportRenderer;
import org.tejian.reports.ReportTemplate;
import org.tejian.reports.StandardReportRenderer;

/** The report of every valid example reads as its golden text and prints; {@code -Dtejian.write=pdf} draws it too. */
interface ReportContract extends TypeUnderTest {

    @TestFactory
    default Stream<DynamicTest> goldenReports() {
        return examples().valid().stream().map(e -> DynamicTest.dynamicTest(e.name(), () -> asGolden(e)));
    }

    private void asGolden(Examples.Example example) throws IOException {
        Path file = folder().resolve("src/test/resources/golden/" + example.name() + ".txt");
        String text = SheetText.of(sheet(example));
        if (Writing.wanted("golden")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
        assertThat(file)
                .as("golden text; write it with -Dtejian.write=golden and read it")
                .exists();
        assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    private ReportSheet sheet(Examples.Example example) {
        return type().report(example.record(), type().assess(example.record()));
    }

    @Test
    default void everyItemInForceIsPrinted() {
        for (Examples.Example example : examples().valid()) {
            List<String> printed = sheet(example).groups().stream()
                    .flatMap(g -> g.items().stream())
                    .map(ReportSheet.ItemRow::no)
                    .toList();
            List<String> judged = type().assess(example.record()).items().stream()
                    .map(o -> o.no())
                    .toList();
            assertThat(printed).isEqualTo(judged);
        }
    }

    @Test
    default void theFirstExamplePrints() throws IOException {
        Examples.Example example = examples().valid().get(0);
        Map<String, Object> model = new HashMap<>(sheet(example).toModel());
        model.putAll(asThePlatformAdds());
        ReportTemplate template = new ReportTemplate(
                type().definition().id() + "/report.ftlh",
                StandardReport.template(type().definition().reportSection()));
        ReportRenderer renderer = StandardReportRenderer.create();
        assertThat(renderer.renderHtml(template, model))
                .contains(type().definition().report().title().zh());
        if (Writing.wanted("pdf")) {
            RenderedReport report = renderer.render(template, model);
            assertThat(report.missingGlyphs()).isEmpty();
            Files.write(folder().resolve("target/" + example.name() + ".pdf"), report.pdf());
        }
    }

    /** Every sheet that the report prints itself is printed in some example, every chart drawn. */
    @Test
    default void everySheetIsPrintedAndEveryChartIsDrawn() {
        Set<String> missing = new HashSet<>();
        ReportFormat format = type().definition().report();
        format.sheets().stream()
                .filter(ReportFormat.Attachment::printed)
                .forEach(s -> missing.add("sheet " + s.name().zh()));
        format.charts().forEach(c -> missing.add("chart " + c.key()));
        for (Examples.Example example : examples().valid()) {
            Assessment assessment = type().assess(example.record());
            LocalDate date = example.record().inspectionDate().orElseThrow();
            List<PastInspection> history = List.of(
                    PastInspection.of(date.minusYears(6), assessment.toModel()),
                    PastInspection.of(date.minusYears(3), assessment.toModel()));
            ReportSheet sheet = type().report(example.record(), assessment, history);
            sheet.sheets().stream()
                    .filter(ReportSheet.Sheet::printed)
                    .forEach(s -> missing.remove("sheet " + s.name().zh()));
            sheet.charts().forEach(c -> missing.remove("chart " + c.key()));
        }
        assertThat(missing).as("sheets and charts that no valid example shows").isEmpty();
    }

    /** A type that has a certificate gives one to every pass, on one page, and none to a fail. */
    @Test
    default void everyPassHasItsCertificateOnOnePageIfTheTypeHasOne() {
        Optional<CertificateFormat> format = type().definition().report().certificate();
        boolean some = format.flatMap(CertificateFormat::appliesWhen).isPresent();
        int certificates = 0;
        for (Examples.Example example : examples().valid()) {
            boolean passed =
                    type().assess(example.record()).conclusion().orElseThrow().verdict() == Verdict.PASS;
            ReportSheet sheet = sheet(example);
            if (!some || !passed) {
                assertThat(sheet.certificate().isPresent())
                        .as("certificate of " + example.name())
                        .isEqualTo(format.isPresent() && passed);
            }
            if (sheet.certificate().isPresent()) {
                certificates++;
                Map<String, Object> model = new HashMap<>(sheet.toModel());
                model.putAll(asThePlatformAdds());
                model.put("title", sheet.certificate().get().title().zh());
                ReportTemplate template = new ReportTemplate(
                        type().definition().id() + "/certificate.ftlh", StandardReport.certificate());
                assertThat(StandardReportRenderer.create()
                                .render(template, model)
                                .pages())
                        .as("pages of the certificate of " + example.name())
                        .isEqualTo(1);
            }
        }
        assertThat(certificates > 0).as("an example with a certificate").isEqualTo(format.isPresent());
    }

    /** A report as the platform issues it. */
    static Map<String, Object> asThePlatformAdds() {
        Map<String, Object> added = new HashMap<>();
        added.put("issuedAt", "2026-01-05");
        added.put("approved", true);
        added.put("agency", Map.of("name", "贵州省特种设备检验检测院", "approvalNo", "TS7110052-2026"));
        added.put(
                "values",
                Map.of(
                        "report_no", "GZTD2026000001",
                        "equipment_name", "设备名称",
                        "device_code", "31105201132013090",
                        "use_unit", "贵阳某某物业管理有限公司"));
        added.put(
                "signatures",
                List.of(
                        Map.of("role", "检验", "name", "罗建国、王芳", "date", "2026-01-02"),
                        Map.of("role", "编制", "name", "罗建国", "date", "2026-01-03"),
                        Map.of("role", "审核", "name", "李明", "date", "2026-01-04"),
                        Map.of("role", "批准", "name", "张伟", "date", "2026-01-05")));
        added.put("verifyUrl", "https://example.org/verify/abc");
        return added;
    }
}
