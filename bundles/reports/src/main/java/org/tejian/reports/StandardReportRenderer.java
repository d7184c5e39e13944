package org.tejian.reports;

import org.tejian.reports.internal.PdfReportRenderer;

/** The way to a renderer without OSGi, for tests of templates; in the platform take the {@link ReportRenderer} service. */
public final class StandardReportRenderer {

    private StandardReportRenderer() {}

    /** A renderer with the default bounds, the same as the service's. It holds no resource that must be closed. */
    public static ReportRenderer create() {
        return new PdfReportRenderer();
    }
}
