package org.tejian.inspection.spi.internal.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tejian.inspection.spi.Assessment;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.InspectionRecord;
import org.tejian.inspection.spi.Parameter;
import org.tejian.inspection.spi.ParameterType;
import org.tejian.inspection.spi.ReportFormat.Attachment;
import org.tejian.inspection.spi.ReportSheet;
import org.tejian.inspection.spi.RowTable;
import org.tejian.inspection.spi.RowsOutcome;
import org.tejian.inspection.spi.RowsOutcome.RowOutcome;
import org.tejian.inspection.spi.Text;
import org.tejian.inspection.spi.internal.assessment.NumberText;
import org.tejian.inspection.spi.internal.assessment.RowTexts;

/** The repeated rows of a report: what was entered and computed, the limits, the verdicts, the totals. */
final class RowSheets {

    private static final String NONE = "/";
    private static final String VERDICT = "评定";

    private final InspectionDefinition definition;
    private final InspectionRecord record;
    private final Assessment assessment;
    private final SheetValues values;

    RowSheets(InspectionDefinition definition, InspectionRecord record, Assessment assessment, SheetValues values) {
        this.definition = definition;
        this.record = record;
        this.assessment = assessment;
        this.values = values;
    }

    /** The tables in which something was entered, those of which sheets print chosen rows once for each sheet. */
    List<ReportSheet.Rows> all() {
        List<ReportSheet.Rows> all = new ArrayList<>();
        for (RowTable table : definition.rowTables()) {
            List<Attachment> choosing = definition.report().sheets().stream()
                    .filter(a -> a.where().isPresent()
                            && a.rows().filter(table.key()::equals).isPresent())
                    .toList();
            if (choosing.isEmpty()) {
                all.add(sheet(table, table.key(), row -> true, table.counted()));
            }
            for (Attachment attachment : choosing) {
                String where = attachment.where().orElseThrow();
                all.add(sheet(
                        table, key(attachment).orElseThrow(), cells -> values.chosen(table, cells, where), false));
            }
        }
        return all.stream().filter(rows -> !rows.rows().isEmpty()).toList();
    }

    /** The key of the rows that a sheet prints. */
    static Optional<String> key(Attachment attachment) {
        return attachment
                .rows()
                .map(rows ->
                        attachment.where().map(where -> rows + ": " + where).orElse(rows));
    }

    private List<Map<String, Object>> entered(RowTable table) {
        return record.rows().getOrDefault(table.key(), List.of());
    }

    private ReportSheet.Rows sheet(RowTable table, String key, Predicate<Map<String, Object>> chosen, boolean counted) {
        Optional<RowsOutcome> outcome = assessment.rows(table.key());
        boolean judged = !table.verdicts().isEmpty();
        List<List<String>> rows = new ArrayList<>();
        List<List<Integer>> marked = new ArrayList<>();
        List<Map<String, Object>> entered = entered(table);
        for (int i = 0; i < entered.size(); i++) {
            int at = i;
            Optional<RowOutcome> row =
                    outcome.filter(o -> at < o.rows().size()).map(o -> o.rows().get(at));
            if (!chosen.test(cells(entered.get(i), row))) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            for (Parameter column : table.columns()) {
                cells.add(cell(table, column, value(table, column, entered.get(i), row)));
            }
            if (judged) {
                cells.add(row.map(r -> verdict(table, r)).orElse(NONE));
            }
            rows.add(List.copyOf(cells));
            marked.add(row.map(r -> marked(table, r)).orElse(List.of()));
        }
        return new ReportSheet.Rows(
                key,
                table.label(),
                columns(table, judged),
                limits(table, judged),
                List.copyOf(rows),
                List.copyOf(marked),
                outcome.filter(o -> counted).flatMap(RowsOutcome::total).map(Text::zh),
                table.unconfirmed() || table.limits().stream().anyMatch(RowTable.ColumnLimit::unconfirmed));
    }

    /** What was entered and computed, and the verdict. */
    private static Map<String, Object> cells(Map<String, Object> entered, Optional<RowOutcome> row) {
        Map<String, Object> cells = new HashMap<>(entered);
        row.ifPresent(r -> {
            cells.putAll(r.computed());
            r.verdict().ifPresent(verdict -> cells.put(RowTable.VERDICT, verdict));
        });
        return cells;
    }

    private static @Nullable Object value(
            RowTable table, Parameter column, Map<String, Object> entered, Optional<RowOutcome> row) {
        return table.computed().containsKey(column.key())
                ? row.map(r -> r.computed().get(column.key())).orElse(null)
                : entered.get(column.key());
    }

    private static String cell(RowTable table, Parameter column, @Nullable Object value) {
        if (value == null) {
            return NONE;
        }
        if (column.type() == ParameterType.DATE && table.counted()) {
            // Short, so that a row of a batch keeps to one line.
            return value.toString();
        }
        return value instanceof BigDecimal number ? NumberText.of(number) : SheetLayout.print(column, value);
    }

    private static String verdict(RowTable table, RowOutcome row) {
        String verdict =
                row.verdict().flatMap(table::verdict).map(v -> v.text().zh()).orElse(NONE);
        return verdict + row.note().map(note -> "（" + note.zh() + "）").orElse("");
    }

    private static List<Integer> marked(RowTable table, RowOutcome row) {
        List<Integer> marked = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (row.outside().contains(table.columns().get(i).key())) {
                marked.add(i);
            }
        }
        if (row.failed() && !table.verdicts().isEmpty()) {
            marked.add(table.columns().size());
        }
        return List.copyOf(marked);
    }

    private static List<String> columns(RowTable table, boolean judged) {
        List<String> columns = new ArrayList<>();
        table.columns()
                .forEach(c -> columns.add(c.label().zh()
                        + c.unit().map(u -> "（" + u.text().zh() + "）").orElse("")));
        if (judged) {
            columns.add(VERDICT);
        }
        return List.copyOf(columns);
    }

    private List<String> limits(RowTable table, boolean judged) {
        if (table.limits().isEmpty()) {
            return List.of();
        }
        List<String> limits = new ArrayList<>();
        for (Parameter column : table.columns()) {
            limits.add(table.limits().stream()
                    .filter(limit -> limit.column().equals(column.key()))
                    .map(limit -> RowTexts.limit(definition, table, limit).zh()
                            + (limit.unconfirmed() || table.unconfirmed() ? "（待确认）" : ""))
                    .distinct()
                    .collect(Collectors.joining("；")));
        }
        if (judged) {
            limits.add("");
        }
        return List.copyOf(limits);
    }
}
