package org.tejian.reports.internal;

import java.util.Map;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportRenderer;
import org.tejian.reports.ReportTemplate;

public final class PdfReportRenderer implements ReportRenderer {

    @Override
    public RenderedReport render(ReportTemplate template, Map<String, ?> model) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String renderHtml(ReportTemplate template, Map<String, ?> model) {
        throw new UnsupportedOperationException();
    }
}
