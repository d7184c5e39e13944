package org.tejian.exchange.internal.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * CSV in UTF-8 with the mark by which spreadsheets know it. What a spreadsheet would run as a formula gets an apostrophe
 * in front.
 */
public final class CsvOutput implements TableOutput {

    private final Writer writer;

    CsvOutput(OutputStream out) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write('\uFEFF');
    }

    /** Whether a spreadsheet would take that text for a formula, apostrophes in front left out. */
    static boolean looksLikeFormula(String text) {
        if (text.startsWith("'")) {
            return looksLikeFormula(text.substring(1));
        }
        return !text.isEmpty()
                && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !text.matches("[+-]?[0-9]{1,15}(\\.[0-9]{1,15})?");
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                writer.write(',');
            }
            cell(cells.get(i));
        }
        writer.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }

    private void cell(String text) throws IOException {
        String safe = looksLikeFormula(text) ? "'" + text : text;
        boolean quotes =
                safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == ';' || c == '\t');
        if (quotes) {
            writer.write('"');
            writer.write(safe.replace("\"", "\"\""));
            writer.write('"');
        } else {
            writer.write(safe);
        }
    }
}
