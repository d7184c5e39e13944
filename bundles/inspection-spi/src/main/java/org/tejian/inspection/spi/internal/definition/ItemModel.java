package org.tejian.inspection.spi.internal.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.ItemClass;
import org.tejian.inspection.spi.ItemGroup;
import org.tejian.inspection.spi.Limit;
import org.tejian.inspection.spi.LimitRule;
import org.tejian.inspection.spi.LimitTable;
import org.tejian.inspection.spi.Option;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.internal.assessment.AssessmentModel;
import org.tejian.inspection.spi.internal.assessment.DefinitionTexts;

/** The items of a definition as a form renderer needs them. */
final class ItemModel {

    private static final Text MEASURED = new Text("实测值", "Measured value");

    private final InspectionDefinition definition;

    ItemModel(InspectionDefinition definition) {
        this.definition = definition;
    }

    List<Object> groups() {
        List<Object> groups = new ArrayList<>();
        for (ItemGroup group : definition.groups()) {
            Map<String, Object> model = group.name().toModel();
            model.put("items", group.items().stream().map(this::item).toList());
            groups.add(model);
        }
        return groups;
    }

    private Map<String, Object> item(Item item) {
        boolean graded = item.itemClass() == ItemClass.GRADED;
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("no", item.no());
        model.putAll(item.name().toModel());
        model.put("requirement", item.requirement().toModel());
        model.put("kind", DefinitionModel.coded(item.kind().code(), item.kind().text()));
        model.put(
                "class",
                DefinitionModel.coded(item.itemClass().code(), item.itemClass().text()));
        model.put("unit", AssessmentModel.unit(item.unit()));
        model.put("since", DefinitionModel.date(item.since()));
        model.put("until", DefinitionModel.date(item.until()));
        model.put("appliesWhen", item.appliesWhen().orElse(null));
        model.put("appliesNote", AssessmentModel.text(item.appliesNote()));
        model.put("computedBy", item.computedBy().orElse(null));
        model.put("unconfirmed", item.unconfirmed());
        model.put("resultInput", !graded);
        model.put("resultOptional", !graded && decidedByValues(item));
        model.put("gradeInput", graded);
        model.put(
                "grades",
                graded
                        ? IntStream.rangeClosed(1, definition.judgement().grades())
                                .boxed()
                                .toList()
                        : List.of());
        model.put("signatureInput", definition.judgement().signedClasses().contains(item.itemClass()));
        model.put("values", values(item));
        model.put("choices", choices(item));
        return AssessmentModel.ready(model);
    }

    /** True when no limit leaves the decision to the inspector. */
    private static boolean decidedByValues(Item item) {
        return !item.limits().isEmpty()
                && item.limits().stream()
                        .map(Limit::rule)
                        .noneMatch(rule -> rule instanceof LimitRule.Keep
                                || (rule instanceof LimitRule.Design d
                                        && d.comparison().isEmpty()));
    }

    private static Map<String, List<Limit>> parts(Item item) {
        Map<String, List<Limit>> parts = new LinkedHashMap<>();
        item.limits()
                .forEach(l ->
                        parts.computeIfAbsent(l.part(), p -> new ArrayList<>()).add(l));
        return parts;
    }

    private List<Object> values(Item item) {
        List<Object> values = new ArrayList<>();
        parts(item).forEach((part, limits) -> {
            Map<String, @Nullable Object> model = new LinkedHashMap<>();
            model.put("key", part);
            model.putAll(label(limits).toModel());
            model.put("unit", AssessmentModel.unit(limits.get(0).unit().or(item::unit)));
            model.put("optional", limits.stream().allMatch(Limit::optional));
            model.put("computedBy", item.computedBy(part).orElse(null));
            model.put("requiredInput", limits.stream().anyMatch(l -> l.rule() instanceof LimitRule.Design));
            List<Object> texts = new ArrayList<>();
            for (Limit limit : limits) {
                Map<String, @Nullable Object> text = new LinkedHashMap<>();
                text.putAll(DefinitionTexts.limit(definition, item, limit).toModel());
                text.put(
                        "when",
                        limit.when()
                                .map(w -> DefinitionModel.options(List.of(new Option(w.key(), w.label())))
                                        .get(0))
                                .orElse(null));
                text.put(
                        "condition",
                        limit.when().flatMap(Limit.Alternative::condition).orElse(null));
                text.put("note", AssessmentModel.text(limit.note()));
                text.put("unconfirmed", limit.unconfirmed() || item.unconfirmed());
                texts.add(text);
            }
            model.put("limits", texts);
            values.add(model);
        });
        return values;
    }

    private static Text label(List<Limit> limits) {
        return limits.stream().flatMap(l -> l.partLabel().stream()).findFirst().orElse(MEASURED);
    }

    private List<Object> choices(Item item) {
        List<Object> choices = new ArrayList<>();
        parts(item).forEach((part, limits) -> {
            List<Option> options = limits.stream()
                    .flatMap(l -> l.when().stream())
                    .map(w -> new Option(w.key(), w.label()))
                    .toList();
            if (!options.isEmpty()) {
                boolean decided = limits.stream()
                        .allMatch(l ->
                                l.when().isEmpty() || l.when().get().condition().isPresent());
                boolean fallback = limits.stream().anyMatch(l -> l.when().isEmpty());
                choices.add(choice(part, label(limits), options, decided || fallback));
            }
        });
        for (Limit limit : item.limits()) {
            pick(limit).ifPresent(choices::add);
        }
        return choices.stream().distinct().toList();
    }

    /** A table row that the inspector may have to pick. */
    private Optional<Object> pick(Limit limit) {
        if (!(limit.rule() instanceof LimitRule.Table rule) || rule.row().isPresent()) {
            return Optional.empty();
        }
        Optional<LimitTable> table = definition.table(rule.table());
        boolean lookedUp =
                table.isPresent() && table.get().columns().stream().anyMatch(c -> c.match() != LimitTable.Match.OUTPUT);
        return table.filter(t -> !lookedUp).map(t -> {
            List<Option> options =
                    t.rows().stream().map(r -> new Option(r.key(), r.label())).toList();
            return choice("table:" + t.key(), t.label(), options, false);
        });
    }

    private static Map<String, Object> choice(String key, Text label, List<Option> options, boolean optional) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("key", key);
        model.putAll(label.toModel());
        model.put("options", DefinitionModel.options(options));
        model.put("optional", optional);
        return model;
    }
}
