package org.tejian.inspection.spi.internal.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tejian.inspection.spi.DueRule;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.Judgement;
import org.tejian.inspection.spi.Limit;
import org.tejian.inspection.spi.LimitTable;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.Regulation;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.UnconfirmedPlace;
import org.tejian.inspection.spi.internal.assessment.DefinitionTexts;
import org.tejian.inspection.spi.internal.assessment.RowTexts;

/** What in a definition could not be checked against the regulation. */
public final class UnconfirmedPlaces {

    private final InspectionDefinition definition;
    private final List<UnconfirmedPlace> places = new ArrayList<>();

    private UnconfirmedPlaces(InspectionDefinition definition) {
        this.definition = definition;
    }

    /** The places that {@link InspectionDefinition#unconfirmedPlaces()} documents. */
    public static List<UnconfirmedPlace> of(InspectionDefinition definition) {
        UnconfirmedPlaces places = new UnconfirmedPlaces(definition);
        places.find();
        return List.copyOf(places.places);
    }

    private void find() {
        definition.regulation().documents().stream()
                .filter(Regulation.Document::unconfirmed)
                .forEach(d -> add("regulation " + d.name().zh(), d.name()));
        definition.parameters().stream()
                .filter(Parameter::unconfirmed)
                .forEach(p -> add("parameter " + p.key(), p.label()));
        definition.facts().stream().filter(Parameter::unconfirmed).forEach(f -> add("fact " + f.key(), f.label()));
        definition.rowTables().forEach(this::rows);
        definition.items().stream()
                .filter(i -> i.unconfirmed() || i.limits().stream().anyMatch(Limit::unconfirmed))
                .forEach(i -> add("item " + i.no(), item(i)));
        definition.tables().stream().filter(LimitTable::unconfirmed).forEach(t -> add("table " + t.key(), t.label()));
        definition.computations().stream()
                .filter(c -> c.unconfirmed())
                .forEach(c -> add("computation " + c.id(), named(c.name(), c.formula())));
        judgement(definition.judgement());
        definition.dues().forEach(this::due);
        definition
                .report()
                .charts()
                .forEach(chart -> chart.limit()
                        .filter(limit -> limit.unconfirmed())
                        .ifPresent(limit -> add("chart " + chart.key(), named(chart.name(), limit.name()))));
    }

    private void rows(RowTable rows) {
        String place = "rows " + rows.key();
        if (rows.unconfirmed()) {
            add(place, rows.label());
        }
        for (RowTable.ColumnLimit limit : rows.limits()) {
            if (limit.unconfirmed()) {
                Text label = rows.column(limit.column())
                        .map(Parameter::label)
                        .orElse(new Text(limit.column(), limit.column()));
                add(place + "." + limit.column(), named(label, RowTexts.limit(definition, rows, limit)));
            }
        }
        for (int i = 0; i < rows.rules().size(); i++) {
            RowTable.RowRule rule = rows.rules().get(i);
            if (rule.unconfirmed()) {
                add(
                        place + ", rule " + (i + 1),
                        rule.note()
                                .orElseGet(() -> new Text(
                                        rows.label().zh() + "：" + rule.verdict(),
                                        rows.label().en() + ": "
                                                + rows.verdict(rule.verdict())
                                                        .map(v -> v.text().en())
                                                        .orElse("verdict"))));
            }
        }
    }

    private Text item(Item item) {
        List<Text> limits = item.limits().stream()
                .filter(l -> item.unconfirmed() || l.unconfirmed())
                .map(l -> DefinitionTexts.limit(definition, item, l))
                .distinct()
                .toList();
        if (limits.isEmpty()) {
            return item.name();
        }
        return named(
                item.name(),
                new Text(
                        limits.stream().map(Text::zh).collect(Collectors.joining("；")),
                        limits.stream().map(Text::en).collect(Collectors.joining("; "))));
    }

    private void judgement(Judgement judgement) {
        if (judgement.unconfirmed()) {
            add("judgement", new Text("结论判定规则", "Rules of judgement"));
        }
        for (int i = 0; i < judgement.rules().size(); i++) {
            Judgement.Rule rule = judgement.rules().get(i);
            if (rule.unconfirmed()) {
                Text concluded = rule.conclusion()
                        .flatMap(judgement::conclusion)
                        .map(c -> c.text())
                        .orElse(new Text("不得出具报告", "no report"));
                add(
                        "judgement, rule " + (i + 1),
                        rule.note().map(note -> named(concluded, note)).orElse(concluded));
            }
        }
    }

    private void due(DueRule due) {
        for (int i = 0; i < due.periods().size(); i++) {
            if (due.periods().get(i).unconfirmed()) {
                add(
                        "next due " + due.key() + ", rule " + (i + 1),
                        named(due.label(), due.periods().get(i).rule()));
            }
        }
        for (int i = 0; i < due.caps().size(); i++) {
            if (due.caps().get(i).unconfirmed()) {
                add(
                        "next due " + due.key() + ", cap " + (i + 1),
                        named(due.label(), due.caps().get(i).rule()));
            }
        }
    }

    private void add(String place, Text text) {
        places.add(new UnconfirmedPlace(place, text));
    }

    private static Text named(Text name, Text what) {
        return new Text(name.zh() + "：" + what.zh(), name.en() + ": " + what.en());
    }
}
