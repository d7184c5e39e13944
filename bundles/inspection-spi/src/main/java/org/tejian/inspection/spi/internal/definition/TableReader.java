package org.tejian.inspection.spi.internal.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.LimitTable;
import org.tejian.inspection.spi.LimitTable.Column;
import org.tejian.inspection.spi.LimitTable.Match;
import org.tejian.inspection.spi.LimitTable.Row;
import org.tejian.inspection.spi.Text;

/** Reads limit tables. */
final class TableReader {

    private final Units units;

    TableReader(Units units) {
        this.units = units;
    }

    List<LimitTable> tables(Section root) {
        List<LimitTable> tables = new ArrayList<>();
        for (Map.Entry<String, Section> entry : root.named("tables").entrySet()) {
            tables.add(table(entry.getKey(), entry.getValue()));
        }
        return List.copyOf(tables);
    }

    private LimitTable table(String key, Section section) {
        List<Column> columns = new ArrayList<>();
        section.sections("columns").forEach(column -> columns.add(column(column)));
        List<Row> rows = new ArrayList<>();
        for (Section row : section.sections("rows")) {
            rows.add(row(row, columns, rows.size()));
        }
        if (rows.isEmpty()) {
            section.problem("a table has at least one row");
        }
        LimitTable table = new LimitTable(
                key,
                section.label(),
                List.copyOf(columns),
                List.copyOf(rows),
                section.optionalWord("above"),
                section.optionalText("note"),
                section.optionalWord("source"),
                section.flag("unconfirmed"));
        section.mark("table " + key);
        section.done();
        return table;
    }

    private Column column(Section section) {
        Match match = section.has("match")
                ? section.choice(
                        "match", TableReader::match, Match.EXACT, "exact, range, interpolate, condition or output")
                : Match.OUTPUT;
        Column column = new Column(
                section.word("key"), section.label(), match, section.optionalWord("from"), units.of(section));
        boolean looksUp = match == Match.EXACT || match == Match.RANGE || match == Match.INTERPOLATE;
        if (looksUp != column.from().isPresent()) {
            section.problem("'from' says what is looked up: columns exact, range and interpolate need it, others not");
        }
        section.done();
        return column;
    }

    private static Optional<Match> match(String word) {
        return Arrays.stream(Match.values())
                .filter(m -> m.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static Row row(Section section, List<Column> columns, int index) {
        List<String> cells = new ArrayList<>();
        section.cells("cells").forEach(cell -> cells.add(String.join("|", cell)));
        if (cells.size() != columns.size()) {
            section.problem("cells", "write one cell for each of the " + columns.size() + " columns, null when empty");
            while (cells.size() < columns.size()) {
                cells.add("");
            }
        }
        String inputs = String.join(" ", inputs(cells, columns));
        Text label = section.optionalLabel()
                .orElseGet(() -> inputs.isBlank() ? new Text("?", "?") : new Text(inputs, inputs));
        if (label.zh().equals("?")) {
            section.problem("a row without input cells needs zh and en");
        }
        Row row = new Row(section.optionalWord("key").orElse("row" + (index + 1)), label, List.copyOf(cells));
        section.done();
        return row;
    }

    private static List<String> inputs(List<String> cells, List<Column> columns) {
        List<String> inputs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).match() != Match.OUTPUT && !cells.get(i).isEmpty()) {
                inputs.add(cells.get(i).replace("|", "、"));
            }
        }
        return inputs;
    }
}
