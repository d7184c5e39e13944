package org.tejian.inspection.spi.internal.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tejian.inspection.spi.Comparison;
import org.tejian.inspection.spi.Computation;
import org.tejian.inspection.spi.ComputedValue;
import org.tejian.inspection.spi.FindingCode;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.ItemEntry;
import org.tejian.inspection.spi.Limit;
import org.tejian.inspection.spi.LimitRule;
import org.tejian.inspection.spi.LimitTable;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.Unit;
import org.tejian.inspection.spi.internal.definition.LoadedDefinition;
import org.tejian.inspection.spi.internal.expression.Decimals;
import org.tejian.inspection.spi.internal.expression.NoValue;

/** Holds one measured value against one limit. */
final class LimitJudge {

    private final LoadedDefinition loaded;
    private final Values values;
    private final Tables tables;
    private final Computations computations;
    private final Findings findings;

    LimitJudge(LoadedDefinition loaded, Values values, Tables tables, Computations computations, Findings findings) {
        this.loaded = loaded;
        this.values = values;
        this.tables = tables;
        this.computations = computations;
        this.findings = findings;
    }

    /**
     * What a limit says.
     *
     * @param limit the limit with its numbers
     * @param met empty when nothing is measured or the program cannot decide
     * @param blocked a finding says what must be entered before it can be decided
     */
    record Answer(Text limit, Optional<Boolean> met, boolean unconfirmed, boolean blocked) {

        static Answer open(Text limit, boolean unconfirmed, boolean blocked) {
            return new Answer(limit, Optional.empty(), unconfirmed, blocked);
        }
    }

    Answer judge(Item item, ItemEntry entry, Limit limit, Optional<BigDecimal> measured) {
        Optional<Unit> unit = limit.unit().or(item::unit);
        try {
            LimitRule rule = limit.rule();
            if (rule instanceof LimitRule.Compare compare) {
                BigDecimal bound = values.number(compare.bound());
                return answer(
                        LimitTexts.compare(compare.comparison(), bound, unit),
                        measured.map(m -> holds(m, compare.comparison(), bound)),
                        limit.unconfirmed());
            } else if (rule instanceof LimitRule.Between between) {
                BigDecimal min = values.number(between.min());
                BigDecimal max = values.number(between.max());
                return answer(
                        LimitTexts.between(min, max, unit),
                        measured.map(m -> within(m, min, max)),
                        limit.unconfirmed());
            } else if (rule instanceof LimitRule.Table table) {
                return table(item, entry, limit, table, measured, unit);
            } else if (rule instanceof LimitRule.Formula formula) {
                return formula(limit, formula, measured, unit);
            } else if (rule instanceof LimitRule.Design design) {
                return design(item, entry, limit, design, measured, unit);
            }
            return answer(LimitTexts.open(limit, LimitTexts.keep()), Optional.empty(), limit.unconfirmed());
        } catch (NoValue none) {
            return unknown(item, limit, none);
        }
    }

    private Answer unknown(Item item, Limit limit, NoValue none) {
        String target = "item " + item.no();
        if (none.isMissing()) {
            Text name = values.label(none.what());
            findings.error(
                    FindingCode.LIMIT_NOT_COMPUTABLE,
                    target,
                    item.no() + " “" + item.name().zh() + "”的限值无法确定：缺少“" + name.zh() + "”",
                    item.no() + " " + item.name().en() + ": the limit needs " + name.en());
        } else {
            findings.error(
                    FindingCode.NOT_COMPUTABLE,
                    target,
                    item.no() + " “" + item.name().zh() + "”的限值无法计算（" + Reasons.zh(none) + "），请核对输入",
                    item.no() + " " + item.name().en() + ": the limit cannot be computed (" + none.what()
                            + "): check the inputs");
        }
        return Answer.open(
                LimitTexts.open(limit, DefinitionTexts.limit(loaded.definition(), item, limit)),
                limit.unconfirmed(),
                true);
    }

