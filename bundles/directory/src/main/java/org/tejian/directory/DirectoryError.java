package org.tejian.directory;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What the directory refuses. */
public enum DirectoryError implements ErrorCode {
    ROLE_FORBIDS(
            RefusalKind.FORBIDDEN,
            "您的角色不能进行此操作，需要角色：{0}。请由具备该角色的人员办理，或联系系统管理员。",
            "Your role may not do this; it takes one of: {1}. Let somebody in that role do it, or ask the system administrator."),
    REGION_UNKNOWN(
            RefusalKind.INVALID,
            "行政区划代码 {0} 不在本省代码表中。请核对六位代码。",
            "Region code {0} is not in the province''s table. Check the six digits."),
    ORGANISATION_UNKNOWN(
            RefusalKind.NOT_FOUND,
            "没有找到该单位({0})。请核对单位名称或统一社会信用代码，必要时先登记该单位。",
            "No such organisation ({0}). Check its name or credit code, or enter the organisation first."),
    PERSON_UNKNOWN(RefusalKind.NOT_FOUND, "没有找到该人员({0})。请核对后重试。", "No such person ({0}). Check and try again."),
    CREDIT_CODE_TAKEN(
            RefusalKind.CONFLICT,
            "统一社会信用代码 {0} 已登记为“{1}”。请使用已有单位，不要重复登记。",
            "Credit code {0} is registered already as \"{1}\". Use that organisation; do not enter it again."),
    CREDIT_CODE_CHECK(
            RefusalKind.INVALID,
            "统一社会信用代码 {0} 的校验位不符。请核对；确认无误时请填写理由后重新提交。",
            "The check character of credit code {0} does not fit. Check it; when it is right all the same, give a reason and submit again."),
    ORGANISATION_LOOKS_KNOWN(
            RefusalKind.CONFLICT,
            "行政区划 {1} 内已有名为“{0}”的单位。请使用已有单位；确属另一单位时，请填写其统一社会信用代码后重新提交。",
            "There is an organisation named \"{0}\" in region {1} already. Use it; if this is another one, enter it with its credit code."),
    REGION_OUTSIDE_SCOPE(
            RefusalKind.FORBIDDEN,
            "行政区划 {0} 不在您的管辖范围内。请由该地监管部门或系统管理员登记。",
            "Region {0} is outside your area. Let its own regulator or the system administrator enter this."),
    REGION_LEVEL(
            RefusalKind.INVALID,
            "监管部门的级别与行政区划代码 {0} 不符。省局、市(州)局、县(区)局须使用同级代码，请修改。",
            "Region code {0} is not of this regulator''s level. A province, prefecture or county regulator takes a code of its own level."),
    UNIT_KINDS(
            RefusalKind.INVALID,
            "单位须至少选择一种业务类型，其他机构不得选择。请修改后重新提交。",
            "A unit has at least one kind of business, any other organisation has none. Change it and submit again."),
    SHORT_CODE_RULES(
            RefusalKind.INVALID,
            "检验机构须有 1 至 10 位大写字母或数字的简码(报告编号前缀)，其他机构不得填写。请修改后重新提交。",
            "An inspection agency has a short code of 1 to 10 capitals or digits (the prefix of its report numbers), any other organisation has none. Change it and submit again."),
    SHORT_CODE_TAKEN(
            RefusalKind.CONFLICT,
            "简码 {0} 已由“{1}”使用。请换一个简码。",
            "Short code {0} is used by \"{1}\" already. Choose another."),
    SEARCH_TEXT_MISSING(
            RefusalKind.INVALID,
            "没有可查找的单位名称。请至少输入一个字。",
            "There is no name to search for. Enter at least one character of it."),
    CALENDAR_YEAR(
            RefusalKind.INVALID,
            "工作日历没有 {0} 年。请使用 1990 至 2100 年。",
            "There is no working calendar of {0}. Use a year from 1990 to 2100."),
    CALENDAR_DAYS(
            RefusalKind.INVALID,
            "工作日历内容有误。请按提示逐项修改后重新提交。",
            "The calendar is wrong. Correct each day named below and submit it again."),
    CALENDAR_CHANGED(
            RefusalKind.CONFLICT,
            "{0} 年的工作日历在您打开之后已被他人修改。请刷新后重新填写。",
            "Somebody changed the calendar of {0} after you opened it. Reload and enter your change again."),
    TERM_UNKNOWN(
            RefusalKind.NOT_FOUND,
            "没有期限代码 {0}。请从期限表中选择。",
            "There is no deadline {0}. Choose one from the table of deadlines."),
    TERM_WRONG(
            RefusalKind.INVALID,
            "期限更正不完整。数量须为 1 至 1000(不计时的为 0)，并填写依据(最多 200 字)和理由。",
            "The correction is incomplete. Give an amount of 1 to 1000 (0 where none is counted), the regulation (at most 200 characters) and a reason."),
    TERM_CHANGED(
            RefusalKind.CONFLICT,
            "期限 {0} 在您打开之后已被他人修改。请刷新后重新填写。",
            "Somebody changed deadline {0} after you opened it. Reload and enter your change again.");

    private final RefusalKind kind;
    private final String zh;
    private final String en;

    DirectoryError(RefusalKind kind, String zh, String en) {
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
