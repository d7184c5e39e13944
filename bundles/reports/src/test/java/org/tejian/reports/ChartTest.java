package org.tejian.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.refusal.Refusal;

class ChartTest {

    private static Chart.Series series(String name, String... values) {
        return new Chart.Series(
                name,
                Arrays.stream(values)
                        .map(v -> v.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(v)))
                        .toList());
    }

    private static Chart wall(Chart.Kind kind) {
        return new Chart(
                kind,
                "测点位置",
                "厚度（mm）",
                List.of("A1", "A2", "封头B1", "封头B2"),
                List.of(series("实测厚度", "9.8", "", "9.4", "9.1"), series("名义厚度", "10", "10", "10", "10")),
                Optional.of(series("计算厚度", "8.3", "8.3", "8.3", "8.3")));
    }

    private static int pixels(Chart chart, int rgb) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(chart.png()));
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xffffff) == rgb) {
                    found++;
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void aChartShowsItsValuesAndItsLimit(Chart.Kind kind) throws IOException {
        Chart chart = wall(kind);
        if (Files.isDirectory(Path.of("target"))) {
            Files.write(Path.of("target", "chart-" + kind + ".png"), chart.png());
        }

        assertThat(pixels(chart, 0x1668B8)).as("blue of the first series").isGreaterThan(1_000);
        assertThat(pixels(chart, 0xC00000)).as("red of the limit").isGreaterThan(2_000);
        assertThat(pixels(new Chart(kind, "", "", chart.labels(), chart.series(), Optional.empty()), 0xC00000))
                .isZero();
    }

    @Test
    void theSameChartGivesTheSameBytes() {
        assertThat(wall(Chart.Kind.LINE).png()).isEqualTo(wall(Chart.Kind.LINE).png());
        assertThat(wall(Chart.Kind.LINE).png())
                .isNotEqualTo(wall(Chart.Kind.BAR).png());
    }

    @Test
    void manyPointsAndEqualValuesAreDrawn() {
        List<String> labels =
                IntStream.range(0, 2_000).mapToObj(i -> "测点位置很长的名称" + i).toList();
        String[] values = labels.stream().map(l -> "5").toArray(String[]::new);

        assertThat(new Chart(Chart.Kind.LINE, "x", "y", labels, List.of(series("s", values)), Optional.empty()).png())
                .isNotEmpty();
        assertThat(new Chart(
                                Chart.Kind.BAR,
                                "x",
                                "y",
                                List.of("a", "b"),
                                List.of(series("s", "-3", "0")),
                                Optional.empty())
                        .png())
                .isNotEmpty();
        assertThat(new Chart(
                                Chart.Kind.LINE,
                                "x",
                                "y",
                                List.of("a"),
                                List.of(series("s", "0.000123")),
                                Optional.empty())
                        .png())
                .isNotEmpty();
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        List<Chart.Series> good = List.of(series("s", "1"));

        refused(List.of(), good);
        refused(List.of("a"), List.of());
        refused(List.of("a", "b"), good);
        refused(List.of("a"), List.of(series("s", "")));
        refused(
                Collections.nCopies(2_001, "a"),
                List.of(series("s", Collections.nCopies(2_001, "1").toArray(String[]::new))));
        refused(List.of("a"), Collections.nCopies(7, series("s", "1")));
    }

    private static void refused(List<String> labels, List<Chart.Series> series) {
        assertThatThrownBy(() -> new Chart(Chart.Kind.LINE, "x", "y", labels, series, Optional.empty()))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(ReportsError.CHART_ILLEGAL));
    }

    @Test
    void aTemplateDrawsAChartOfItsModel() {
        List<Object> values = new ArrayList<>(List.of(9.8, new BigDecimal("9.4")));
        values.add(1, null);
        Map<String, Object> chart = new LinkedHashMap<>();
        chart.put("kind", "line");
        chart.put("xLabel", "位置");
        chart.put("yLabel", "厚度（mm）");
        chart.put("labels", List.of("A", "B", "C"));
        chart.put("series", List.of(Map.of("name", "实测", "values", values)));
        chart.put("limit", null);
        ReportTemplate template = new ReportTemplate(
                "a/report.ftlh", "<html><body><img class=\"chart\" src=\"${chart(c)}\"/></body></html>");
        Map<String, Object> model = Map.of("title", "图", "issuedAt", "2026-01-05", "c", chart);
        ReportRenderer renderer = StandardReportRenderer.create();

        assertThat(renderer.renderHtml(template, model)).contains("chart:厚度（mm）");
        RenderedReport first = renderer.render(template, model);
        assertThat(first.sha256()).isEqualTo(renderer.render(template, model).sha256());
        ReportTemplate wrong = new ReportTemplate("a/report.ftlh", "<html><body>${chart('x')}</body></html>");
        assertThatThrownBy(() -> renderer.render(wrong, model))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.code()).isEqualTo(ReportsError.TEMPLATE_FAILED));
    }
}
