package org.tejian.exchange.internal.file;

import java.util.List;

/**
 * A row as the user wrote it.
 *
 * @param number its number in the file, from 1
 * @param cells its cells as text, a missing one as the empty text; dates as 2026-03-05
 */
public record RawRow(long number, List<String> cells) {

    public RawRow {
        cells = List.copyOf(cells);
    }

    /** The text of a cell; empty beyond the last. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether there is nothing in it. */
    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
