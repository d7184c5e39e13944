package org.tejian.licensing;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What a bulk load of licences and certificates refuses, row by row, beside {@link LicensingError}. */
public enum IntakeError implements ErrorCode {
    /** {0} number of the first row. */
    TWICE_IN_FILE(RefusalKind.CONFLICT, "与第 {0} 行重复。请只保留一行。", "The same as row {0}. Keep one of the rows."),
    /** {0} the number. */
    LICENCE_DIFFERS(
            RefusalKind.CONFLICT,
            "许可证 {0} 已登记，内容不一致。换证、暂停、吊销请办理相应业务。",
            "Licence {0} is registered with other contents. Renewal and withdrawal go through their own procedure."),
    /** {0} the number. */
    CERTIFICATE_DIFFERS(
            RefusalKind.CONFLICT,
            "证书 {0} 已登记，内容不一致。请核对。",
            "Certificate {0} is registered with other contents. Check it."),
    /** {0} the name. */
    PERSON_AMBIGUOUS(
            RefusalKind.CONFLICT,
            "该单位有多名“{0}”。请由该单位逐一登记其证书。",
            "The unit has several people named {0}. Let it enter their certificates one by one.");

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
