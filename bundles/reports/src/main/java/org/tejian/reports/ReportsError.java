package org.tejian.reports;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What the reports bundle refuses. */
public enum ReportsError implements ErrorCode {
    /** {0} template. */
    TEMPLATE_ILLEGAL(
            RefusalKind.INVALID,
            "报告模板“{0}”的名称或长度不符合要求。名称须以 .ftlh 结尾且不含上级目录，引用片段须用简单文件名且不以 tejian 开头，正文不得为空且不超过一百万字符。",
            "The name or size of the report template {0} is not allowed. Templates end in .ftlh, included parts have plain"
                    + " names not starting with tejian, and each text has 1 to 1,000,000 characters."),
    /** {0} template, {1} line, {2} reason. */
    TEMPLATE_FAILED(
            RefusalKind.INVALID,
            "报告模板“{0}”第 {1} 行出错：{2}。报告未生成；请修正模板或补全数据后重试。",
            "The report template {0} failed at line {1}: {2}. No report was made; mend the template or complete the data"
                    + " and try again."),
    /** {0} template, {1} line, {2} reason. */
    MARKUP_ILLEGAL(
            RefusalKind.INVALID,
            "报告模板“{0}”生成的 XHTML 在第 {1} 行格式不正确：{2}。请检查标签是否成对闭合。",
            "The XHTML made by the report template {0} is not well-formed at line {1}: {2}. Check that every tag is"
                    + " closed."),
    /** {0} template, {1} what was exceeded. */
    RENDERING_EXCEEDED(
            RefusalKind.INVALID,
            "报告模板“{0}”的生成超出上限({1})，已中止。请减少数据量或检查模板中的循环。",
            "Rendering the report template {0} went past its bound ({1}) and was stopped. Reduce the data or check the"
                    + " loops of the template."),
    /** {0} template. */
    RENDERER_BUSY(
            RefusalKind.UNAVAILABLE,
            "正在生成的报告过多，报告模板“{0}”未能及时处理。请稍后重试。",
            "Too many reports are being made; {0} did not get its turn. Try again shortly."),
    /** {0} template, {1} key. */
    MODEL_INCOMPLETE(
            RefusalKind.INVALID,
            "报告模板“{0}”的数据缺少“{1}”或其格式不正确，无法生成报告。请补全后重试。",
            "The data for the report template {0} lacks {1} or its form is wrong. Complete it and try again."),
    /** {0} path in the model, {1} type. */
    MODEL_ILLEGAL(
            RefusalKind.INVALID,
            "报告数据“{0}”的类型 {1} 不允许进入模板。只接受文字、数字、布尔值、日期、列表和映射。",
            "The report data at {0} has type {1}, which must not reach a template. Use text, numbers, booleans, dates,"
                    + " lists and maps."),
    /** {0} template, {1} address. */
    RESOURCE_REFUSED(
            RefusalKind.INVALID,
            "报告模板“{0}”引用了外部资源“{1}”，已拒绝。图片须以 data:image/png 或 data:image/jpeg 内嵌。",
            "The report template {0} refers to the outside resource {1}, which is refused. Embed pictures as"
                    + " data:image/png or data:image/jpeg."),
    /** {0} length, {1} longest. */
    QR_TEXT_ILLEGAL(
            RefusalKind.INVALID,
            "二维码内容长度为 {0}，须为 1 至 {1} 个字符。请缩短内容。",
            "The QR code text has {0} characters; 1 to {1} are allowed. Shorten it."),
    /** {0} organisation, {1} purpose. */
    SEAL_TEXT_ILLEGAL(
            RefusalKind.INVALID,
            "印章文字“{0}”“{1}”不符合要求：单位名称须为 4 至 30 个字，用途不超过 12 个字。",
            "The seal texts {0} and {1} do not fit: the organisation has 4 to 30 characters, the purpose at most 12."),
    /** {0} points, {1} series. */
    CHART_ILLEGAL(
            RefusalKind.INVALID,
            "图表数据不符合要求：共 {0} 个点、{1} 组数据。须有 1 至 2000 个点、1 至 6 组数据，各组与点数一致且至少有一个数值，坐标轴标题不超过 60 字。",
            "The chart has {0} points and {1} series. Give 1 to 2000 points and 1 to 6 series of as many values, at least"
                    + " one of them known, and axis titles of at most 60 characters."),
    /** {0} digest. */
    REPORT_NOT_FOUND(
            RefusalKind.NOT_FOUND,
            "未找到摘要为 {0} 的报告文件。请核对报告编号或摘要。",
            "No report file has the digest {0}. Check the report number or the digest."),
    /** {0} digest. */
    REPORT_DAMAGED(
            RefusalKind.UNAVAILABLE,
            "摘要为 {0} 的报告文件已损坏，不予提供。请联系平台管理员从备份恢复。",
            "The report file {0} is damaged and is not handed out. Ask the platform''s administrator to restore it from"
                    + " a backup.");

    private final RefusalKind kind;
    private final String zh;
    private final String en;

    ReportsError(RefusalKind kind, String zh, String en) {
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
