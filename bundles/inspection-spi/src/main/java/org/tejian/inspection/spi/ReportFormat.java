package org.tejian.inspection.spi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the report of the type shows beside items and parameters.
 *
 * @param title printed on the cover
 * @param cover fields of the cover, filled by the platform and by parameters of the same key
 * @param signatures fields of the signature block
 * @param attachments names of the sheets that may go with the report
 * @param notices the numbered notes to the reader (注意事项)
 * @param sheets the same sheets as {@code attachments}, with what is printed on them
 * @param charts what is drawn
 * @param certificate the certificate that a passed inspection gets beside its report
 */
public record ReportFormat(
        Text title,
        List<Option> cover,
        List<Option> signatures,
        List<Text> attachments,
        List<Text> notices,
        List<Attachment> sheets,
        List<ChartFormat> charts,
        Optional<CertificateFormat> certificate) {

    /** A report without sheets of its own, charts and certificate. */
    public ReportFormat(
            Text title, List<Option> cover, List<Option> signatures, List<Text> attachments, List<Text> notices) {
        this(
                title,
                cover,
                signatures,
                attachments,
                notices,
                attachments.stream()
                        .map(name -> new Attachment(
                                name,
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                        .toList(),
                List.of(),
                Optional.empty());
    }

    /** The chart with this key. */
    public Optional<ChartFormat> chart(String key) {
        return charts.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    /**
     * A sheet that goes with the report.
     *
     * @param rows the row table printed on it; empty for sheets that are only listed
     * @param charts keys of the charts drawn on it
     * @param sheets expression: how many sheets there are, for sheets that are only listed
     * @param where condition over a row, with {@code verdict}; only the rows that meet it are printed on the sheet
     * @param elsewhere where a reader finds what is only listed
     */
    public record Attachment(
            Text name,
            Optional<String> rows,
            List<String> charts,
            Optional<String> sheets,
            Optional<String> where,
            Optional<Elsewhere> elsewhere) {

        /** True when the report prints the sheet itself. */
        public boolean printed() {
            return rows.isPresent() || !charts.isEmpty();
        }
    }

    /** Where the contents of an attachment stand that has no sheet of its own. */
    public enum Elsewhere {
        /** In the report itself, among its items or computed values. */
        REPORT,
        /** On the certificate beside the report. */
        CERTIFICATE;

        /** The name in a definition. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The place with this name. */
        public static Optional<Elsewhere> of(String code) {
            return Arrays.stream(values()).filter(e -> e.code().equals(code)).findFirst();
        }
    }

    /**
     * A certificate, for example 监督检验证书.
     *
     * @param text with fields in braces: keys of parameters, facts, cover fields and {@link #PLATFORM}
     * @param fields labelled values printed below the text, filled as the cover is
     * @param appliesWhen condition without which a pass has no certificate, for example a variant
     */
    public record CertificateFormat(Text title, Text text, List<Option> fields, Optional<String> appliesWhen) {

        /** What the platform knows about every inspection, beside the cover fields of the type. */
        public static final List<String> PLATFORM = List.of(
                "certificate_no",
                "report_no",
                "equipment_name",
                "device_code",
                "reg_code",
                "use_unit",
                "internal_no",
                "place",
                "manufacturer",
                "product_no",
                "contractor",
                "contractor_licence_no",
                "work_kind",
                "inspection_kind",
                "inspection_date",
                "agency",
                "inspectors",
                "conclusion",
                "next_due");
    }
}
