package org.tejian.inspection.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The standard layout of a report: a FreeMarker template for the renderer of the reports bundle, whose stylesheet and
 * layout macros ({@code tejian.css}, {@code tejian.ftlh}) it uses. It prints {@link ReportSheet#toModel()} and what the
 * platform adds to that map:
 *
 * <pre>
 * issuedAt:    date or ISO text       required by the renderer; printed when the report is approved
 * approved:    boolean                false or absent: a draft, without seal and date
 * values:      {key: text}            cover and signature fields known to the platform, by field key
 *                                     (report_no, device_code, use_unit, agency, inspectors, next_due ...)
 * agency:      {name, address, phone, approvalNo}     all but the name may be absent
 * signatures:  [{role: "检验", name, certificateNo, date}]   certificateNo and date may be absent
 * verifyUrl:   address behind the QR code
 * watermark:   a word printed on top of drafts, for example "草稿"
 * attachmentsIncluded: [text]         names of sheets that go with this copy
 * </pre>
 *
 * All but {@code issuedAt} may be absent. A plugin's section prints from the same map.
 */
public final class StandardReport {

    private static final String SECTION = "<#-- plugin section -->";

    private StandardReport() {}

    /**
     * The template with a plugin's own section in its place.
     *
     * @param section {@link InspectionDefinition#reportSection()}
     */
    public static String template(Optional<String> section) {
        try (InputStream in = StandardReport.class.getResourceAsStream("standard-report.ftlh")) {
            if (in == null) {
                throw new IllegalStateException("standard-report.ftlh is missing from the bundle");
            }
            String layout = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return layout.replace(SECTION, section.orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read standard-report.ftlh", e);
        }
    }
}
