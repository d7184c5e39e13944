package org.tejian.inspection.spi.internal.assessment;

import java.util.Optional;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.LimitRule;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.Unit;
import org.tejian.inspection.spi.internal.definition.CellRange;

/** Repeated rows as forms, findings and reports call them. */
public final class RowTexts {

    private RowTexts() {}

    /** The limit of a column as the definition says it. */
    public static Text limit(InspectionDefinition definition, RowTable rows, RowTable.ColumnLimit limit) {
        Text bound = bound(definition, rows, limit);
        return limit.note()
                .map(note -> new Text(bound.zh() + "（" + note.zh() + "）", bound.en() + " (" + note.en() + ")"))
                .orElse(bound);
    }

    private static Text bound(InspectionDefinition definition, RowTable rows, RowTable.ColumnLimit limit) {
        Optional<Unit> unit = rows.column(limit.column()).flatMap(Parameter::unit);
        if (limit.rule() instanceof LimitRule.Between between) {
            Text min = name(definition, rows, between.min());
            Text max = name(definition, rows, between.max());
            return LimitTexts.withUnit(min.zh() + "～" + max.zh(), min.en() + "～" + max.en(), unit);
        }
        LimitRule.Compare compare = (LimitRule.Compare) limit.rule();
        Text bound = name(definition, rows, compare.bound());
        Text words = LimitTexts.words(compare.comparison().sign(), bound);
        return CellRange.number(compare.bound()).isPresent()
                ? LimitTexts.withUnit(words.zh(), words.en(), unit)
                : words;
    }

    private static Text name(InspectionDefinition definition, RowTable rows, String source) {
        return CellRange.number(source)
                .map(n -> new Text(NumberText.of(n), NumberText.of(n)))
                .orElseGet(() -> ExpressionTexts.of(definition, rows, source));
    }

    /** 第 3 行（瓶号 A1003）. */
    static Text row(RowTable rows, int number, Optional<Object> name) {
        Optional<Parameter> column = rows.name().flatMap(rows::column);
        String zh = "第 " + number + " 行";
        String en = "row " + number;
        if (name.isEmpty() || column.isEmpty()) {
            return new Text(zh, en);
        }
        String value = String.valueOf(name.get());
        return new Text(
                zh + "（" + column.get().label().zh() + " " + value + "）",
                en + " (" + column.get().label().en() + " " + value + ")");
    }
}
