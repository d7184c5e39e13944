package org.tejian.reports.internal;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tejian.refusal.Refusal;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportsError;
import org.w3c.dom.Document;

/** Lays an XHTML document out and writes it as PDF/A-2u. */
final class PdfWriter {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggerImpl(new LayoutLog());
    }

    private final ReportFonts fonts;

    PdfWriter(ReportFonts fonts) {
        this.fonts = fonts;
    }

    RenderedReport write(String template, Document document, DocumentFacts facts, long identity) {
        List<String> missing = new MissingGlyphs(fonts).replaceIn(document);
        Set<String> refused = new ConcurrentSkipListSet<>();
        try (PDDocument pdf = new PDDocument();
                FontLoan loan = new FontLoan(pdf, fonts)) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(pdf)
                    .usePdfAConformance(PdfAConformance.PDFA_2_U)
                    .useColorProfile(SRGB)
                    .useReplacementText("□")
                    .useUnicodeLineBreaker(new ChineseLineBreaker())
                    .withW3cDocument(document, "tejian:/")
                    .useUriResolver((base, uri) -> uri);
            for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((uri, type) -> allowed(uri, refused), when);
            }
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                loan.offerTo(renderer.getFontResolver());
                renderer.createPDFWithoutClosing();
            }
            if (!refused.isEmpty()) {
                throw new Refusal(
                        ReportsError.RESOURCE_REFUSED,
                        template,
                        refused.iterator().next());
            }
            DocumentProperties.write(pdf, facts, identity);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return new RenderedReport(bytes.toByteArray(), pdf.getNumberOfPages(), missing);
        } catch (IOException e) {
            throw new IllegalStateException("the report could not be written to memory", e);
        }
    }

    private static boolean allowed(String uri, Set<String> refused) {
        boolean allowed = uri.startsWith("data:image/png;base64,") || uri.startsWith("data:image/jpeg;base64,");
        if (!allowed) {
            refused.add(uri.length() <= 100 ? uri : uri.substring(0, 100));
        }
        return allowed;
    }
}
