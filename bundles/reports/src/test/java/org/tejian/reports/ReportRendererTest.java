package org.tejian.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tejian.refusal.Refusal;
import org.tejian.reports.internal.RendererWithBounds;

class ReportRendererTest {

    private final ReportRenderer renderer = StandardReportRenderer.create();

    @Test
    void givesTheSameBytesForTheSameInput() {
        RenderedReport first = renderer.render(LiftReport.template(), LiftReport.model());
        RenderedReport second = StandardReportRenderer.create().render(LiftReport.template(), LiftReport.model());

        assertThat(second.pdf()).isEqualTo(first.pdf());
        assertThat(second.sha256()).isEqualTo(first.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void givesOtherBytesForAnotherDateOfIssue() {
        Map<String, Object> later = LiftReport.model();
        later.put("issuedAt", "2026-03-06T15:20:00+08:00");

        assertThat(renderer.render(LiftReport.template(), later).sha256())
                .isNotEqualTo(renderer.render(LiftReport.template(), LiftReport.model())
                        .sha256());
    }

    @Test
    void showsTheWholeChineseTextWithPageNumbersThatLeaveTheCoverOut() throws IOException {
        RenderedReport report = renderer.render(LiftReport.template(), LiftReport.model());

        assertThat(report.pages()).isEqualTo(6);
        assertThat(report.missingGlyphs()).isEmpty();
        assertThat(text(report, 1))
                .contains("曳引与强制驱动电梯监督检验报告", "贵阳市云岩区中天花园物业服务有限责任公司")
                .doesNotContain("共");
        assertThat(text(report, 2)).contains("第 1 页", "共 5 页", "批准", "陈立新", "2026年3月5日", "机构核准证号：TS7110052-2028");
        assertThat(text(report, 6)).contains("第 5 页", "共 5 页", "检验结果", "制动试验", "（以下空白）");
    }

    @Test
    void writesTitleAuthorAndTheDateOfIssueIntoTheFile() throws IOException {
        RenderedReport report = renderer.render(LiftReport.template(), LiftReport.model());

        try (PDDocument pdf = Loader.loadPDF(report.pdf())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("曳引与强制驱动电梯监督检验报告");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("贵州省特种设备检验检测院");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2026-03-05T07:20:00Z"));
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void showsTheCodePointOfACharacterNoFontHas() throws IOException {
        RenderedReport report = render("<p>使用单位负责人：𠮷田𠮷</p>", Map.of());

        assertThat(report.missingGlyphs()).containsExactly("𠮷");
        assertThat(text(report, 1)).contains("使用单位负责人：[U+20BB7]田[U+20BB7]");
    }

    @Test
    void asksTheFontsForRareCharactersThatAnAdministratorAdded() throws IOException {
        ReportTemplate hebrew = page("<p>名称：א。</p>");

        RenderedReport with = RendererWithBounds.withFallbackFont().render(hebrew, model(Map.of()));

        assertThat(renderer.render(hebrew, model(Map.of())).missingGlyphs()).containsExactly("א");
        assertThat(with.missingGlyphs()).isEmpty();
        assertThat(text(with, 1)).contains("名称：א。");
    }

    @Test
    void printsNumbersWithTheirScaleAndDatesInChinese() {
        String html = renderer.renderHtml(
                page("${amount} ${count} ${ratio} ${open} ${chineseDate(due)} ${none!\"—\"}"),
                model(Map.of(
                        "amount",
                        new java.math.BigDecimal("1234567.50"),
                        "count",
                        12345,
                        "ratio",
                        0.1,
                        "open",
                        true,
                        "due",
                        java.time.LocalDate.of(2027, 3, 5))));

        assertThat(html).contains("1234567.50 12345 0.1 是 2027年3月5日 —");
    }

    @Test
    void namesPicturesInsteadOfPaintingThemInTheHtmlForGoldenTexts() {
        String html = renderer.renderHtml(
                page("<img src=\"${qrCode('https://example.cn/v/1')}\"/><img src=\"${seal('贵州特检院', '检验专用章')}\"/>"),
                model(Map.of()));

        assertThat(html).contains("\"qrCode:https://example.cn/v/1\"", "\"seal:贵州特检院/检验专用章\"");
    }

    @Test
    void refusesAModelWithoutTitleOrDate() {
        assertThatThrownBy(() -> renderer.render(page("x"), Map.of("title", "报告")))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.code()).isEqualTo(ReportsError.MODEL_INCOMPLETE))
                .hasMessageContaining("issuedAt");
        assertThatThrownBy(() -> renderer.render(page("x"), Map.of("title", "报告", "issuedAt", "5.3.2026")))
                .hasMessageContaining("issuedAt");
        assertThatThrownBy(() -> renderer.renderHtml(page("x"), Map.of("issuedAt", "2026-03-05")))
                .hasMessageContaining("title");
    }

    @Test
    void wrapsALongWordInsteadOfLettingItLeaveTheCell() throws IOException {
        String digits = "31105201022026000".repeat(6);
        RenderedReport report = render(
                "<table class=\"grid\"><colgroup><col style=\"width: 20%\"/><col style=\"width: 80%\"/></colgroup>"
                        + "<tr><td>" + digits + "</td><td>设备代码</td></tr></table>",
                Map.of());

        assertThat(text(report, 1).replaceAll("\\s", "")).contains("设备代码");
        assertThat(text(report, 1).lines().map(String::strip))
                .allSatisfy(line -> assertThat(line.length()).isLessThan(40));
    }

    static ReportTemplate page(String body) {
        return new ReportTemplate(
                "page.ftlh",
                "<html><head><title>t</title><style><#include \"tejian.css\"></style></head>\n<body>" + body
                        + "</body></html>");
    }

    static Map<String, Object> model(Map<String, ?> more) {
        Map<String, Object> model = new HashMap<>(Map.of("title", "报告", "issuedAt", "2026-03-05"));
        model.putAll(more);
        return model;
    }

    private RenderedReport render(String body, Map<String, ?> more) {
        return renderer.render(page(body), model(more));
    }

    private static String text(RenderedReport report, int page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report.pdf())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf);
        }
    }
}
