package org.tejian.inspection.spi.internal.assessment;

import java.util.Optional;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.Limit;
import org.tejian.inspection.spi.LimitRule;
import org.tejian.inspection.spi.LimitTable;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.Unit;
import org.tejian.inspection.spi.internal.definition.CellRange;

/** Limits as they stand in the definition, before any record gives them numbers. */
public final class DefinitionTexts {

    private DefinitionTexts() {}

    /** The limit as the form and the README print it. */
    public static Text limit(InspectionDefinition definition, Item item, Limit limit) {
        Optional<Unit> unit = limit.unit().or(item::unit);
        LimitRule rule = limit.rule();
        if (rule instanceof LimitRule.Compare compare) {
            return bound(definition, compare.comparison().sign(), compare.bound(), unit);
        } else if (rule instanceof LimitRule.Between between) {
            return LimitTexts.withUnit(
                    name(definition, between.min()).zh() + "～"
                            + name(definition, between.max()).zh(),
                    name(definition, between.min()).en() + "～"
                            + name(definition, between.max()).en(),
                    unit);
        } else if (rule instanceof LimitRule.Table table) {
            return table(definition, table, unit);
        } else if (rule instanceof LimitRule.Formula formula) {
            Text name = definition
                    .computation(formula.computation())
                    .map(c -> c.name())
                    .orElse(new Text(formula.computation(), formula.computation()));
            String sign = formula.comparison().map(c -> c.sign()).orElse("");
            return new Text(sign + "按公式“" + name.zh() + "”", sign + "by formula \"" + name.en() + "\"");
        } else if (rule instanceof LimitRule.Design design) {
            return LimitTexts.design(design.comparison(), Optional.empty(), unit);
        }
        return LimitTexts.keep();
    }

    private static Text table(InspectionDefinition definition, LimitRule.Table rule, Optional<Unit> unit) {
        String sign = rule.comparison().map(c -> c.sign()).orElse("");
        Optional<String> fixed = rule.row()
                .flatMap(key -> definition.table(rule.table()).flatMap(t -> cell(t, key, rule.column())))
                .filter(cell -> CellRange.number(cell).isPresent());
        if (fixed.isPresent() && rule.comparison().isPresent()) {
            return LimitTexts.withUnit(sign + fixed.get(), sign + fixed.get(), unit);
        }
        Text name = definition.table(rule.table()).map(t -> t.label()).orElse(new Text(rule.table(), rule.table()));
        return new Text(sign + "按表“" + name.zh() + "”", sign + "by table \"" + name.en() + "\"");
    }

    private static Optional<String> cell(LimitTable table, String row, String column) {
        for (int c = 0; c < table.columns().size(); c++) {
            if (table.columns().get(c).key().equals(column)) {
                int at = c;
                return table.rows().stream()
                        .filter(r -> r.key().equals(row))
                        .map(r -> r.cells().get(at))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static Text bound(InspectionDefinition definition, String sign, String source, Optional<Unit> unit) {
        Text name = name(definition, source);
        return CellRange.number(source).isPresent()
                ? LimitTexts.withUnit(sign + name.zh(), sign + name.en(), unit)
                : LimitTexts.words(sign, name);
    }

    private static Text name(InspectionDefinition definition, String source) {
        return CellRange.number(source)
                .map(n -> new Text(NumberText.of(n), NumberText.of(n)))
                .orElseGet(() -> ExpressionTexts.of(definition, source));
    }
}
