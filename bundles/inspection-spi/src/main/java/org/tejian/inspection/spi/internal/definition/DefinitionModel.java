package org.tejian.inspection.spi.internal.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.Computation.Source;
import org.tejian.inspection.spi.Conclusion;
import org.tejian.inspection.spi.DueRule;
import org.tejian.inspection.spi.FieldCheck;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.ItemResult;
import org.tejian.inspection.spi.LimitTable;
import org.tejian.inspection.spi.Option;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.Regulation;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.internal.assessment.AssessmentModel;
import org.tejian.inspection.spi.internal.assessment.ExpressionTexts;

/** A definition as a JSON-ready map. */
public final class DefinitionModel {

    private final InspectionDefinition definition;

    private DefinitionModel(InspectionDefinition definition) {
        this.definition = definition;
    }

    /** The shape that {@link InspectionDefinition#toModel()} documents. */
    public static Map<String, Object> of(InspectionDefinition definition) {
        return new DefinitionModel(definition).model();
    }

    private Map<String, Object> model() {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("id", definition.id());
        model.put("edition", edition());
        model.put("sha256", definition.sha256());
        model.put("needsPlugin", definition.needsPlugin());
        model.put("title", definition.title().toModel());
        model.put("kind", coded(definition.kind().code(), definition.kind().text()));
        model.put("letter", definition.letter());
        model.put("reportLetters", definition.reportLetters());
        model.put("categories", definition.categories());
        model.put("variants", options(definition.variants()));
        model.put("whoMayInspect", definition.whoMayInspect().toModel());
        model.put("regulation", regulation(definition.regulation()));
        model.put("parameters", fields(definition.parameters()));
        model.put("facts", fields(definition.facts()));
        model.put(
                "checks",
                definition.checks().stream().map(DefinitionModel::check).toList());
        model.put(
                "rowTables",
                definition.rowTables().stream()
                        .map(new RowTableModel(definition)::rows)
                        .toList());
        model.put("groups", new ItemModel(definition).groups());
        model.put("tables", definition.tables().stream().map(this::table).toList());
        model.put(
                "computations",
                definition.computations().stream()
                        .map(DefinitionModel::computation)
                        .toList());
        model.put("results", results());
        model.put("grades", definition.judgement().grades());
        model.put("failingGrade", definition.judgement().failingGrade());
        model.put(
                "conclusions",
                definition.judgement().conclusions().stream()
                        .map(DefinitionModel::conclusion)
                        .toList());
        model.put("dues", definition.dues().stream().map(DefinitionModel::due).toList());
        model.put("report", report());
        model.put("unconfirmed", definition.unconfirmed());
        model.put("unconfirmedPlaces", unconfirmed());
        return AssessmentModel.ready(model);
    }

    private List<Map<String, Object>> unconfirmed() {
        return definition.unconfirmedPlaces().stream()
                .map(place -> {
                    Map<String, Object> model = new LinkedHashMap<>();
                    model.put("place", place.place());
                    model.putAll(place.text().toModel());
                    return model;
                })
                .toList();
    }

    private Map<String, Object> edition() {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("number", definition.edition().number());
        model.put("validFrom", definition.edition().validFrom().toString());
        model.put("validUntil", date(definition.edition().validUntil()));
        return AssessmentModel.ready(model);
    }

    private Map<String, Object> results() {
        Map<String, Object> model = new LinkedHashMap<>();
        for (ItemResult result : ItemResult.values()) {
            Text text = definition.judgement().results().get(result);
            if (text != null) {
                model.put(result.code(), text.toModel());
            }
        }
        return model;
    }

