package org.tejian.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tejian.reports.ReportRendererTest.model;
import static org.tejian.reports.ReportRendererTest.page;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.refusal.Refusal;
import org.tejian.reports.internal.RendererWithBounds;

/** What a template or a value must not be able to do. */
class TemplateSafetyTest {

    private final ReportRenderer renderer = StandardReportRenderer.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${title?api.getClass()}",
                "${title.class}",
                "${qrCode.class.protectionDomain}",
                "<#include \"/etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "<#include \"../../secret\" >",
                "<#import \"missing.ftlh\" as m>",
                "${.now}",
                "<#assign t = .now?long>",
                "${unknown}",
                "${title?",
                "<#list 1..3 as x>",
                "${chineseDate(\"tomorrow\")}",
                "${seal(\"one\")}"
            })
    void refusesAndNamesTemplateAndLine(String attempt) {
        Refusal refusal = refusal("\n" + attempt, Map.of());

        assertThat(refusal.code()).isEqualTo(ReportsError.TEMPLATE_FAILED);
        assertThat(refusal.zh()).contains("page.ftlh").containsPattern("第 [3-9] 行");
    }

    @Test
    void neverTurnsAValueIntoMarkupOrTemplate() {
        String html = renderer.renderHtml(page("<p>${name}</p>"), model(Map.of("name", "<b>&${title}<#list>")));

        assertThat(html).contains("<p>&lt;b&gt;&amp;${title}&lt;#list&gt;</p>");
    }

    @Test
    void letsNoJavaObjectReachATemplate() {
        Refusal refusal = refusal("${thing}", Map.of("deep", java.util.List.of(Map.of("thing", new Object()))));

        assertThat(refusal.code()).isEqualTo(ReportsError.MODEL_ILLEGAL);
        assertThat(refusal.en()).contains("deep[0].thing", "java.lang.Object");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"file:///etc/passwd\"/>",
                "<img src=\"http://127.0.0.1:9/x.png\"/>",
                "<img src=\"x.png\"/>",
                "<img src=\"data:image/svg+xml;base64,PHN2Zy8+\"/>",
                "<div style=\"background-image: url(http://127.0.0.1:9/x.png)\">x</div>"
            })
    void loadsNothingFromOutside(String attempt) {
        assertThat(refusal(attempt, Map.of()).code()).isEqualTo(ReportsError.RESOURCE_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>@import url(\"file:///etc/x.css\");</style>",
                "<link rel=\"stylesheet\" type=\"text/css\" href=\"http://127.0.0.1:9/x.css\"/>",
                "<style>@font-face { font-family: x; src: url(\"file:///etc/x.ttf\"); } body { font-family: x; }</style>"
            })
    void loadsNoStyleAndNoFontFromOutside(String attempt) {
        ReportTemplate template = new ReportTemplate(
                "head.ftlh", "<html><head><title>t</title>" + attempt + "</head><body>x</body></html>");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> renderer.render(template, model(Map.of())));

        assertThat(refusal.code()).isEqualTo(ReportsError.RESOURCE_REFUSED);
    }

    @Test
    void readsNoDocumentTypeAndNoEntity() {
        ReportTemplate template = new ReportTemplate(
                "entity.ftlh",
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body>&x;</body></html>");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> renderer.render(template, model(Map.of())));

        assertThat(refusal.code()).isEqualTo(ReportsError.MARKUP_ILLEGAL);
    }

    @Test
    void namesTheLineWhereMarkupIsNotWellFormed() {
        Refusal refusal = refusal("<p>\n<br>\n</p>", Map.of());

        assertThat(refusal.code()).isEqualTo(ReportsError.MARKUP_ILLEGAL);
        assertThat(refusal.zh()).containsPattern("第 \\d+ 行");
    }

    @Test
    void stopsATemplateThatWritesWithoutEnd() {
        ReportRenderer small = RendererWithBounds.of(20_000, Duration.ofSeconds(60));

        assertThat(refusal(small, "<#list 1.. as x>${x}</#list>").code()).isEqualTo(ReportsError.RENDERING_EXCEEDED);
    }

    @Test
    void stopsATemplateThatLoopsWithoutWriting() {
        ReportRenderer impatient = RendererWithBounds.of(1_000_000, Duration.ofMillis(700));

        assertThat(refusal(impatient, "<#list 1.. as x></#list>").code()).isEqualTo(ReportsError.RENDERING_EXCEEDED);
        // The stopped one gave its turn back.
        assertThat(refusal(impatient, "<#list 1.. as x></#list>").code()).isEqualTo(ReportsError.RENDERING_EXCEEDED);
    }

    @Test
    void stopsAMacroThatCallsItself() {
        assertThat(refusal("<#macro m><@m/></#macro><@m/>", Map.of()).code())
                .isEqualTo(ReportsError.RENDERING_EXCEEDED);
    }

    private Refusal refusal(String body, Map<String, ?> more) {
        return catchThrowableOfType(Refusal.class, () -> renderer.render(page(body), model(more)));
    }

    private static Refusal refusal(ReportRenderer renderer, String body) {
        return catchThrowableOfType(Refusal.class, () -> renderer.renderHtml(page(body), model(Map.of())));
    }
}
