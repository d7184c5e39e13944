package org.tejian.exchange.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.tejian.exchange.FileFormat;
import org.tejian.exchange.internal.file.TableOutput;

/** A table that begins with its first row: until then the list may still refuse, and nothing has been sent. */
final class UnopenedTable {

    private final OutputStream out;
    private final FileFormat format;
    private Optional<TableOutput> table = Optional.empty();

    UnopenedTable(OutputStream out, FileFormat format) {
        this.out = out;
        this.format = format;
    }

    void row(List<String> headings, List<String> row) {
        try {
            opened(headings).row(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end(List<String> headings) throws IOException {
        opened(headings).close();
    }

    private TableOutput opened(List<String> headings) throws IOException {
        if (table.isEmpty()) {
            TableOutput opened = TableOutput.to(out, format);
            opened.row(headings);
            table = Optional.of(opened);
        }
        return table.get();
    }
}
