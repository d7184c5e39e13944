package org.tejian.inspection.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.tejian.inspection.spi.ReportSheet;
import org.tejian.inspection.spi.Text;

/** A report sheet as plain text, for golden files. */
final class SheetText {

    private final StringBuilder out = new StringBuilder();

    private SheetText() {}

    static String of(ReportSheet sheet) {
        SheetText text = new SheetText();
        text.sheet(sheet);
        return text.out.toString();
    }

    private void sheet(ReportSheet sheet) {
        line(sheet.title().zh());
        line(sheet.id() + " " + sheet.edition()
                + sheet.variant().map(v -> " " + v).orElse(""));
        fields("封面", sheet.cover());
        fields("参数", sheet.parameters());
        lines("依据", sheet.regulations());
        for (ReportSheet.Group group : sheet.groups()) {
            line("\n== " + group.name().zh());
            group.items().forEach(this::item);
        }
        if (!sheet.computed().isEmpty()) {
            line("\n== 计算");
            sheet.computed()
                    .forEach(c -> line(c.name() + " | " + c.formula() + " | " + c.inputs() + " | " + c.value() + " | "
                            + c.verdict()));
        }
        for (ReportSheet.Rows rows : sheet.rowTables()) {
            line("\n== " + rows.name().zh());
            line(String.join(" | ", rows.columns()));
            if (!rows.limits().isEmpty()) {
                line(String.join(" | ", rows.limits()));
            }
            rows.rows().forEach(row -> line(String.join(" | ", row)));
            rows.total().ifPresent(this::line);
        }
        line("\n== 结论");
        sheet.overallGrade()
                .ifPresent(g -> line(g.label().zh() + "：" + g.value().orElse("")));
        line(sheet.conclusion().orElse("（无）"));
        sheet.conclusionNote().ifPresent(this::line);
        fields("下次", sheet.nextDue());
        lines("备注", sheet.remarks());
        lines("附件", sheet.attachments().stream().map(Text::zh).toList());
        fields("签署", sheet.signatures());
        sheet.sheets().stream()
                .filter(attached -> attached.printed() || attached.count().isPresent())
                .forEach(attached -> line("附件 " + attached.name().zh() + "："
                        + (attached.printed()
                                ? "见附页"
                                : attached.count().map(n -> n + " 张").orElse(""))));
        sheet.charts().forEach(this::chart);
        sheet.certificate().ifPresent(this::certificate);
    }

    private void chart(ReportSheet.Chart chart) {
        line("\n== 图 " + chart.name().zh() + " (" + chart.kind() + ", " + chart.xLabel() + ", " + chart.yLabel() + ")");
        line(String.join(" | ", chart.labels()));
        chart.series().forEach(this::series);
        chart.limit().ifPresent(this::series);
    }

    private void series(ReportSheet.Series series) {
        line(series.name() + ": "
                + series.values().stream()
                        .map(v -> v.map(BigDecimal::toPlainString).orElse("-"))
                        .collect(Collectors.joining(" | ")));
    }

    private void certificate(ReportSheet.Certificate certificate) {
        line("\n== 证书 " + certificate.title().zh());
        line(certificate.parts().stream()
                .map(part -> part.text().orElseGet(() -> "{" + part.key().orElse("") + "}"))
                .collect(Collectors.joining()));
        fields("证书栏目", certificate.fields());
    }

    private void item(ReportSheet.ItemRow item) {
        line(item.no() + " " + item.name().zh() + " [" + item.itemClass() + "] " + item.result() + " "
                + item.conclusion());
        for (ReportSheet.Line line : item.lines()) {
            if (!line.measured().isEmpty()) {
                line("    " + line.part() + " " + line.measured() + " (" + line.limit() + ")"
                        + (line.unconfirmed() ? " 待确认" : ""));
            }
        }
    }

    private void fields(String heading, List<ReportSheet.Field> fields) {
        line("\n== " + heading);
        fields.forEach(f -> line(f.label().zh() + "：" + f.value().orElse("")));
    }

    private void lines(String heading, List<String> lines) {
        line("\n== " + heading);
        lines.forEach(this::line);
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
