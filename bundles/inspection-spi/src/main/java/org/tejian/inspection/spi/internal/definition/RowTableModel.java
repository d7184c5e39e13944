package org.tejian.inspection.spi.internal.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.internal.assessment.AssessmentModel;
import org.tejian.inspection.spi.internal.assessment.RowTexts;

/** The row tables of a definition as a form renderer needs them. */
final class RowTableModel {

    private final InspectionDefinition definition;

    RowTableModel(InspectionDefinition definition) {
        this.definition = definition;
    }

    Map<String, Object> rows(RowTable rows) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("key", rows.key());
        model.put("label", rows.label().toModel());
        model.put("minRows", rows.minRows());
        model.put("maxRows", rows.maxRows());
        model.put("columns", rows.columns().stream().map(c -> column(rows, c)).toList());
        model.put("check", rows.check().orElse(null));
        model.put("item", rows.item().orElse(null));
        model.put("name", rows.name().orElse(null));
        model.put("unconfirmed", rows.unconfirmed());
        model.put(
                "verdicts", rows.verdicts().stream().map(RowTableModel::verdict).toList());
        model.put("rules", rows.rules().stream().map(RowTableModel::rule).toList());
        model.put("counter", AssessmentModel.text(rows.counter()));
        model.put("total", AssessmentModel.text(rows.total()));
        return AssessmentModel.ready(model);
    }

    private Map<String, Object> column(RowTable rows, Parameter column) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>(DefinitionModel.field(column));
        model.put("computed", rows.computed().get(column.key()));
        List<Object> limits = new ArrayList<>();
        for (RowTable.ColumnLimit limit : rows.limits()) {
            if (limit.column().equals(column.key())) {
                Map<String, @Nullable Object> text = new LinkedHashMap<>();
                text.putAll(RowTexts.limit(definition, rows, limit).toModel());
                text.put("condition", limit.when().orElse(null));
                text.put("unconfirmed", limit.unconfirmed() || rows.unconfirmed());
                limits.add(text);
            }
        }
        model.put("limits", limits);
        return AssessmentModel.ready(model);
    }

    private static Map<String, Object> verdict(RowTable.RowVerdict verdict) {
        Map<String, Object> model = DefinitionModel.coded(verdict.key(), verdict.text(), "key");
        model.put("verdict", verdict.verdict().name().toLowerCase(Locale.ROOT));
        return model;
    }

    private static Map<String, Object> rule(RowTable.RowRule rule) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("when", rule.when().orElse(null));
        model.put("verdict", rule.verdict());
        model.put("note", AssessmentModel.text(rule.note()));
        model.put("unconfirmed", rule.unconfirmed());
        return AssessmentModel.ready(model);
    }
}
