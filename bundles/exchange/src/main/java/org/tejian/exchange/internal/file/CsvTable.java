package org.tejian.exchange.internal.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tejian.exchange.ExchangeError;
import org.tejian.refusal.Refusal;

/**
 * CSV as in RFC 4180, with commas, semicolons or tabs, whichever the first line has most of. A quoted cell may hold line
 * breaks and doubled quotes. The apostrophe that {@link CsvOutput} puts before what a spreadsheet would take for a formula
 * is taken away again.
 */
final class CsvTable implements TableFile {

    private static final int END = -1;

    private final PushbackReader reader;
    private final char separator;
    private long number;

    private CsvTable(PushbackReader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    static CsvTable open(Path file) throws IOException {
        CsvCharset charset = CsvCharset.of(file);
        char separator = separator(file, charset);
        return new CsvTable(new PushbackReader(reader(file, charset), 1), separator);
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        int first = reader.read();
        if (first == END) {
            return Optional.empty();
        }
        reader.unread(first);
        number++;
        List<String> cells = new ArrayList<>();
        int stop;
        do {
            if (cells.size() == MOST_COLUMNS) {
                throw new Refusal(ExchangeError.TOO_MANY_COLUMNS, MOST_COLUMNS);
            }
            StringBuilder cell = new StringBuilder();
            stop = cell(cell);
            cells.add(plain(cell.toString()));
        } while (stop == separator);
        return Optional.of(new RawRow(number, cells));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Reads a cell; the character that ended it, a separator, a line feed or the end. */
    private int cell(StringBuilder cell) throws IOException {
        int c = reader.read();
        if (c == '"') {
            quoted(cell);
            c = reader.read();
        }
        while (c != separator && c != '\n' && c != END) {
            if (c != '\r') {
                append(cell, (char) c);
            }
            c = reader.read();
        }
        return c;
    }

    private void quoted(StringBuilder cell) throws IOException {
        int c = reader.read();
        while (c != END) {
            if (c == '"') {
                int after = reader.read();
                if (after != '"') {
                    if (after != END) {
                        reader.unread(after);
                    }
                    return;
                }
            }
            append(cell, (char) c);
            c = reader.read();
        }
    }

    private void append(StringBuilder cell, char c) {
        if (cell.length() == MOST_CHARACTERS) {
            throw new Refusal(ExchangeError.CELL_TOO_LONG, Long.toString(number), MOST_CHARACTERS);
        }
        cell.append(c);
    }

    private static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && CsvOutput.looksLikeFormula(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    private static char separator(Path file, CsvCharset charset) throws IOException {
        try (BufferedReader reader = reader(file, charset)) {
            int[] counts = new int[3];
            int c = reader.read();
            for (int read = 0; c != END && c != '\n' && read < MOST_CHARACTERS; read++) {
                int found = ",;\t".indexOf(c);
                if (found >= 0) {
                    counts[found]++;
                }
                c = reader.read();
            }
            int most = 0;
            for (int i = 1; i < counts.length; i++) {
                most = counts[i] > counts[most] ? i : most;
            }
            return ",;\t".charAt(most);
        }
    }

    private static BufferedReader reader(Path file, CsvCharset charset) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(charset.mark());
        return new BufferedReader(new InputStreamReader(in, charset.charset()));
    }
}
