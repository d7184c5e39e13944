package org.tejian.inspection.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tejian.inspection.spi.ReportSheet;
import org.tejian.inspection.spi.StandardReport;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportTemplate;
import org.tejian.reports.StandardReportRenderer;

/** The report of every valid example reads as its golden text and prints. */
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
        model.put("issuedAt", "2026-01-01");
        ReportTemplate template = new ReportTemplate(
                type().definition().id() + "/report.ftlh",
                StandardReport.template(type().definition().reportSection()));
        RenderedReport report = StandardReportRenderer.create().render(template, model);
        assertThat(report.pages()).isGreaterThanOrEqualTo(3);
        assertThat(report.missingGlyphs()).isEmpty();
        Path target = folder().resolve("target/" + example.name() + ".pdf");
        Files.write(target, report.pdf());
    }
}
