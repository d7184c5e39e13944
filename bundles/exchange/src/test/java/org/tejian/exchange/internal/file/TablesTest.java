package org.tejian.exchange.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.exchange.ExchangeError;
import org.tejian.exchange.FileFormat;
import org.tejian.exchange.ImportKind;
import org.tejian.exchange.internal.column.ColumnTable;
import org.tejian.exchange.internal.column.Headings;
import org.tejian.refusal.Refusal;

/** What people upload, and what other programs make of what they download. */
class TablesTest {

    @TempDir
    private Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private List<List<String>> csv(byte[] content) throws IOException {
        return rows(file(content), FileFormat.CSV);
    }

    private static List<List<String>> rows(Path file, FileFormat format) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (TableFile table = TableFile.open(file, format)) {
            Optional<RawRow> row = table.next();
            while (row.isPresent()) {
                rows.add(row.get().cells());
                row = table.next();
            }
        }
        return rows;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void assertRefused(ExchangeError code, byte[] content, FileFormat format) {
        assertThatThrownBy(() -> rows(file(content), format))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void givenUtf8WithAndWithoutMarkOrGb18030WhenReadThenTheTextIsTheSame() throws IOException {
        String text = "名称,地址\n阳光小区,云峰大道\n";

        assertThat(csv(utf8(text))).isEqualTo(csv(utf8("\uFEFF" + text)));
        assertThat(csv(text.getBytes(Charset.forName("GB18030")))).isEqualTo(csv(utf8(text)));
        assertThat(csv(utf8(text)).get(1)).containsExactly("阳光小区", "云峰大道");
    }

    @Test
    void givenQuotesLineBreaksAndOtherSeparatorsWhenReadThenTheCellsAreWhole() throws IOException {
        assertThat(csv(utf8("a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\r\n")).get(1))
                .containsExactly("x, \"y\"", "two\nlines");
        assertThat(csv(utf8("a;b;c\n1;2;3")).get(1)).containsExactly("1", "2", "3");
        assertThat(csv(utf8("a\tb\n1\t2")).get(1)).containsExactly("1", "2");
    }

    @Test
    void givenBrokenBytesWhenReadThenItIsRefused() {
        byte[] broken = utf8("\uFEFF名称\n坏");
        broken[broken.length - 1] = (byte) 0xFF;

        assertRefused(ExchangeError.ENCODING, broken, FileFormat.CSV);
    }

    @Test
    void givenTooMuchInOnePlaceWhenReadThenItIsRefused() {
        assertRefused(ExchangeError.CELL_TOO_LONG, utf8("a\n\"" + "x".repeat(20_001)), FileFormat.CSV);
        assertRefused(ExchangeError.TOO_MANY_COLUMNS, utf8(",".repeat(200)), FileFormat.CSV);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "-cmd", "+abc", "'=quoted"})
    void givenWhatASpreadsheetWouldRunWhenWrittenAsCsvThenItIsTextAndComesBackAsItWas(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableOutput table = TableOutput.to(out, FileFormat.CSV)) {
            table.row(List.of("heading"));
            table.row(List.of(text));
        }

        assertThat(out.toString(StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow())
                .doesNotStartWith("=")
                .startsWith("'");
        assertThat(csv(out.toByteArray()).get(1)).containsExactly(text);
    }

