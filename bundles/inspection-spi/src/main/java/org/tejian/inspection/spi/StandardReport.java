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
        return read("standard-report.ftlh").replace(SECTION, section.orElse(""));
    }

    /**
     * The template of the certificate of types whose report format has one. It prints the same map; {@code values} also
     * has {@code certificate_no}, and {@code title} is the title of the certificate.
     */
    public static String certificate() {
        return read("standard-certificate.ftlh");
    }

    private static String read(String name) {
        try (InputStream in = StandardReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
