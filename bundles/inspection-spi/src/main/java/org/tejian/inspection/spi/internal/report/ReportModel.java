package org.tejian.inspection.spi.internal.report;

import java.util.List;
import java.util.Map;
import org.tejian.inspection.spi.ReportSheet;

/** JSON-ready form. */
public final class ReportModel {

    private ReportModel() {}

    public static Map<String, Object> of(ReportSheet subject) {
        throw new UnsupportedOperationException();
    }

    public static List<String> unconfirmed(ReportSheet subject) {
        throw new UnsupportedOperationException();
    }
}
