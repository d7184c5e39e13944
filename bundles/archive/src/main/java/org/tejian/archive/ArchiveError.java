package org.tejian.archive;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What the archive refuses. */
public enum ArchiveError implements ErrorCode {
    DEVICE_UNKNOWN(
            RefusalKind.NOT_FOUND,
            "没有找到该设备({0})。请核对设备注册代码或证书编号；不在您管辖范围内的设备不可见。",
            "No such device ({0}). Check its code or certificate number; devices outside your scope are not shown."),
    CODE_TAKEN(
            RefusalKind.CONFLICT,
            "代码 {0} 已属于另一台设备。请核对代码。",
            "Code {0} belongs to another device already. Check the code."),
    CATALOGUE_CODE_UNKNOWN(
            RefusalKind.INVALID,
            "目录代码 {0} 不在特种设备目录中，或不能登记单台设备。请从目录中选择类别或品种。",
            "Catalogue code {0} is not in the catalogue, or no single device is registered under it. Choose a class or variety from the catalogue."),
    TRANSITION_FORBIDDEN(
            RefusalKind.CONFLICT,
            "设备当前状态为“{0}”，不能办理“{1}”。请先完成前一环节。",
            "The device is in state {2}; {3} is not possible now. Complete the step before it first."),
    STALE_VERSION(
            RefusalKind.CONFLICT,
            "该设备在您打开之后已被他人修改。请刷新后重新填写。",
            "Somebody changed this device after you opened it. Reload and enter your change again."),
    CORRECTION_REASON_NEEDED(RefusalKind.INVALID, "更正设备数据须填写理由。", "Give a reason for the correction."),
    CURSOR_INVALID(
            RefusalKind.INVALID, "翻页标记无效。请从第一页重新查询。", "The page cursor is not valid. Start again from the first page.");

    private final RefusalKind kind;
    private final String zh;
    private final String en;

    ArchiveError(RefusalKind kind, String zh, String en) {
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
