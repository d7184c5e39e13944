package org.tejian.exchange.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tejian.exchange.ImportColumn;
import org.tejian.exchange.ImportKind;

/** The workbook to fill in: headings with an example row, a sheet of notes, a sheet of code lists behind drop-downs. */
public final class Template {

    private static final int PREPARED_ROWS = 500;
    private static final String BLUE = "D9E8F7";
    private static final String NOTES = "填写说明";
    private static final String CODES = "代码表";

    private Template() {}

    /** Writes it; the stream stays open. */
    public static void write(ImportKind kind, List<ImportColumn> columns, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(new WorkbookOutput.Unclosed(out), "Tejian", "1.0");
        Worksheet data = workbook.newWorksheet(WorkbookTable.SHEET);
        Worksheet notes = workbook.newWorksheet(NOTES);
        Worksheet codes = workbook.newWorksheet(CODES);
        notes(notes, kind, columns);
        int codeColumn = 0;
        for (int i = 0; i < columns.size(); i++) {
            ImportColumn column = columns.get(i);
            data.inlineString(0, i, column.zh() + (column.required() ? " *" : "") + "\n" + column.en());
            data.inlineString(1, i, i == 0 ? "#示例 " + column.example() : column.example());
            data.width(i, 20);
            if (!column.codes().isEmpty()) {
                codes.inlineString(0, codeColumn, column.zh());
                for (int row = 0; row < column.codes().size(); row++) {
                    codes.inlineString(row + 1, codeColumn, column.codes().get(row));
                }
                if (column.format() != ImportColumn.Format.CODES) {
                    data.range(2, i, PREPARED_ROWS, i)
                            .validateWithList(
                                    codes.range(1, codeColumn, column.codes().size(), codeColumn));
                }
                codeColumn++;
            }
        }
        data.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor(BLUE)
                .set();
        data.range(1, 0, 1, columns.size() - 1)
                .style()
                .italic()
                .fontColor("808080")
                .set();
        data.range(2, 0, PREPARED_ROWS, columns.size() - 1).style().format("@").set();
        data.freezePane(0, 1);
        workbook.finish();
    }

    private static void notes(Worksheet sheet, ImportKind kind, List<ImportColumn> columns) {
        sheet.inlineString(0, 0, kind.zh() + "导入模板 Template for " + kind.en());
        sheet.inlineString(
                1,
                0,
                "数据填在“数据”表,首格以 # 开头的行不导入;带 * 的列必填;代码类的列填“代码表”中的名称。"
                        + " Fill in the first sheet; rows beginning with # are passed over; columns with * are needed.");
        List<String> headings = List.of("列 Column", "英文 English", "必填 Needed", "格式 Format", "示例 Example", "说明 Notes");
        for (int i = 0; i < headings.size(); i++) {
            sheet.inlineString(3, i, headings.get(i));
            sheet.width(i, 24);
        }
        sheet.range(3, 0, 3, headings.size() - 1).style().bold().fillColor(BLUE).set();
        int row = 4;
        for (ImportColumn each : columns) {
            List<String> cells = List.of(
                    each.zh(),
                    each.en(),
                    each.required() ? "是 yes" : "",
                    each.format().zh() + " " + each.format().en(),
                    each.example(),
                    (each.noteZh() + " " + each.noteEn()).strip());
            for (int i = 0; i < cells.size(); i++) {
                sheet.inlineString(row, i, cells.get(i));
            }
            row++;
        }
    }
}
