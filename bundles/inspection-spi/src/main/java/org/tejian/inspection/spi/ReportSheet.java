package org.tejian.inspection.spi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.internal.report.ReportModel;

/**
 * The contents of a report, laid out but not drawn. Values are print-ready Chinese text.
 *
 * @param cover fields of the cover; those without a value are filled by the platform (report number, agency ...)
 * @param parameters device data with units
 * @param groups the item table
 * @param computed computed values with their formula
 * @param rowTables repeated rows as attachments
 * @param regulations regulations in force on the date of the inspection
 * @param nextDue the printed next date or dates; empty when there is none
 * @param remarks remarks of the items and open items, each a line
 * @param notices numbered notes to the reader
 * @param sheets the attachments with what is printed on them
 * @param charts what is drawn, on its sheet or after the rows
 * @param certificate the certificate beside the report; empty when the type has none or the conclusion is no pass
 */
public record ReportSheet(
        String id,
        String edition,
        Text title,
        Optional<String> variant,
        List<Field> cover,
        List<Field> parameters,
        List<Group> groups,
        List<ComputedRow> computed,
        List<Rows> rowTables,
        List<String> regulations,
        Optional<Field> overallGrade,
        Optional<String> conclusion,
        Optional<String> conclusionNote,
        List<Field> nextDue,
        List<String> remarks,
        List<Text> attachments,
        List<Text> notices,
        List<Field> signatures,
        List<Sheet> sheets,
        List<Chart> charts,
        Optional<Certificate> certificate) {

    /** A report without sheets of its own, charts and certificate. */
    public ReportSheet(
            String id,
            String edition,
            Text title,
            Optional<String> variant,
            List<Field> cover,
            List<Field> parameters,
            List<Group> groups,
            List<ComputedRow> computed,
            List<Rows> rowTables,
            List<String> regulations,
            Optional<Field> overallGrade,
            Optional<String> conclusion,
            Optional<String> conclusionNote,
            List<Field> nextDue,
            List<String> remarks,
            List<Text> attachments,
            List<Text> notices,
            List<Field> signatures) {
        this(
                id,
                edition,
                title,
                variant,
                cover,
                parameters,
                groups,
                computed,
                rowTables,
                regulations,
                overallGrade,
                conclusion,
                conclusionNote,
                nextDue,
                remarks,
                attachments,
                notices,
                signatures,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** A labelled value, empty when not known to the plugin. */
    public record Field(String key, Text label, Optional<String> value) {}

    /** A group of the item table. */
    public record Group(Text name, List<ItemRow> items) {}

    /**
     * One item of the table.
     *
     * @param itemClass the class as printed, for example B
     * @param lines measured values beside their limits; one line without value for items that are only judged
     * @param result 符合, 不符合, / or the grade
     * @param conclusion 合格, 不合格 or /
     */
    public record ItemRow(
            String no,
            Text name,
            String itemClass,
            List<Line> lines,
            String result,
            String conclusion,
            String remark) {}

    /** One measured value. */
    public record Line(String part, String limit, String measured, boolean unconfirmed) {}

    /** One computed value; {@code unconfirmed}: its formula or limit could not be checked against the regulation. */
    public record ComputedRow(
            String name, String formula, String inputs, String value, String verdict, boolean unconfirmed) {

        /** A computed value that was checked against the regulation. */
        public ComputedRow(String name, String formula, String inputs, String value, String verdict) {
            this(name, formula, inputs, value, verdict, false);
        }
    }

    /**
     * An attachment.
     *
     * @param rows key of the rows printed on it
     * @param charts keys of the charts drawn on it
     * @param printed the report prints it as a sheet of its own
     * @param count how many sheets there are, when they are only listed; empty when not known
     * @param inReport the report itself holds what the attachment is about
     */
    public record Sheet(
            Text name,
            Optional<String> rows,
            List<String> charts,
            boolean printed,
            Optional<Integer> count,
            boolean inReport) {}

    /**
     * A chart, ready to be drawn.
     *
     * @param kind {@code line} or {@code bar}
     * @param labels what stands along the horizontal axis
     * @param limit the line of the limit, one value for each label
     */
    public record Chart(
            String key,
            Text name,
            String kind,
            String xLabel,
            String yLabel,
            List<String> labels,
            List<Series> series,
            Optional<Series> limit) {}

    /** Values along the horizontal axis, empty where there is none. */
    public record Series(String name, List<Optional<BigDecimal>> values) {}

    /**
     * A certificate.
     *
     * @param parts the text cut at its fields: each part is a piece of text or the key of a value that the platform fills
     */
    public record Certificate(Text title, List<Part> parts, List<Field> fields) {

        /** A piece of text, or a field that the platform fills in. */
        public record Part(Optional<String> text, Optional<String> key) {}
    }

    /**
     * Repeated rows.
     *
     * @param key key of the row table
     * @param columns headings with units; the last is the verdict when rows have one
     * @param limits the limit below each heading, empty where there is none; an empty list when no column has any
     * @param rows the cells as printed
     * @param marked for each row the numbers, from 0, of the cells that miss their limit or say a failing verdict
     * @param total the line of totals
     * @param unconfirmed a limit of the table could not be checked against the regulation
     */
    public record Rows(
            String key,
            Text name,
            List<String> columns,
            List<String> limits,
            List<List<String>> rows,
            List<List<Integer>> marked,
            Optional<String> total,
            boolean unconfirmed) {

        /** Rows without limits and verdicts. */
        public Rows(Text name, List<String> columns, List<List<String>> rows) {
            this("", name, columns, List.of(), rows, List.of(), Optional.empty(), false);
        }
    }

    /**
     * The model of the report template, JSON-ready:
     *
     * <pre>
     * {id, edition, title: string, titleEn: string, variant,
     *  cover: [field], parameters: [field], regulations: [string], overallGrade: field|null, conclusion, conclusionNote,
     *  nextDue: [field], remarks: [string], attachments: [{zh, en}], notices: [{zh, en}], signatureFields: [field],
     *  groups: [{zh, en, rowspan, items: [{no, zh, en, class, rowspan, result, conclusion, remark,
     *            lines: [{part, limit, measured, unconfirmed}]}]}],
     *  computed: [{name, formula, inputs, value, verdict, unconfirmed}],
     *  sheets: [{zh, en, rows, charts: [key], printed, count, inReport}],
     *  charts: [{key, zh, en, kind, xLabel, yLabel, labels: [string], series: [{name, values: [number|null]}],
     *            limit: {name, values}|null}],
     *  certificate: {title, titleEn, parts: [{text}|{key}], fields: [field]}|null,
     *  rowTables: [{key, zh, en, columns: [string], limits: [string], rows: [[string]], marked: [[number]], total,
     *               unconfirmed}]}
     *
     * field: {key, zh, en, value|null}
     * </pre>
     *
     * {@link StandardReport} says what the platform adds.
     */
    public Map<String, Object> toModel() {
        return ReportModel.of(this);
    }
}
