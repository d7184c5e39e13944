package org.tejian.archive;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What a bulk load of devices and old reports refuses, row by row, beside {@link ArchiveError}. */
public enum IntakeError implements ErrorCode {
    /** {0} number of the first row. */
    TWICE_IN_FILE(RefusalKind.CONFLICT, "与第 {0} 行重复。请只保留一行。", "The same as row {0}. Keep one of the rows."),
    /** {0} what differs, {1} the same in English. */
    DEVICE_DIFFERS(
            RefusalKind.CONFLICT,
            "该设备已在档案中，{0}不一致。请核对；确需变更的，请办理相应业务。",
            "The device is in the archive with another {1}. Check it; a real change goes through its own procedure."),
    CERTIFICATE_MISSING(
            RefusalKind.INVALID,
            "在用、停用、停止使用的设备须有使用登记证编号；未办理登记的请填写“未登记在用”。",
            "A device in use, stopped or suspended has a certificate number; otherwise enter it as found unregistered."),
    DATES_WRONG(
            RefusalKind.INVALID,
            "日期不合理：制造、检验日期不能晚于今天，下次检验日期须晚于检验日期。请核对。",
            "The dates are impossible: nothing was made or inspected in the future, and the next inspection comes later. Check them."),
    /** {0} the catalogue code. */
    CATEGORY_DIFFERS(
            RefusalKind.INVALID,
            "注册代码与设备种类({0})的首位不一致。请核对注册代码或目录代码。",
            "Registration code and catalogue code ({0}) begin with different kinds. Check both."),
    /** {0} the number. */
    REPORT_DIFFERS(
            RefusalKind.CONFLICT,
            "该设备已有编号 {0} 的报告，内容不一致。请核对。",
            "The device has a report {0} already, with other contents. Check it.");

    private final RefusalKind kind;
    private final String zh;
    private final String en;

    IntakeError(RefusalKind kind, String zh, String en) {
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
