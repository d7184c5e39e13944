package org.tejian.inspection.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The standard layout of a report: a FreeMarker template for HTML that openhtmltopdf turns into A4 pages. It prints
 * {@link ReportSheet#toModel()} and what the platform adds to that map:
 *
 * <pre>
 * values:      {key: text}          cover and signature fields known to the platform, by field key
 *                                   (report_no, device_code, use_unit, agency, inspectors, next_due ...)
 * agency:      {name, englishName|null, address|null, phone|null, approvalNo|null}
 * signatures:  [{role: "检验", name, certificateNo|null, date|null, image|null}]
 * issuedOn:    "2026年03月05日" | null
 * seal:        "data:image/png;base64,..." | null
 * qr:          "data:image/png;base64,..." | null
 * verifyUrl:   text printed below the QR code | null
 * watermark:   "草稿" | null         a word printed across drafts
 * attachmentsIncluded: [text]       names of sheets that go with this copy
 * </pre>
 *
 * All of them may be absent.
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
