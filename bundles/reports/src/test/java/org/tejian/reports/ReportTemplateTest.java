package org.tejian.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.refusal.Refusal;

class ReportTemplateTest {

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "../report.ftlh", ""})
    void refusesNamesThatAreNoTemplates(String name) {
        assertThatThrownBy(() -> new ReportTemplate(name, "x"))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.code()).isEqualTo(ReportsError.TEMPLATE_ILLEGAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tejian.css", "folder/part.ftlh", "..", "a b.ftlh"})
    void refusesIncludesThatHideOursOrLieElsewhere(String include) {
        assertThatThrownBy(() -> new ReportTemplate("report.ftlh", "x", Map.of(include, "x")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAnEmptyOrTooLongText() {
        assertThatThrownBy(() -> new ReportTemplate("report.ftlh", " ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new ReportTemplate("report.ftlh", "x".repeat(ReportTemplate.MAX_CHARS + 1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void mayIncludeItsOwnParts() {
        ReportTemplate template = new ReportTemplate(
                "type/report.ftlh",
                "<html><body><#include \"part.ftlh\"></body></html>",
                Map.of("part.ftlh", "<p>${title}</p>"));

        assertThat(StandardReportRenderer.create().renderHtml(template, ReportRendererTest.model(Map.of())))
                .contains("<p>报告</p>");
    }
}
