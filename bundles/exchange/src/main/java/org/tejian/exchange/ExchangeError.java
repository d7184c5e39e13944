package org.tejian.exchange;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What the exchange refuses. */
public enum ExchangeError implements ErrorCode {
    FILE_TYPE(
            RefusalKind.INVALID,
            "只能导入 .xlsx 或 .csv 文件。请另存为其中一种格式后重新上传。",
            "Only .xlsx and .csv files are taken in. Save the file in one of these forms and upload it again."),
    FILE_EMPTY(RefusalKind.INVALID, "文件中没有数据。请填写后重新上传。", "The file holds no data. Fill it in and upload it again."),
    /** {0} most megabytes. */
    FILE_TOO_LARGE(
            RefusalKind.INVALID,
            "文件超过 {0} MB。请拆分后分别上传。",
            "The file is larger than {0} MB. Split it and upload the parts."),
    /** {0} most rows. */
    TOO_MANY_ROWS(
            RefusalKind.INVALID,
            "文件超过 {0} 行。请拆分后分别上传。",
            "The file has more than {0} rows. Split it and upload the parts."),
    /** {0} most columns. */
    TOO_MANY_COLUMNS(
            RefusalKind.INVALID, "表格超过 {0} 列。请使用下载的模板。", "The table has more than {0} columns. Use the template."),
    /** {0} the row, {1} most characters. */
    CELL_TOO_LONG(
            RefusalKind.INVALID,
            "第 {0} 行有单元格超过 {1} 个字符。请检查引号是否成对。",
            "A cell in row {0} has more than {1} characters. Check that its quotes are closed."),
    /** {0} what is wrong, Chinese and English. */
    FILE_DAMAGED(
            RefusalKind.INVALID,
            "文件无法读取({0})。请用表格软件打开后另存，再重新上传。",
            "The file cannot be read ({0}). Open it in a spreadsheet, save it again and upload that."),
    FILE_SUSPICIOUS(
            RefusalKind.INVALID,
            "文件解压后过大或含有不允许的内容，已拒绝。请用表格软件另存为普通的 .xlsx 后重新上传。",
            "The file unpacks to too much or holds what no workbook needs. Save it as a plain .xlsx and upload that."),
    MERGED_CELLS(
            RefusalKind.INVALID,
            "数据表含有合并单元格。请取消合并，每行填写完整后重新上传。",
            "The sheet has merged cells. Take the merging back, fill in every row and upload it again."),
    ENCODING(
            RefusalKind.INVALID,
            "文件编码既不是 UTF-8 也不是 GB18030(第 {0} 个字节附近)。请另存为 UTF-8 编码的 CSV 后重新上传。",
            "The file is neither UTF-8 nor GB18030 (near byte {0}). Save it as CSV in UTF-8 and upload that."),
    /** {0} missing headings, {1} unknown headings. */
    HEADINGS(
            RefusalKind.INVALID,
            "表头不正确。缺少：{0}；不认识：{1}。请使用下载的模板，数据放在第一张表，表头在第一行。",
            "The headings are wrong. Missing: {0}; unknown: {1}. Use the template: data on the first sheet, headings in its first row."),
    /** {0} the heading. */
    HEADING_TWICE(
            RefusalKind.INVALID, "表头“{0}”出现两次。请删除其中一列。", "The heading {0} is there twice. Remove one of the columns."),
    /** {0} the heading. */
    VALUE_MISSING(RefusalKind.INVALID, "“{0}”不能为空。请填写。", "{0} must not be empty. Fill it in."),
    /** {0} the heading, {1} the value, {2} what is expected in Chinese, {3} in English. */
    VALUE_WRONG(
            RefusalKind.INVALID,
            "“{0}”的值“{1}”不正确，应为：{2}。请修改。",
            "{0}: the value {1} is wrong; expected is {3}. Change it."),
    /** {0} the heading, {1} most characters. */
    VALUE_TOO_LONG(RefusalKind.INVALID, "“{0}”超过 {1} 个字符。请缩短。", "{0} has more than {1} characters. Shorten it."),
    /** {0} the heading, {1} the name. */
    ORGANISATION_UNKNOWN(
            RefusalKind.INVALID,
            "“{0}”：没有登记过“{1}”。请先导入该单位，或填写其统一社会信用代码。",
            "{0}: no organisation {1} is registered. Import it first, or give its credit code."),
    /** {0} the heading, {1} the name. */
    ORGANISATION_AMBIGUOUS(
            RefusalKind.INVALID,
            "“{0}”：有多个单位名为“{1}”。请改填统一社会信用代码。",
            "{0}: several organisations are called {1}. Give the credit code instead."),
    /** {0} most at once. */
    TOO_MANY_IMPORTS(
            RefusalKind.THROTTLED,
            "已有 {0} 个导入任务在等待。请待其完成后再上传。",
            "{0} imports are waiting already. Upload this one when they are done."),
    TOO_MANY_EXPORTS(RefusalKind.THROTTLED, "正在进行的导出过多。请稍后再试。", "Too many exports are under way. Try again shortly."),
    IMPORT_UNKNOWN(RefusalKind.NOT_FOUND, "没有找到该导入任务。请核对后重试。", "No such import. Check and try again."),
    IMPORT_ENDED(RefusalKind.CONFLICT, "该导入任务已结束，不能取消。", "The import has ended and cannot be cancelled any more."),
    IMPORT_CANCELLED(RefusalKind.CONFLICT, "该导入任务已被取消。", "The import was cancelled."),
    IMPORT_FAILED(
            RefusalKind.CONFLICT,
            "导入未能完成，未做任何更改。请稍后重新上传；若再次出现，请联系平台管理员查看日志。",
            "The import could not be completed and changed nothing. Upload it again later; if it happens again, ask the administrator to look at the log.");

    private final RefusalKind kind;
    private final String zh;
    private final String en;

    ExchangeError(RefusalKind kind, String zh, String en) {
        this.kind = kind;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
