package org.tejian.registration;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What registration refuses. */
public enum RegistrationError implements ErrorCode {
    NOTIFICATION_UNKNOWN(
            RefusalKind.NOT_FOUND,
            "没有找到该施工告知({0})。请核对编号;不在您管辖范围内的告知不可见。",
            "No such notification ({0}). Check its number; those outside your scope are not shown."),
    NOTIFICATION_CONTENT(
            RefusalKind.INVALID,
            "施工告知内容不完整或不正确。请按提示逐项修改后重新提交。",
            "The notification is incomplete or wrong. Correct each field named below and file again."),
    NOTIFICATION_STATE(
            RefusalKind.CONFLICT,
            "该告知当前为“{0}”,不能进行此操作。请刷新后查看。",
            "The notification is in state {1}; this cannot be done now. Reload and look at it."),
    NOT_A_CONSTRUCTION_UNIT(
            RefusalKind.INVALID,
            "“{0}”不是施工单位。请选择施工单位。",
            "\"{0}\" is not a construction unit. Choose a construction unit."),
    NO_PASSED_REPORT(
            RefusalKind.CONFLICT,
            "该设备尚无合格的监督检验报告(当前状态:{0}),不能办理使用登记。请先完成检验。",
            "The device has no passed supervisory report yet (state {1}) and cannot be registered. Have it inspected first."),
    REGISTERED_ALREADY(
            RefusalKind.CONFLICT,
            "该设备已办理使用登记,证书编号 {0}。",
            "The device is registered already under certificate {0}; use a change of registration instead."),
    REASON_NEEDED(RefusalKind.INVALID, "请填写理由。", "Give a reason."),
    SAFETY_MANAGER_NEEDED(
            RefusalKind.INVALID,
            "请填写使用单位安全管理人员姓名(最多 100 字)。",
            "Give the name of the use unit''s safety manager (at most 100 characters)."),
    PLACE_OUTSIDE_SCOPE(
            RefusalKind.FORBIDDEN,
            "施工地点 {0} 不在本局管辖范围内。请由当地县(区)局办理。",
            "The place of work {0} lies outside your county. Let its own county regulator take the filing."),
    REGISTRATION_UNKNOWN(
            RefusalKind.NOT_FOUND, "没有找到该使用登记({0})。请核对后重试。", "No such use registration ({0}). Check and try again.");

    private final RefusalKind kind;
    private final String zh;
    private final String en;

    RegistrationError(RefusalKind kind, String zh, String en) {
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
