package org.tejian.exchange.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.tejian.exchange.FileFormat;

/** A table that is written row by row, in flat memory. */
public interface TableOutput extends AutoCloseable {

    /** Writes a row; the first is the heading. */
    void row(List<String> cells) throws IOException;

    /** Writes the end; the stream beneath stays open. */
    @Override
    void close() throws IOException;

    static TableOutput to(OutputStream out, FileFormat format) throws IOException {
        return switch (format) {
            case CSV -> new CsvOutput(out);
            case XLSX -> new WorkbookOutput(out);
        };
    }
}
