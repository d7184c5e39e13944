package org.tejian.inspection.spi.internal.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tejian.inspection.spi.FindingCode;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.RowsOutcome.RowOutcome;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.internal.expression.NoValue;

/** Says what is wrong with the repeated rows, naming each, and which items fail because of them. */
final class RowChecks {

    private final InspectionDefinition definition;
    private final Values values;
    private final Findings findings;

    RowChecks(InspectionDefinition definition, Values values, Findings findings) {
        this.definition = definition;
        this.values = values;
        this.findings = findings;
    }

    /** The numbers of the items that fail because of a row. */
    Set<String> failedItems() {
        Set<String> failed = new HashSet<>();
        for (RowTable table : definition.rowTables()) {
            RowSheet sheet = values.sheet(table.key());
            enough(sheet);
            repeated(sheet);
            List<RowOutcome> outcomes = sheet.outcomes();
            for (int i = 0; i < outcomes.size(); i++) {
                row(table, sheet.lines().get(i), outcomes.get(i));
                if (outcomes.get(i).failed()) {
                    table.item().ifPresent(failed::add);
                }
            }
        }
        return failed;
    }

    private void enough(RowSheet sheet) {
        RowTable table = sheet.table();
        if (sheet.lines().size() < table.minRows()) {
            findings.error(
                    FindingCode.ROWS_MISSING,
                    "rows " + table.key(),
                    "“" + table.label().zh() + "”至少填写 " + table.minRows() + " 行",
                    table.label().en() + " needs at least " + table.minRows() + " rows");
        }
    }

    private void repeated(RowSheet sheet) {
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < sheet.lines().size(); i++) {
            int number = i + 1;
            sheet.lines().get(i).name().ifPresent(name -> {
                Integer first = seen.putIfAbsent(name, number);
                if (first != null) {
                    Text row = RowTexts.row(sheet.table(), number, Optional.of(name));
                    findings.warning(
                            FindingCode.ROW_REPEATED,
                            target(sheet.table(), number),
                            "“" + sheet.table().label().zh() + "”" + row.zh() + "与第 " + first + " 行重复，请核对",
                            sheet.table().label().en() + ", " + row.en() + " repeats row " + first + ": check it");
                }
            });
        }
    }

    private void row(RowTable table, RowLine line, RowOutcome outcome) {
        needed(table, line, outcome);
        computed(table, line, outcome);
        limits(table, line, outcome);
        Text row = RowTexts.row(table, outcome.number(), line.name());
        boolean missed =
                outcome.failed() && table.rules().isEmpty() && outcome.outside().isEmpty();
        if (missed) {
            findings.warning(
                    FindingCode.ROW_FAILED,
                    target(table, outcome.number()),
                    "“" + table.label().zh() + "”" + row.zh() + "不符合要求",
                    table.label().en() + ", " + row.en() + " misses its check");
        }
        if (!table.rules().isEmpty()) {
            verdict(table, line, outcome, row);
        }
    }

    private void needed(RowTable table, RowLine line, RowOutcome outcome) {
        for (String key : line.lacking()) {
            Text column = table.column(key).map(Parameter::label).orElse(new Text(key, key));
            Text row = RowTexts.row(table, outcome.number(), line.name());
            findings.error(
                    FindingCode.VALUE_MISSING,
                    target(table, outcome.number()) + "." + key,
                    "“" + table.label().zh() + "”" + row.zh() + "缺少“" + column.zh() + "”",
                    table.label().en() + ", " + row.en() + " lacks " + column.en());
        }
    }

    private void computed(RowTable table, RowLine line, RowOutcome outcome) {
        for (Parameter column : table.columns()) {
            if (table.computed().containsKey(column.key())
                    && !outcome.computed().containsKey(column.key())) {
                try {
                    line.number(column.key());
                } catch (NoValue none) {
                    Text row = RowTexts.row(table, outcome.number(), line.name());
                    findings.warning(
                            FindingCode.NOT_COMPUTABLE,
                            target(table, outcome.number()) + "." + column.key(),
                            "“" + table.label().zh() + "”" + row.zh() + "的“"
                                    + column.label().zh() + "”无法计算（" + Reasons.zh(none) + "），请核对",
                            table.label().en() + ", " + row.en() + ": "
                                    + column.label().en() + " cannot be computed (" + none.what() + "): check the row");
                }
            }
        }
    }

    private void limits(RowTable table, RowLine line, RowOutcome outcome) {
        try {
            for (String key : line.outside()) {
                Text column = table.column(key).map(Parameter::label).orElse(new Text(key, key));
                Text row = RowTexts.row(table, outcome.number(), line.name());
                findings.warning(
                        FindingCode.ROW_FAILED,
                        target(table, outcome.number()) + "." + key,
                        "“" + table.label().zh() + "”" + row.zh() + "的“" + column.zh() + "”超出限值",
                        table.label().en() + ", " + row.en() + ": " + column.en() + " misses its limit");
            }
        } catch (NoValue none) {
            Text name = name(table, none);
            findings.error(
                    FindingCode.LIMIT_NOT_COMPUTABLE,
                    "rows " + table.key(),
                    "“" + table.label().zh() + "”的限值无法确定："
                            + (none.isMissing() ? "缺少“" + name.zh() + "”" : Reasons.zh(none)),
                    table.label().en() + ": a limit cannot be worked out: "
                            + (none.isMissing() ? name.en() + " is missing" : none.what()));
        }
    }

    private void verdict(RowTable table, RowLine line, RowOutcome outcome, Text row) {
        String target = target(table, outcome.number());
        if (outcome.failed()) {
            Text verdict = outcome.verdict()
                    .flatMap(table::verdict)
                    .map(RowTable.RowVerdict::text)
                    .orElse(table.label());
            findings.warning(
                    FindingCode.ROW_FAILED,
                    target,
                    "“" + table.label().zh() + "”" + row.zh() + "：" + verdict.zh()
                            + outcome.note().map(n -> "，" + n.zh()).orElse(""),
                    table.label().en() + ", " + row.en() + ": " + verdict.en()
                            + outcome.note().map(n -> ", " + n.en()).orElse(""));
        }
        try {
            line.rule();
        } catch (NoValue none) {
            Text name = name(table, none);
            findings.error(
                    FindingCode.ROW_NOT_JUDGED,
                    target,
                    "“" + table.label().zh() + "”" + row.zh() + "无法判定："
                            + (none.isMissing() ? "缺少“" + name.zh() + "”，请填写" : Reasons.zh(none) + "，请核对"),
                    table.label().en() + ", " + row.en() + " cannot be judged: "
                            + (none.isMissing() ? "enter " + name.en() : none.what()));
        }
    }

    private Text name(RowTable table, NoValue none) {
        return table.column(none.what()).map(Parameter::label).orElseGet(() -> values.label(none.what()));
    }

    private static String target(RowTable table, int number) {
        return "rows " + table.key() + "[" + number + "]";
    }
}
