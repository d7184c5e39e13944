package org.tejian.inspection.spi.internal.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.ComputedValue;
import org.tejian.inspection.spi.Finding;
import org.tejian.inspection.spi.ItemOutcome;
import org.tejian.inspection.spi.NextDue;
import org.tejian.inspection.spi.ProposedConclusion;
import org.tejian.inspection.spi.RowsOutcome;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.Unit;

/** An assessment as a JSON-ready map. */
public final class AssessmentModel {

    private AssessmentModel() {}

    /** The shape that {@link Assessment#toModel()} documents. */
    public static Map<String, Object> of(Assessment assessment) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("complete", assessment.complete());
        model.put("opinionNotice", assessment.opinionNotice());
        model.put("overallGrade", assessment.overallGrade().orElse(null));
        model.put(
                "conclusion",
                assessment.conclusion().map(AssessmentModel::conclusion).orElse(null));
        model.put("nextDue", assessment.nextDue().map(AssessmentModel::due).orElse(null));
        model.put("dues", assessment.dues().stream().map(AssessmentModel::due).toList());
        model.put(
                "items", assessment.items().stream().map(AssessmentModel::item).toList());
        model.put(
                "findings", assessment.findings().stream().map(Finding::toModel).toList());
        model.put(
                "computed",
                assessment.computed().stream().map(AssessmentModel::computed).toList());
        Map<String, Object> failed = new LinkedHashMap<>();
        assessment.failed().forEach((itemClass, items) -> failed.put(itemClass.code(), items));
        model.put("failed", failed);
        model.put("rows", assessment.rows().stream().map(AssessmentModel::rows).toList());
        return ready(model);
    }

    private static Map<String, Object> conclusion(ProposedConclusion conclusion) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("key", conclusion.key());
        model.put("zh", conclusion.text().zh());
        model.put("en", conclusion.text().en());
        model.put("verdict", conclusion.verdict().name().toLowerCase(Locale.ROOT));
        model.put("conditional", conclusion.conditional());
        model.put("note", text(conclusion.note()));
        model.put("unconfirmed", conclusion.unconfirmed());
        return ready(model);
    }

    private static Map<String, Object> due(NextDue due) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("key", due.key());
        model.put("label", due.label().toModel());
        model.put("date", due.date().toString());
        model.put("text", due.zh());
        model.put("precision", due.precision().name().toLowerCase(Locale.ROOT));
        model.put("earliest", due.earliest().toString());
        model.put("latest", due.latest().toString());
        model.put("overdueFrom", due.overdueFrom().toString());
        model.put("rule", due.rule().toModel());
        model.put("binding", due.binding());
        model.put("unconfirmed", due.unconfirmed());
        return ready(model);
    }

    private static Map<String, Object> item(ItemOutcome item) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("no", item.no());
        model.put("class", item.itemClass().code());
        model.put("outcome", item.outcome().code());
        model.put("grade", item.grade().orElse(null));
        model.put("parts", item.parts().stream().map(AssessmentModel::part).toList());
        return ready(model);
    }

    private static Map<String, Object> part(ItemOutcome.Part part) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("key", part.key());
        model.put("label", text(part.label()));
        model.put("measured", part.measured().orElse(null));
        model.put("unit", unit(part.unit()));
        model.put("limit", part.limit().toModel());
        model.put("met", part.met().orElse(null));
        model.put("computed", part.computed());
        model.put("unconfirmed", part.unconfirmed());
        return ready(model);
    }

    private static Map<String, Object> computed(ComputedValue value) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("id", value.id());
        model.put("name", value.name().toModel());
        model.put("formula", value.formula().toModel());
        model.put("inputs", value.inputs());
        model.put("value", value.value());
        model.put("unit", unit(value.unit()));
        model.put("met", value.met().orElse(null));
        model.put("unconfirmed", value.unconfirmed());
        return ready(model);
    }

    private static Map<String, Object> rows(RowsOutcome rows) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("key", rows.key());
        List<Object> counts = new ArrayList<>();
        rows.counts().forEach((key, count) -> counts.add(Map.of("key", key, "count", count)));
        model.put("counts", counts);
        model.put("total", text(rows.total()));
        model.put("rows", rows.rows().stream().map(AssessmentModel::row).toList());
        return ready(model);
    }

    private static Map<String, Object> row(RowsOutcome.RowOutcome row) {
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("number", row.number());
        model.put("computed", row.computed());
        model.put("verdict", row.verdict().orElse(null));
        model.put("note", text(row.note()));
        model.put("outside", row.outside());
        model.put("failed", row.failed());
        return ready(model);
    }

    /** A text or null. */
    public static @Nullable Object text(Optional<Text> text) {
        return text.map(Text::toModel).orElse(null);
    }

    /** A unit as {@code {key, zh, en}} or null. */
    public static @Nullable Object unit(Optional<Unit> unit) {
        return unit.map(u -> {
                    Map<String, Object> model = new LinkedHashMap<>();
                    model.put("key", u.key());
                    model.put("zh", u.text().zh());
                    model.put("en", u.text().en());
                    return model;
                })
                .orElse(null);
    }

    /** Models may hold null; their type in the API does not say so, because JSON has null everywhere. */
    @SuppressWarnings({"unchecked", "rawtypes", "NullAway"})
    public static Map<String, Object> ready(Map<String, @Nullable Object> model) {
        return (Map) model;
    }
}
