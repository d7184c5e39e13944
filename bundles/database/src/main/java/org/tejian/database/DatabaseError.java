package org.tejian.database;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What the database refuses. */
public enum DatabaseError implements ErrorCode {
    DATABASE_AWAY(
            RefusalKind.UNAVAILABLE,
            "数据库暂时不可用,本次操作未做任何更改。请稍后重试;平台会在数据库恢复后自动继续。",
            "The database is away and nothing was changed. Try again shortly; the platform goes on by itself once it is back."),
    TRANSACTION_ROLLED_BACK(
            RefusalKind.CONFLICT,
            "操作未能完成,所有更改均已撤销。请刷新后重试;若再次出现,请联系平台管理员查看日志。",
            "The operation could not be completed and everything was undone. Reload and try again; if it happens again, ask the platform's administrator to look at the log.");

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
