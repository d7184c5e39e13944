package org.tejian.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tejian.reports.internal.RendererWithBounds;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF, the reference validator, finds nothing. */
class PdfAComplianceTest {

    @BeforeAll
    static void useTheBuiltInParser() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void aLiftReportIsPdfA2u() throws Exception {
        assertCompliant(StandardReportRenderer.create().render(LiftReport.template(), LiftReport.model()));
    }

    @Test
    void soAreRareCharactersLinksAndFallbackFonts() throws Exception {
        ReportTemplate template =
                ReportRendererTest.page("<p>𠮷 א <a href=\"https://tejian.example.cn/v/1\">核验</a> <b>粗</b></p>"
                        + "<p style=\"font-family: SimSun\">宋体</p>");

        assertCompliant(RendererWithBounds.withFallbackFont().render(template, ReportRendererTest.model(Map.of())));
    }

    private static void assertCompliant(RenderedReport report) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(report.pdf()), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(parser.getFlavour()).isEqualTo(PDFAFlavour.PDFA_2_U);
        }
    }
}
