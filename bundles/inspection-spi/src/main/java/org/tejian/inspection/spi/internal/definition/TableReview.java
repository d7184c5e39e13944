package org.tejian.inspection.spi.internal.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tejian.inspection.spi.InspectionDefinition;
import org.tejian.inspection.spi.Item;
import org.tejian.inspection.spi.Limit;
import org.tejian.inspection.spi.LimitRule;
import org.tejian.inspection.spi.LimitTable;
import org.tejian.inspection.spi.LimitTable.Match;

/** Looks for tables and limits that are not in order. */
public final class TableReview {

    private final InspectionDefinition definition;
    private final List<String> doubts = new ArrayList<>();

    public TableReview(InspectionDefinition definition) {
        this.definition = definition;
    }

    /** What {@link InspectionDefinition#doubts()} documents. */
    public List<String> doubts() {
        definition.tables().forEach(this::ranges);
        for (Item item : definition.items()) {
            item.limits().forEach(limit -> bounds(item, limit));
        }
        return doubts.stream().distinct().toList();
    }

    /** Rows that differ in one range column only must follow each other without overlap and without gap. */
    private void ranges(LimitTable table) {
        for (int c = 0; c < table.columns().size(); c++) {
            if (table.columns().get(c).match() != Match.RANGE) {
                continue;
            }
            Map<List<String>, List<Cell>> groups = new LinkedHashMap<>();
            for (LimitTable.Row row : table.rows()) {
                String cell = row.cells().get(c);
                Optional<CellRange> range = CellRange.of(cell);
                if (range.isPresent()) {
                    groups.computeIfAbsent(others(table, row, c), key -> new ArrayList<>())
                            .add(new Cell(cell, range.get()));
                }
            }
            String column = table.columns().get(c).key();
            groups.values().forEach(cells -> follow(table, column, cells));
        }
    }

    private record Cell(String text, CellRange range) {
        BigDecimal low() {
            BigDecimal low = range.low();
            return low == null ? new BigDecimal("-1e300") : low;
        }

        /** One value, as in a list of nominal voltages, which may leave gaps. */
        boolean single() {
            BigDecimal low = range.low();
            BigDecimal high = range.high();
            return low != null && high != null && low.compareTo(high) == 0;
        }
    }

    private static List<String> others(LimitTable table, LimitTable.Row row, int except) {
        List<String> others = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            if (c != except && table.columns().get(c).match() != Match.OUTPUT) {
                others.add(row.cells().get(c));
            }
        }
        return others;
    }

    private void follow(LimitTable table, String column, List<Cell> cells) {
        boolean nominal = cells.stream().anyMatch(Cell::single);
        List<Cell> sorted =
                cells.stream().sorted(Comparator.comparing(Cell::low)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            Cell before = sorted.get(i - 1);
            Cell after = sorted.get(i);
            BigDecimal high = before.range().high();
            BigDecimal low = after.range().low();
            int order = high == null || low == null ? 1 : high.compareTo(low);
            boolean both = before.range().highIncluded() && after.range().lowIncluded();
            boolean neither = !before.range().highIncluded() && !after.range().lowIncluded();
            if (order > 0 || (order == 0 && both)) {
                doubt(table, column, before, after, "overlap");
            } else if (!nominal && ((order == 0 && neither) || (order < 0 && !(both && whole(before, after))))) {
                doubt(table, column, before, after, "leave a gap");
            }
        }
    }

    /** Ranges of whole numbers such as 6-26 and 27-53 follow each other. */
    private static boolean whole(Cell before, Cell after) {
        BigDecimal high = before.range().high();
        BigDecimal low = after.range().low();
        return high != null
                && low != null
                && high.stripTrailingZeros().scale() <= 0
                && low.subtract(high).compareTo(BigDecimal.ONE) == 0;
    }

    private void doubt(LimitTable table, String column, Cell before, Cell after, String what) {
        doubts.add("table " + table.key() + ": in column " + column + " '" + before.text() + "' and '" + after.text()
                + "' " + what);
    }

    private void bounds(Item item, Limit limit) {
        if (limit.rule() instanceof LimitRule.Table rule && rule.upperColumn().isPresent()) {
            definition.table(rule.table()).ifPresent(table -> {
                int low = index(table, rule.column());
                int high = index(table, rule.upperColumn().get());
                for (LimitTable.Row row : table.rows()) {
                    Optional<BigDecimal> min = CellRange.number(row.cells().get(low));
                    Optional<BigDecimal> max = CellRange.number(row.cells().get(high));
                    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
                        doubts.add("item " + item.no() + ": row " + row.key() + " of table " + table.key() + " has "
                                + min.get() + " above " + max.get());
                    }
                }
            });
        }
    }

    private static int index(LimitTable table, String column) {
        for (int c = 0; c < table.columns().size(); c++) {
            if (table.columns().get(c).key().equals(column)) {
                return c;
            }
        }
        throw new IllegalStateException("Checked at load: column " + column);
    }
}