    @Test
    void givenAWorkbookWhenWrittenAndReadThenTheCellsAreTheSame() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableOutput table = TableOutput.to(out, FileFormat.XLSX)) {
            table.row(List.of("代码", "名称"));
            table.row(List.of("31105201132013090001", "=1+1"));
            table.row(List.of("", "只有第二列"));
        }

        List<List<String>> rows = rows(file(out.toByteArray()), FileFormat.XLSX);

        assertThat(rows.get(1)).containsExactly("31105201132013090001", "=1+1");
        assertThat(rows.get(2).get(1)).isEqualTo("只有第二列");
    }

    @Test
    void givenDatesNumbersAndLongNumbersInAWorkbookWhenReadThenDatesAreDatesAndSpoiltCodesAreSeen() throws IOException {
        byte[] content = workbook(sheet -> {
            sheet.value(0, 0, 46082);
            sheet.style(0, 0).format("yyyy-mm-dd").set();
            sheet.value(0, 1, 1.75);
            sheet.value(0, 2, 31105201132013090001d);
            sheet.value(0, 3, true);
        });

        List<String> row = rows(file(content), FileFormat.XLSX).get(0);

        assertThat(row.get(0)).isEqualTo("2026-03-01");
        assertThat(row.get(1)).isEqualTo("1.75");
        assertThat(row.get(2)).contains("E+19");
        assertThat(row.get(3)).isEqualTo("是");
    }

    @Test
    void givenMergedCellsWhenReadThenItIsRefused() throws IOException {
        assertRefused(
                ExchangeError.MERGED_CELLS,
                workbook(sheet -> {
                    sheet.value(0, 0, "a");
                    sheet.range(0, 0, 1, 1).merge();
                }),
                FileFormat.XLSX);
    }

    @Test
    void givenNoWorkbookWhenReadThenItIsRefused() throws IOException {
        assertRefused(ExchangeError.FILE_DAMAGED, utf8("no workbook"), FileFormat.XLSX);
        assertRefused(ExchangeError.FILE_DAMAGED, zip("other.xml", utf8("<a/>")), FileFormat.XLSX);
        assertRefused(
                ExchangeError.FILE_DAMAGED,
                replaced(
                        workbook(sheet -> sheet.value(0, 0, "a")),
                        "xl/worksheets/sheet1.xml",
                        utf8("<worksheet><sheetData>")),
                FileFormat.XLSX);
    }

    @Test
    void givenEntitiesOrSwollenPartsWhenReadThenItIsRefused() throws IOException {
        byte[] good = workbook(sheet -> sheet.value(0, 0, "a"));

        assertRefused(
                ExchangeError.FILE_SUSPICIOUS,
                replaced(
                        good,
                        "xl/worksheets/sheet1.xml",
                        utf8("<!DOCTYPE w [<!ENTITY e \"x\">]><worksheet>&e;</worksheet>")),
                FileFormat.XLSX);
        assertRefused(
                ExchangeError.FILE_SUSPICIOUS,
                replaced(good, "xl/media/bomb.bin", new byte[32 * 1024 * 1024]),
                FileFormat.XLSX);
    }

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void givenATemplateWhenItIsReadAsAFileThenItsHeadingsFitAndItsExampleIsPassedOver(ImportKind kind)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.write(kind, ColumnTable.of(kind), out);

        try (TableFile table = TableFile.open(file(out.toByteArray()), FileFormat.XLSX)) {
            Headings headings = Headings.of(table.next().orElseThrow(), ColumnTable.of(kind));
            RawRow example = table.next().orElseThrow();
            assertThat(example.cell(0)).startsWith("#");
            assertThat(headings.text(example, ColumnTable.of(kind).get(1)))
                    .isEqualTo(ColumnTable.of(kind).get(1).example());
        }
    }

    @Test
    void givenHeadingsMissingUnknownOrTwiceWhenReadThenTheyAreNamed() {
        var columns = ColumnTable.of(ImportKind.UNITS);

        assertThatThrownBy(() -> Headings.of(new RawRow(1, List.of("单位名称", "颜色")), columns))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ExchangeError.HEADINGS);
                    assertThat(refusal.zh()).contains("行政区划代码", "单位类型", "颜色");
                });
        assertThatThrownBy(() -> Headings.of(new RawRow(1, List.of("单位名称", "name", "行政区划代码", "单位类型")), columns))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ExchangeError.HEADING_TWICE));
    }

    private interface Filling {
        void into(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "Test", "1.0");
        filling.into(workbook.newWorksheet("Sheet1"));
        workbook.finish();
        return out.toByteArray();
    }

    private static byte[] zip(String part, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private byte[] replaced(byte[] workbook, String part, byte[] content) throws IOException {
        Path original = Files.write(folder.resolve("original.xlsx"), workbook);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(original.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var entry : java.util.Collections.list(from.entries())) {
                if (!entry.getName().equals(part)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
