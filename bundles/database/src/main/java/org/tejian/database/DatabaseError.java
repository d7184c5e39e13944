package org.tejian.database;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What the database refuses. */
public enum DatabaseError implements ErrorCode {
    /** The connection was lost, or none could be had, before anything was committed: nothing was changed. */
    DATABASE_AWAY(
            RefusalKind.UNAVAILABLE,
            "数据库暂时不可用，本次操作未做任何更改。请稍后重试；平台会在数据库恢复后自动继续。",
            "The database is away and nothing was changed. Try again shortly; the platform goes on by itself once it is back."),
    /** Another transaction was in the way, or a part of the work failed and was passed over: everything was undone. */
    TRANSACTION_ROLLED_BACK(
            RefusalKind.CONFLICT,
            "操作未能完成，所有更改均已撤销。请刷新后重试；若再次出现，请联系平台管理员查看日志。",
            "The operation could not be completed and everything was undone. Reload and try again; if it happens again, ask the platform''s administrator to look at the log."),
    /** The connection broke while the commit was on its way, so that nobody can say whether it arrived. */
    COMMIT_OUTCOME_UNKNOWN(
            RefusalKind.UNAVAILABLE,
            "数据库在提交时断开，无法确定本次操作是否已生效。请稍后先查询确认，未生效时再重做。",
            "The database went away during the commit, so whether the operation took effect is not known. Look it up shortly and repeat it only if it did not.");

    private final RefusalKind kind;
    private final String zh;
    private final String en;

    DatabaseError(RefusalKind kind, String zh, String en) {
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