    private Map<String, Object> report() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", definition.report().title().toModel());
        model.put("cover", options(definition.report().cover()));
        model.put("signatures", options(definition.report().signatures()));
        model.put(
                "attachments",
                definition.report().attachments().stream().map(Text::toModel).toList());
        model.put(
                "notices",
                definition.report().notices().stream().map(Text::toModel).toList());
        model.put(
                "charts",
                definition.report().charts().stream()
                        .map(chart -> {
                            Map<String, Object> c = coded(chart.key(), chart.name(), "key");
                            c.put("kind", chart.kind().code());
                            return c;
                        })
                        .toList());
        definition.report().certificate().ifPresent(certificate -> {
            Map<String, Object> c = new LinkedHashMap<>();
            c.put("title", certificate.title().toModel());
            c.put("text", certificate.text().toModel());
            c.put("fields", options(certificate.fields()));
            model.put("certificate", c);
        });
        return model;
    }

    private static Map<String, Object> regulation(Regulation regulation) {
        List<Object> documents = new ArrayList<>();
        for (Regulation.Document document : regulation.documents()) {
            Map<String, @Nullable Object> model = new LinkedHashMap<>();
            model.putAll(document.name().toModel());
            model.put("from", date(document.from()));
            model.put("until", date(document.until()));
            model.put("limits", document.limits());
            model.put("appliesWhen", document.appliesWhen().orElse(null));
            model.put("unconfirmed", document.unconfirmed());
            documents.add(model);
        }
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("documents", documents);
        model.put("itemEdition", regulation.itemEdition().toModel());
        model.put("confidence", AssessmentModel.text(regulation.confidence()));
        return AssessmentModel.ready(model);
    }

    private static Map<String, Object> check(FieldCheck check) {
        Map<String, Object> model = check.text().toModel();
        model.put("that", check.condition());
        model.put("severity", check.severity().name().toLowerCase(Locale.ROOT));
        return model;
    }

    private static List<Map<String, Object>> fields(List<Parameter> fields) {
        return fields.stream().map(DefinitionModel::field).toList();
    }

    static Map<String, Object> field(Parameter field) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.putAll(coded(field.key(), field.label(), "key"));
        model.put("type", field.type().code());
        model.put("unit", AssessmentModel.unit(field.unit()));
        model.put("min", field.min().orElse(null));
        model.put("max", field.max().orElse(null));
        model.put("options", options(field.options()));
        model.put("required", field.required());
        model.put("requiredWhen", field.requiredWhen().orElse(null));
        model.put("default", field.defaultValue().orElse(null));
        model.put("note", AssessmentModel.text(field.note()));
        model.put("unconfirmed", field.unconfirmed());
        return AssessmentModel.ready(model);
    }

    private Map<String, Object> table(LimitTable table) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("key", table.key());
        model.put("label", table.label().toModel());
        List<Object> columns = new ArrayList<>();
        for (LimitTable.Column column : table.columns()) {
            Map<String, @Nullable Object> c = new LinkedHashMap<>();
            c.put("key", column.key());
            c.put("label", column.label().toModel());
            c.put("unit", AssessmentModel.unit(column.unit()));
            c.put("match", column.match().name().toLowerCase(Locale.ROOT));
            columns.add(c);
        }
        model.put("columns", columns);
        List<Object> rows = new ArrayList<>();
        for (LimitTable.Row row : table.rows()) {
            Map<String, Object> r = new LinkedHashMap<>();
            r.put("key", row.key());
            r.put("label", row.label().toModel());
            r.put("cells", row.cells());
            r.put(
                    "cellTexts",
                    row.cells().stream()
                            .map(cell -> cell.isEmpty()
                                    ? Map.of("zh", "—", "en", "—")
                                    : ExpressionTexts.of(definition, cell).toModel())
                            .toList());
            rows.add(r);
        }
        model.put("rows", rows);
        model.put("note", AssessmentModel.text(table.note()));
        model.put("unconfirmed", table.unconfirmed());
        return AssessmentModel.ready(model);
    }

    private static Map<String, Object> computation(Computation computation) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("id", computation.id());
        model.put("name", computation.name().toModel());
        model.put("formula", computation.formula().toModel());
        model.put("unit", AssessmentModel.unit(computation.unit()));
        model.put("check", computation.check().orElse(null));
        model.put("java", computation.java());
        model.put("internal", computation.internal());
        model.put("unconfirmed", computation.unconfirmed());
        List<Object> inputs = new ArrayList<>();
        for (Computation.Input input : computation.inputs()) {
            Map<String, @Nullable Object> i = new LinkedHashMap<>();
            i.put("name", input.name());
            i.put("label", input.label().toModel());
            i.put("unit", AssessmentModel.unit(input.unit()));
            source(input.source(), i);
            inputs.add(i);
        }
        model.put("inputs", inputs);
        return AssessmentModel.ready(model);
    }

    private static void source(Optional<Source> source, Map<String, @Nullable Object> model) {
        Source from = source.orElse(null);
        if (from instanceof Source.OfExpression of) {
            model.put("source", "expression");
            model.put("from", of.expression());
        } else if (from instanceof Source.OfItem of) {
            model.put("source", "item");
            model.put("from", of.item());
        } else if (from instanceof Source.OfMeasured) {
            model.put("source", "measured");
            model.put("from", null);
        } else if (from instanceof Source.OfRows of) {
            model.put("source", "rows");
            model.put("from", of.take() + "(" + of.rows() + "." + of.column() + ")");
        } else if (from instanceof Source.OfTable of) {
            model.put("source", "table");
            model.put("from", of.table() + "." + of.column());
        } else {
            model.put("source", "entered");
            model.put("from", null);
        }
    }

    private static Map<String, Object> conclusion(Conclusion conclusion) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.putAll(coded(conclusion.key(), conclusion.text(), "key"));
        model.put("verdict", conclusion.verdict().name().toLowerCase(Locale.ROOT));
        model.put("conditional", conclusion.conditional());
        model.put("reinspection", conclusion.reinspection().orElse(null));
        return AssessmentModel.ready(model);
    }

    private static Map<String, Object> due(DueRule due) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("key", due.key());
        model.put("label", due.label().toModel());
        model.put("precision", due.precision().name().toLowerCase(Locale.ROOT));
        model.put("binding", due.binding());
        List<Object> periods = new ArrayList<>();
        for (DueRule.Period period : due.periods()) {
            Map<String, @Nullable Object> p = new LinkedHashMap<>();
            p.put("rule", period.rule().toModel());
            p.put("since", date(period.since()));
            p.put("until", date(period.until()));
            p.put("unconfirmed", period.unconfirmed());
            periods.add(p);
        }
        model.put("periods", periods);
        return AssessmentModel.ready(model);
    }

    static List<Map<String, Object>> options(List<Option> options) {
        return options.stream().map(o -> coded(o.key(), o.text(), "key")).toList();
    }

    static Map<String, Object> coded(String code, Text text) {
        return coded(code, text, "code");
    }

    static Map<String, Object> coded(String code, Text text, String name) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put(name, code);
        model.putAll(text.toModel());
        return model;
    }

    static @Nullable String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
