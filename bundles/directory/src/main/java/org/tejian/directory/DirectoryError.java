package org.tejian.directory;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What the directory refuses. */
public enum DirectoryError implements ErrorCode {
    ROLE_FORBIDS(
            RefusalKind.FORBIDDEN,
            "您的角色不能进行此操作,需要角色:{0}。请由具备该角色的人员办理,或联系系统管理员。",
            "Your role may not do this; it takes one of: {1}. Let somebody in that role do it, or ask the system administrator."),
    REGION_UNKNOWN(
            RefusalKind.INVALID,
            "行政区划代码 {0} 不在本省代码表中。请核对六位代码。",
            "Region code {0} is not in the province''s table. Check the six digits."),
    ORGANISATION_UNKNOWN(
            RefusalKind.NOT_FOUND,
            "没有找到该单位({0})。请核对单位名称或统一社会信用代码,必要时先登记该单位。",
            "No such organisation ({0}). Check its name or credit code, or enter the organisation first."),
    PERSON_UNKNOWN(
            RefusalKind.NOT_FOUND, "没有找到该人员({0})。请核对后重试。", "No such person ({0}). Check and try again."),
    CREDIT_CODE_TAKEN(
            RefusalKind.CONFLICT,
            "统一社会信用代码 {0} 已登记为“{1}”。请使用已有单位,不要重复登记。",
            "Credit code {0} is registered already as \"{1}\". Use that organisation; do not enter it again."),
    CREDIT_CODE_CHECK(
            RefusalKind.INVALID,
            "统一社会信用代码 {0} 的校验位不符。请核对;确认无误时请填写理由后重新提交。",
            "The check character of credit code {0} does not fit. Check it; when it is right all the same, give a reason and submit again.");

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
