package org.tejian.inspection.spi.internal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.spi.ReportSheet;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.internal.assessment.AssessmentModel;

/** A report sheet as the model of its template. */
public final class ReportModel {

    private ReportModel() {}

    /** The shape that {@link ReportSheet#toModel()} documents. */
    public static Map<String, Object> of(ReportSheet sheet) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("id", sheet.id());
        model.put("edition", sheet.edition());
        model.put("title", sheet.title().zh());
        model.put("titleEn", sheet.title().en());
        model.put("variant", sheet.variant().orElse(null));
        model.put("cover", fields(sheet.cover()));
        model.put("parameters", fields(sheet.parameters()));
        model.put("regulations", sheet.regulations());
        model.put("overallGrade", sheet.overallGrade().map(ReportModel::field).orElse(null));
        model.put("conclusion", sheet.conclusion().orElse(null));
        model.put("conclusionNote", sheet.conclusionNote().orElse(null));
        model.put("nextDue", fields(sheet.nextDue()));
        model.put("remarks", sheet.remarks());
        model.put("attachments", sheet.attachments().stream().map(Text::toModel).toList());
        model.put("notices", sheet.notices().stream().map(Text::toModel).toList());
        model.put("signatureFields", fields(sheet.signatures()));
        model.put("groups", sheet.groups().stream().map(ReportModel::group).toList());
        model.put(
                "computed", sheet.computed().stream().map(ReportModel::computed).toList());
        model.put("rowTables", sheet.rowTables().stream().map(ReportModel::rows).toList());
        model.put("sheets", sheet.sheets().stream().map(ReportModel::sheet).toList());
        model.put("charts", sheet.charts().stream().map(ReportModel::chart).toList());
        model.put(
                "certificate", sheet.certificate().map(ReportModel::certificate).orElse(null));
        return AssessmentModel.ready(model);
    }

    private static Map<String, Object> sheet(ReportSheet.Sheet sheet) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.putAll(sheet.name().toModel());
        model.put("rows", sheet.rows().orElse(null));
        model.put("charts", sheet.charts());
        model.put("printed", sheet.printed());
        model.put("count", sheet.count().orElse(null));
        model.put("inReport", sheet.inReport());
        return AssessmentModel.ready(model);
    }

    private static Map<String, Object> chart(ReportSheet.Chart chart) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("key", chart.key());
        model.putAll(chart.name().toModel());
        model.put("kind", chart.kind());
        model.put("xLabel", chart.xLabel());
        model.put("yLabel", chart.yLabel());
        model.put("labels", chart.labels());
        model.put("series", chart.series().stream().map(ReportModel::series).toList());
        model.put("limit", chart.limit().map(ReportModel::series).orElse(null));
        return AssessmentModel.ready(model);
    }

    private static Map<String, Object> series(ReportSheet.Series series) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", series.name());
        List<@Nullable Object> values = new ArrayList<>();
        series.values().forEach(value -> values.add(value.orElse(null)));
        model.put("values", values);
        return model;
    }

    private static Map<String, Object> certificate(ReportSheet.Certificate certificate) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", certificate.title().zh());
        model.put("titleEn", certificate.title().en());
        List<Object> parts = new ArrayList<>();
        for (ReportSheet.Certificate.Part part : certificate.parts()) {
            parts.add(part.text()
                    .map(text -> Map.of("text", text))
                    .orElseGet(() -> Map.of("key", part.key().orElse(""))));
        }
        model.put("parts", parts);
        model.put("fields", fields(certificate.fields()));
        return model;
    }

    private static List<Object> fields(List<ReportSheet.Field> fields) {
        List<Object> models = new ArrayList<>();
        fields.forEach(field -> models.add(field(field)));
        return models;
    }

    private static Map<String, Object> field(ReportSheet.Field field) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("key", field.key());
        model.putAll(field.label().toModel());
        model.put("value", field.value().orElse(null));
        return AssessmentModel.ready(model);
    }

    private static Map<String, Object> group(ReportSheet.Group group) {
        Map<String, Object> model = group.name().toModel();
        model.put(
                "rowspan",
                group.items().stream().mapToInt(i -> i.lines().size()).sum());
        List<Object> items = new ArrayList<>();
        for (ReportSheet.ItemRow item : group.items()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("no", item.no());
            row.putAll(item.name().toModel());
            row.put("class", item.itemClass());
            row.put("rowspan", item.lines().size());
            row.put("result", item.result());
            row.put("conclusion", item.conclusion());
            row.put("remark", item.remark());
            row.put("lines", item.lines().stream().map(ReportModel::line).toList());
            items.add(row);
        }
        model.put("items", items);
        return model;
    }

    private static Map<String, Object> line(ReportSheet.Line line) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("part", line.part());
        model.put("limit", line.limit());
        model.put("measured", line.measured());
        model.put("unconfirmed", line.unconfirmed());
        return model;
    }

    private static Map<String, Object> computed(ReportSheet.ComputedRow row) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", row.name());
        model.put("formula", row.formula());
        model.put("inputs", row.inputs());
        model.put("value", row.value());
        model.put("verdict", row.verdict());
        model.put("unconfirmed", row.unconfirmed());
        return model;
    }

    private static Map<String, Object> rows(ReportSheet.Rows rows) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("key", rows.key());
        model.putAll(rows.name().toModel());
        model.put("columns", rows.columns());
        model.put("limits", rows.limits());
        model.put("rows", rows.rows());
        model.put("marked", rows.marked());
        model.put("total", rows.total().orElse(null));
        model.put("unconfirmed", rows.unconfirmed());
        return AssessmentModel.ready(model);
    }
}
