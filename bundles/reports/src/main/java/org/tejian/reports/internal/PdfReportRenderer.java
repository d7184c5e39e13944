package org.tejian.reports.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.CRC32;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportRenderer;
import org.tejian.reports.ReportTemplate;
import org.w3c.dom.Document;

/** Template, then XHTML, then PDF, each within the bounds. */
public final class PdfReportRenderer implements ReportRenderer {

    private final TemplateEngine templates;
    private final PdfWriter writer;
    private final BoundedRun run;

    /** With the standard bounds and the bundled fonts only. */
    public PdfReportRenderer() {
        this(RenderBounds.STANDARD, List.of());
    }

    PdfReportRenderer(RenderBounds bounds, List<ReportFont> fallbacks) {
        this.templates = new TemplateEngine(BuiltInParts.texts(), bounds.htmlMaxChars());
        this.writer = new PdfWriter(new ReportFonts(fallbacks));
        this.run = new BoundedRun(bounds);
    }

    @Override
    public RenderedReport render(ReportTemplate template, Map<String, ?> model) {
        DocumentFacts facts = DocumentFacts.of(template.name(), model);
        Callable<RenderedReport> work = () -> {
            String xhtml = templates.process(template, model, TemplateFunctions.painting());
            Document document = XhtmlParser.parse(template.name(), xhtml);
            return writer.write(template.name(), document, facts, identity(xhtml));
        };
        return run.call(template.name(), work);
    }

    @Override
    public String renderHtml(ReportTemplate template, Map<String, ?> model) {
        DocumentFacts.of(template.name(), model);
        Callable<String> work = () -> {
            String xhtml = templates.process(template, model, TemplateFunctions.naming());
            XhtmlParser.parse(template.name(), xhtml);
            return xhtml;
        };
        return run.call(template.name(), work);
    }

    /** The seed of the file's identifier, which the PDF library mixes with its properties. */
    private static long identity(String xhtml) {
        CRC32 checksum = new CRC32();
        checksum.update(xhtml.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }
}
