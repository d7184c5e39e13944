package org.tejian.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tejian.refusal.Refusal;
import org.tejian.reports.ReportRenderer;
import org.tejian.reports.ReportTemplate;

class ConfiguredReportRendererTest {

    private static final ReportTemplate TEMPLATE =
            new ReportTemplate("page.ftlh", "<html><head><title>t</title></head><body>${name}</body></html>");
    private static final Map<String, Object> MODEL = Map.of("title", "报告", "issuedAt", "2026-03-05", "name", "א");

    @TempDir
    private Path folder;

    @Test
    void usesTheFontsThatTheAdministratorNames() throws IOException {
        Path font = folder.resolve("liberation.ttf");
        try (InputStream stream =
                getClass().getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            Files.copy(stream, font);
        }

        ReportRenderer renderer = renderer(" " + folder.resolve("absent.ttf") + ", " + font);

        assertThat(renderer.render(TEMPLATE, MODEL).missingGlyphs()).isEmpty();
    }

    @Test
    void makesReportsAlsoWhenAFontIsNoFont() throws IOException {
        Path font = Files.writeString(folder.resolve("broken.ttf"), "not a font");

        assertThat(renderer(font.toString()).render(TEMPLATE, MODEL).missingGlyphs())
                .containsExactly("א");
    }

    @Test
    void keepsTheBoundsThatTheAdministratorSets() {
        ReportRenderer renderer = renderer("");

        assertThatThrownBy(() ->
                        renderer.renderHtml(new ReportTemplate("long.ftlh", "<p>" + "x".repeat(5000) + "</p>"), MODEL))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("4000");
    }

    private static ReportRenderer renderer(String fonts) {
        return new ConfiguredReportRenderer(new Settings(new String[] {fonts}));
    }

    private record Settings(String[] fallback_fonts) implements ReportsSettings {

        @Override
        public int html_max_chars() {
            return 4000;
        }

        @Override
        public int timeout_seconds() {
            return 60;
        }

        @Override
        public int parallel() {
            return 1;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return ReportsSettings.class;
        }
    }
}
