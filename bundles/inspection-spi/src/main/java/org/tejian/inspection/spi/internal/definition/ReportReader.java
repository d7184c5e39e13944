package org.tejian.inspection.spi.internal.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tejian.inspection.spi.ChartFormat;
import org.tejian.inspection.spi.ChartFormat.Source;
import org.tejian.inspection.spi.Limit;
import org.tejian.inspection.spi.Option;
import org.tejian.inspection.spi.ReportFormat;
import org.tejian.inspection.spi.ReportFormat.Attachment;
import org.tejian.inspection.spi.ReportFormat.CertificateFormat;
import org.tejian.inspection.spi.ReportFormat.Elsewhere;
import org.tejian.inspection.spi.Text;

/** Reads what the report of a type shows: cover, attachments, charts, certificate. */
final class ReportReader {

    private final FieldReader fields;

    ReportReader(FieldReader fields) {
        this.fields = fields;
    }

    ReportFormat report(Section section) {
        List<Attachment> sheets = attachments(section);
        return new ReportFormat(
                section.text("title"),
                fields.options(section, "cover"),
                fields.options(section, "signatures"),
                sheets.stream().map(Attachment::name).toList(),
                fields.options(section, "notices").stream().map(Option::text).toList(),
                sheets,
                charts(section),
                section.section("certificate").map(this::certificate));
    }

    private static List<Attachment> attachments(Section report) {
        List<Attachment> sheets = new ArrayList<>();
        for (Section section : report.sections("attachments")) {
            Text name = section.label();
            section.optionalWord("key");
            Attachment sheet = new Attachment(
                    name,
                    section.optionalWord("rows"),
                    section.words("charts"),
                    section.optionalWord("sheets"),
                    section.optionalWord("where"),
                    elsewhere(section));
            if (sheet.printed() && sheet.sheets().isPresent()) {
                section.problem("sheets", "a sheet that the report prints counts its pages itself");
            }
            if (sheet.where().isPresent() && sheet.rows().isEmpty()) {
                section.problem("where", "where chooses among rows: name the rows");
            }
            if (sheet.elsewhere().isPresent()
                    && (sheet.printed() || sheet.sheets().isPresent())) {
                section.problem("in", "what stands elsewhere has no sheet of its own");
            }
            section.mark("attachment " + name.zh());
            section.done();
            sheets.add(sheet);
        }
        return List.copyOf(sheets);
    }

    private static Optional<Elsewhere> elsewhere(Section section) {
        return section.has("in")
                ? Optional.of(section.choice("in", Elsewhere::of, Elsewhere.REPORT, "report or certificate"))
                : Optional.empty();
    }

    private static List<ChartFormat> charts(Section report) {
        List<ChartFormat> charts = new ArrayList<>();
        for (Section section : report.sections("charts")) {
            charts.add(new ChartFormat(
                    section.word("key"),
                    section.label(),
                    section.choice("kind", ChartFormat.Kind::of, ChartFormat.Kind.LINE, "line or bar"),
                    source(section),
                    section.optionalText("x_label"),
                    section.optionalText("y_label"),
                    section.section("limit").map(ReportReader::limit)));
            section.mark("chart " + section.word("key"));
            section.done();
        }
        return List.copyOf(charts);
    }

    private static Source source(Section chart) {
        Optional<Section> history = chart.section("history");
        if (chart.has("rows") == history.isPresent()) {
            chart.problem("a chart is drawn from rows or from the history, one of both");
        }
        if (history.isEmpty()) {
            return new Source.OfRows(chart.word("rows"), chart.optionalWord("x"), chart.words("columns"));
        }
        Section past = history.get();
        Optional<String> item = past.optionalWord("item");
        Source source = item.isPresent()
                ? new Source.OfItemHistory(item.get(), past.optionalWord("part").orElse(Limit.VALUE))
                : new Source.OfComputationHistory(past.word("computation"));
        past.done();
        return source;
    }

    private static ChartFormat.LimitLine limit(Section section) {
        ChartFormat.LimitLine line =
                new ChartFormat.LimitLine(section.label(), section.word("value"), section.flag("unconfirmed"));
        section.done();
        return line;
    }

    private CertificateFormat certificate(Section section) {
        CertificateFormat certificate = new CertificateFormat(
                section.text("title"),
                section.text("text"),
                fields.options(section, "fields"),
                section.optionalWord("applies_when"));
        section.mark("certificate");
        section.done();
        return certificate;
    }
}
