package org.tejian.inspection.internal.persistence;

import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.InspectionReport;

/**
 * A report as its row holds it.
 *
 * @param report the report
 * @param supervisory whether it is of a supervisory inspection
 * @param sheet its contents as a model, laid out but not drawn
 * @param checkCode the code printed on it, once approved
 */
public record StoredReport(
        InspectionReport report, boolean supervisory, Map<String, Object> sheet, Optional<String> checkCode) {}
