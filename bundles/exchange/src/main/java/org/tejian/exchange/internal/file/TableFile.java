package org.tejian.exchange.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tejian.exchange.FileFormat;

/** A table that is read row by row, never held whole. Too many columns and too long cells are refused. */
public interface TableFile extends AutoCloseable {

    /** Most columns. */
    int MOST_COLUMNS = 200;

    /** Most characters of a cell. */
    int MOST_CHARACTERS = 20_000;

    /** The next row; empty at the end. Blank rows come as they are. */
    Optional<RawRow> next() throws IOException;

    @Override
    void close() throws IOException;

    /** @throws org.tejian.refusal.Refusal when the file is no such table, or hostile */
    static TableFile open(Path file, FileFormat format) throws IOException {
        return switch (format) {
            case CSV -> CsvTable.open(file);
            case XLSX -> WorkbookTable.open(file);
        };
    }
}
