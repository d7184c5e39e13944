package org.tejian.exchange.internal.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of texts: nothing in it is a formula. After the most rows a sheet may have comes the next sheet. */
final class WorkbookOutput implements TableOutput {

    private static final int FLUSH = 500;
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_CHARACTERS = 32_767;

    private final Workbook workbook;
    private Worksheet sheet;
    private List<String> heading = List.of();
    private int sheets = 1;
    private int row;

    WorkbookOutput(OutputStream out) {
        this.workbook = new Workbook(new Unclosed(out), "Tejian", "1.0");
        this.sheet = workbook.newWorksheet(WorkbookTable.SHEET);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (heading.isEmpty()) {
            heading = List.copyOf(cells);
            write(cells);
            sheet.range(0, 0, 0, Math.max(0, cells.size() - 1)).style().bold().set();
            sheet.freezePane(0, 1);
            return;
        }
        if (row == MOST_ROWS) {
            sheet.finish();
            sheets++;
            sheet = workbook.newWorksheet(WorkbookTable.SHEET + sheets);
            row = 0;
            write(heading);
        }
        write(cells);
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private void write(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            if (!text.isEmpty()) {
                sheet.inlineString(row, i, text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text);
            }
        }
        row++;
        if (row % FLUSH == 0) {
            sheet.flush();
        }
    }

    /** The workbook closes what it writes to; the stream is not ours to close. */
    static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
