package org.tejian.inspection.spi.internal.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.Comparison;
import org.tejian.inspection.spi.LimitRule;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.RowTable.ColumnLimit;
import org.tejian.inspection.spi.RowTable.RowRule;
import org.tejian.inspection.spi.RowTable.RowVerdict;
import org.tejian.inspection.spi.Text;

/** Reads tables of repeated rows. */
final class RowTableReader {

    private static final int MOST_ROWS = 2_000;
    private static final int MOST_COLUMNS = 30;

    private final FieldReader fields;

    RowTableReader(FieldReader fields) {
        this.fields = fields;
    }

    List<RowTable> rowTables(Section parent) {
        List<RowTable> tables = new ArrayList<>();
        for (Section section : parent.sections("rows")) {
            tables.add(rowTable(section));
            section.mark("rows " + section.word("key"));
            section.done();
        }
        return List.copyOf(tables);
    }

    private RowTable rowTable(Section section) {
        int max = section.whole("max", 100);
        if (max < 1 || max > MOST_ROWS) {
            section.problem("max", "a record holds 1 to " + MOST_ROWS + " rows");
        }
        int min = section.whole("min", 0);
        if (min < 0 || min > max) {
            section.problem("min", "min lies between 0 and max");
        }
        List<Parameter> columns = new ArrayList<>();
        Map<String, String> computed = new LinkedHashMap<>();
        List<ColumnLimit> limits = new ArrayList<>();
        for (Section column : section.sections("columns")) {
            Optional<String> expression = column.optionalWord("expr");
            List<Section> held = column.sections("limits");
            Parameter read = fields.parameter(column);
            columns.add(read);
            expression.ifPresent(e -> computed.put(read.key(), e));
            held.forEach(limit -> limits.add(limit(read.key(), limit)));
        }
        if (columns.size() > MOST_COLUMNS) {
            section.problem("columns", "a row has at most " + MOST_COLUMNS + " columns");
        }
        return new RowTable(
                section.word("key"),
                section.label(),
                max,
                List.copyOf(columns),
                section.optionalWord("check"),
                section.optionalWord("item"),
                section.flag("unconfirmed"),
                min,
                section.optionalWord("name"),
                Map.copyOf(computed),
                List.copyOf(limits),
                verdicts(section),
                rules(section),
                section.optionalText("counter"),
                section.optionalText("total"));
    }

    private static ColumnLimit limit(String column, Section section) {
        LimitRule rule = section.word("op").equals("between")
                ? new LimitRule.Between(section.word("min"), section.word("max"))
                : new LimitRule.Compare(
                        section.choice("op", Comparison::of, Comparison.AT_MOST, "<=, >=, <, >, = or between"),
                        section.word("value"));
        ColumnLimit limit = new ColumnLimit(
                column, rule, section.optionalWord("if"), section.flag("unconfirmed"), section.optionalText("note"));
        section.done();
        return limit;
    }

    private static List<RowVerdict> verdicts(Section rows) {
        List<RowVerdict> verdicts = new ArrayList<>();
        for (Section section : rows.sections("verdicts")) {
            Text text = section.label();
            verdicts.add(new RowVerdict(text.zh(), text, JudgementReader.verdict(section)));
            section.done();
        }
        return List.copyOf(verdicts);
    }

    private static List<RowRule> rules(Section rows) {
        List<RowRule> rules = new ArrayList<>();
        for (Section section : rows.sections("rules")) {
            rules.add(new RowRule(
                    JudgementReader.when(section),
                    section.word("verdict"),
                    section.optionalText("note"),
                    section.date("since"),
                    section.date("until"),
                    section.flag("unconfirmed")));
            section.done();
        }
        return List.copyOf(rules);
    }
}
