package org.tejian.registration;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What registration refuses. */
public enum RegistrationError implements ErrorCode {
    NOTIFICATION_UNKNOWN(
            RefusalKind.NOT_FOUND,
            "没有找到该施工告知({0})。请核对编号；不在您管辖范围内的告知不可见。",
            "No such notification ({0}). Check its number; those outside your scope are not shown."),
    NOTIFICATION_CONTENT(
            RefusalKind.INVALID,
            "施工告知内容不完整或不正确。请按提示逐项修改后重新提交。",
            "The notification is incomplete or wrong. Correct each field named below and file again."),
    NOTIFICATION_STATE(
            RefusalKind.CONFLICT,
            "该告知当前为“{0}”，不能进行此操作。请刷新后查看。",
            "The notification is in state {1}; this cannot be done now. Reload and look at it."),
    NOT_A_CONSTRUCTION_UNIT(
            RefusalKind.INVALID,
            "“{0}”不是施工单位。请选择施工单位。",
            "\"{0}\" is not a construction unit. Choose a construction unit."),
    NO_PASSED_REPORT(
            RefusalKind.CONFLICT,
            "该设备尚无合格的监督检验报告(当前状态：{0})，不能办理使用登记。请先完成检验。",
            "The device has no passed supervisory report yet (state {1}) and cannot be registered. Have it inspected first."),
    REGISTERED_ALREADY(
            RefusalKind.CONFLICT,
            "该设备已办理使用登记，证书编号 {0}。",
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
            RefusalKind.NOT_FOUND, "没有找到该使用登记({0})。请核对后重试。", "No such use registration ({0}). Check and try again."),
    APPLICATION_UNKNOWN(
            RefusalKind.NOT_FOUND,
            "没有找到该登记申请({0})。请核对编号；不在您管辖范围内的申请不可见。",
            "No such application ({0}). Check its number; those outside your scope are not shown."),
    APPLICATION_CONTENT(
            RefusalKind.INVALID,
            "登记申请内容不完整或不正确。请按提示逐项修改后重新提交。",
            "The application is incomplete or wrong. Correct each field named below and file again."),
    APPLICATION_STATE(
            RefusalKind.CONFLICT,
            "该申请当前为“{0}”，不能进行此操作。请刷新后查看。",
            "The application is in state {1}; this cannot be done now. Reload and look at it."),
    APPLICATION_OPEN(
            RefusalKind.CONFLICT,
            "设备 {0} 另有未办结的登记申请。请先办结或撤回该申请。",
            "Another application about device {0} is open. Have it decided or withdraw it first."),
    DEVICE_STATE(
            RefusalKind.CONFLICT,
            "设备 {0} 当前状态为“{1}”，不能申请“{2}”。请核对设备状态。",
            "Device {0} is in state {3}; \"{4}\" cannot be applied for now. Check the state of the device."),
    RETURNED_ALREADY(
            RefusalKind.RULE,
            "该申请已一次性告知补正内容，不得再次退回。请作出准予或不予的决定。",
            "The application was sent back once with its one list; it cannot be sent back again. Grant it or refuse it."),
    FOUR_EYES(
            RefusalKind.RULE,
            "初审人员不得作出决定(本局有 {0} 名工作人员)。请由另一名监察员决定。",
            "Who made the first check may not decide (your office has {0} people). Let another supervisor decide."),
    CONFLICTS_OPEN(
            RefusalKind.RULE,
            "申请数据与档案或报告有 {0} 处不一致尚未处理。请先逐项处理。",
            "{0} differences between the application and the file or report are open. Solve each of them first."),
    CONFLICT_UNKNOWN(
            RefusalKind.NOT_FOUND,
            "没有找到该项未处理的数据不一致({0})。请刷新后查看。",
            "No such open difference ({0}). Reload and look at the application."),
    INSPECTION_NOT_VALID(
            RefusalKind.RULE,
            "设备 {0} 没有在有效期内的合格检验，不能办理“{1}”。请先申报检验。",
            "Device {0} has no valid passed inspection, so \"{2}\" is not possible. Have it inspected first."),
    MARK_NOT_VALID(
            RefusalKind.RULE,
            "设备当前状态为“{0}”，不能打印使用标志。请先办理使用登记或启用。",
            "The device is in state {1}; no mark can be printed. Register it or take it into use first."),
    FIRST_INSPECTION_NOT_FOR(
            RefusalKind.RULE,
            "目录代码 {0} 的设备须先办理施工告知，不能按首次检验录入。请由施工单位提交告知。",
            "Devices of catalogue code {0} need a construction notification, not a first-inspection entry. Let the construction unit file one."),
    INSTRUCTION_NEEDED(
            RefusalKind.RULE,
            "补办手续前须先下达监察指令书。请填写指令书编号。",
            "An instruction must be issued before the registration is made good. Give its number."),
    WORK_NOT_AT_DESTINATION(
            RefusalKind.RULE,
            "移装告知的施工地点与变更证明上的迁入地不一致(应为 {0})。请核对。",
            "The place of work is not the destination on the proof of change ({0}). Check it."),
    LIST_ONLY_FOR_PREFECTURES(
            RefusalKind.FORBIDDEN,
            "一人办结清单仅供市(州)局和省局查阅。",
            "Only prefecture and province regulators read the list of one-person decisions.");

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
