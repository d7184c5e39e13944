package org.tejian.inspection.spi;

import java.util.List;

/**
 * What the report of the type shows beside items and parameters.
 *
 * @param title printed on the cover
 * @param cover fields of the cover, filled by the platform and by parameters of the same key
 * @param signatures fields of the signature block
 * @param attachments names of the sheets that may go with the report
 * @param notices the numbered notes to the reader (注意事项)
 */
public record ReportFormat(
        Text title, List<Option> cover, List<Option> signatures, List<Text> attachments, List<Text> notices) {}