    private Answer table(
            Item item,
            ItemEntry entry,
            Limit limit,
            LimitRule.Table rule,
            Optional<BigDecimal> measured,
            Optional<Unit> unit)
            throws NoValue {
        LimitTable table = loaded.table(rule.table());
        boolean unconfirmed = limit.unconfirmed() || table.unconfirmed();
        BigDecimal bound;
        Optional<LimitTable.Row> row = Optional.empty();
        if (rule.row().isEmpty() && Tables.interpolated(table)) {
            bound = tables.interpolate(table, rule.column());
        } else {
            row = row(item, entry, table, rule);
            if (row.isEmpty()) {
                return Answer.open(DefinitionTexts.limit(loaded.definition(), item, limit), unconfirmed, true);
            }
            bound = tables.cell(table, row.get(), rule.column());
        }
        if (rule.upperColumn().isPresent()) {
            BigDecimal upper = row.isPresent()
                    ? tables.cell(table, row.get(), rule.upperColumn().get())
                    : tables.interpolate(table, rule.upperColumn().get());
            return answer(
                    LimitTexts.between(bound, upper, unit), measured.map(m -> within(m, bound, upper)), unconfirmed);
        }
        if (rule.around().isPresent()) {
            BigDecimal middle = values.number(rule.around().get());
            return answer(
                    LimitTexts.around(middle, bound, unit),
                    measured.map(m -> within(m, middle.subtract(bound), middle.add(bound))),
                    unconfirmed);
        }
        Comparison comparison = rule.comparison().orElse(Comparison.AT_MOST);
        return answer(
                LimitTexts.compare(comparison, bound, unit),
                measured.map(m -> holds(m, comparison, bound)),
                unconfirmed);
    }

    private Optional<LimitTable.Row> row(Item item, ItemEntry entry, LimitTable table, LimitRule.Table rule)
            throws NoValue {
        Optional<String> wanted =
                rule.row().or(() -> Optional.ofNullable(entry.choices().get("table:" + table.key())));
        List<LimitTable.Row> candidates = rule.row().isPresent() ? table.rows() : tables.candidates(table);
        Optional<LimitTable.Row> picked = candidates.stream()
                .filter(r -> wanted.map(r.key()::equals).orElse(candidates.size() == 1))
                .findFirst();
        if (picked.isEmpty()) {
            String target = "item " + item.no();
            if (candidates.isEmpty()) {
                findings.error(
                        FindingCode.TABLE_ROW_MISSING,
                        target,
                        item.no() + "：表“" + table.label().zh() + "”中没有适用的行，请核对设备参数",
                        item.no() + ": no row of the table " + table.label().en() + " fits: check the parameters");
            } else {
                findings.error(
                        FindingCode.CHOICE_MISSING,
                        target,
                        item.no() + "：请从表“" + table.label().zh() + "”中选择适用的行",
                        item.no() + ": choose the row of the table "
                                + table.label().en());
            }
        }
        return picked;
    }

    private Answer formula(Limit limit, LimitRule.Formula rule, Optional<BigDecimal> measured, Optional<Unit> unit)
            throws NoValue {
        Computation computation = loaded.computation(rule.computation())
                .orElseThrow(() -> new IllegalStateException("Checked at load: " + rule.computation()));
        boolean unconfirmed = limit.unconfirmed() || computation.unconfirmed();
        if (computations.lacksPlugin(computation)) {
            return Answer.open(LimitTexts.words("", computation.name()), unconfirmed, true);
        }
        ComputedValue value = computations.compute(computation, measured);
        if (rule.comparison().isPresent()) {
            Comparison comparison = rule.comparison().get();
            return answer(
                    LimitTexts.compare(comparison, value.value(), unit),
                    measured.map(m -> holds(m, comparison, value.value())),
                    unconfirmed);
        }
        Text text = CheckTexts.limit(computation, value, unit);
        return answer(text, measured.isPresent() ? value.met() : Optional.empty(), unconfirmed);
    }

    private Answer design(
            Item item,
            ItemEntry entry,
            Limit limit,
            LimitRule.Design rule,
            Optional<BigDecimal> measured,
            Optional<Unit> unit) {
        Optional<BigDecimal> required = Optional.ofNullable(entry.required().get(limit.part()));
        if (required.isEmpty() && measured.isPresent()) {
            findings.error(
                    FindingCode.REQUIRED_VALUE_MISSING,
                    "item " + item.no(),
                    item.no() + " “" + item.name().zh() + "”：请填写设计（铭牌、证书、说明书）规定值",
                    item.no() + " " + item.name().en() + ": enter the value of the design, plate or certificate");
        }
        Optional<Boolean> met = rule.comparison().isEmpty() || required.isEmpty()
                ? Optional.empty()
                : measured.map(m -> holds(m, rule.comparison().get(), required.get()));
        return new Answer(
                LimitTexts.design(rule.comparison(), required, unit),
                met,
                limit.unconfirmed(),
                required.isEmpty() && measured.isPresent());
    }

    private static Answer answer(Text limit, Optional<Boolean> met, boolean unconfirmed) {
        return new Answer(limit, met, unconfirmed, false);
    }

    static boolean holds(BigDecimal measured, Comparison comparison, BigDecimal bound) {
        int order = Decimals.compare(measured, bound);
        return switch (comparison) {
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case BELOW -> order < 0;
            case ABOVE -> order > 0;
            case EQUAL -> order == 0;
        };
    }

    static boolean within(BigDecimal measured, BigDecimal min, BigDecimal max) {
        return Decimals.compare(measured, min) >= 0 && Decimals.compare(measured, max) <= 0;
    }
}
