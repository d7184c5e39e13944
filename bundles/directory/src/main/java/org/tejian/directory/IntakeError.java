package org.tejian.directory;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What a bulk load of units refuses, row by row, beside {@link DirectoryError}. */
public enum IntakeError implements ErrorCode {
    /** {0} number of the first row. */
    TWICE_IN_FILE(RefusalKind.CONFLICT, "与第 {0} 行是同一单位。请只保留一行。", "The same unit as in row {0}. Keep one of the rows."),
    /** {0} credit code, {1} the name on record. */
    UNIT_DIFFERS(
            RefusalKind.CONFLICT,
            "统一社会信用代码 {0} 已登记为“{1}”，名称或行政区划不一致。请核对后由登记部门更正。",
            "Credit code {0} is registered as \"{1}\": name or region differ. Check it and let the registering office correct it.");

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
