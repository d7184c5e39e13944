package org.tejian.exchange.internal.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.tejian.exchange.ExchangeError;
import org.tejian.refusal.Refusal;

/** The sheet 数据 of a workbook, or its first. Formulas count by their last value. */
final class WorkbookTable implements TableFile {

    static final String SHEET = "数据";
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1462;
    private static final int LAST_DAY = 2_958_465;
    /** A spreadsheet keeps fifteen digits of a number; longer codes are spoilt when they are not entered as text. */
    private static final int EXACT_DIGITS = 15;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private WorkbookTable(ReadableWorkbook workbook, Stream<Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    static WorkbookTable open(Path file) throws IOException {
        WorkbookGuard.inspect(file);
        try {
            ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            Sheet sheet = workbook.findSheet(SHEET).orElseGet(workbook::getFirstSheet);
            return new WorkbookTable(workbook, sheet.openStream());
        } catch (ExcelReaderException e) {
            throw WorkbookGuard.damaged(e, "工作簿 workbook");
        }
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        try {
            return rows.hasNext() ? Optional.of(row(rows.next())) : Optional.empty();
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw WorkbookGuard.damaged(e, "数据表 sheet");
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    private RawRow row(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            String text = row.getOptionalCell(i).map(this::text).orElse("");
            if (text.length() > MOST_CHARACTERS) {
                throw new Refusal(ExchangeError.CELL_TOO_LONG, Integer.toString(row.getRowNum()), MOST_CHARACTERS);
            }
            cells.add(text);
        }
        return new RawRow(row.getRowNum(), cells);
    }

    private String text(Cell cell) {
        String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        if (cell.getType() == CellType.STRING) {
            return cell.asString();
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return raw.equals("1") || raw.equalsIgnoreCase("true") ? "是" : "否";
        }
        return cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA ? number(cell, raw) : raw;
    }

    private String number(Cell cell, String raw) {
        if (!raw.matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?([Ee][+-]?[0-9]{1,2})?")) {
            return raw;
        }
        BigDecimal number = new BigDecimal(raw).stripTrailingZeros();
        if (isDate(cell) && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0) {
            int base = workbook.isDate1904() ? DAYS_TO_1904 : 0;
            return DAY_ZERO.plusDays(number.intValue() + base).toString();
        }
        boolean exact = number.precision() - number.scale() <= EXACT_DIGITS;
        return exact ? number.toPlainString() : String.format(Locale.ROOT, "%.14E", number);
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]", "");
        return format.contains("年") || bare.contains("yy") || bare.contains("d") && bare.contains("m");
    }
}
