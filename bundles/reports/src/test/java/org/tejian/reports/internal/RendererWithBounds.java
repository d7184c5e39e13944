package org.tejian.reports.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.tejian.reports.ReportRenderer;

/** Renderers with bounds that a test can reach. */
public final class RendererWithBounds {

    private RendererWithBounds() {}

    public static ReportRenderer of(int htmlMaxChars, Duration time) {
        return new PdfReportRenderer(new RenderBounds(htmlMaxChars, time, 1), List.of());
    }

    /** A renderer that also has the font of PDFBox, which knows scripts that Noto Sans SC does not. */
    public static ReportRenderer withFallbackFont() {
        ReportFont font = new ReportFont(() -> {
            String resource = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
            InputStream stream = RendererWithBounds.class.getResourceAsStream(resource);
            if (stream == null) {
                throw new IOException(resource);
            }
            return stream;
        });
        return new PdfReportRenderer(RenderBounds.STANDARD, List.of(font));
    }
}
