package org.tejian.security;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What security refuses. */
public enum SecurityError implements ErrorCode {
    SIGN_IN_FAILED(
            RefusalKind.UNAUTHENTICATED,
            "用户名或密码不正确。请核对后重试;多次失败后账号将被锁定。",
            "Wrong user name or password. Check and try again; the account is locked after several failures."),
    ACCOUNT_LOCKED(
            RefusalKind.THROTTLED,
            "该账号已被锁定。请稍后重试,或联系系统管理员解锁。",
            "This account is locked. Try again later, or ask the system administrator to unlock it."),
    SESSION_ENDED(
            RefusalKind.UNAUTHENTICATED,
            "尚未登录或登录已失效。请重新登录。",
            "You are not signed in, or your session has ended. Sign in again."),
    PASSWORD_RULES(
            RefusalKind.INVALID,
            "密码至少 10 位,须包含字母和数字,且不得包含用户名。请换一个密码。",
            "A password has at least 10 characters, letters and digits, and does not contain the user name. Choose another."),
    PASSWORD_SAME(RefusalKind.INVALID, "新密码不得与原密码相同。请换一个密码。", "The new password is the old one. Choose another."),
    PASSWORD_MUST_CHANGE(
            RefusalKind.FORBIDDEN,
            "首次登录须先修改密码。请修改密码后继续。",
            "The first sign-in must set a new password. Change it, then go on."),
    USER_NAME_TAKEN(RefusalKind.CONFLICT, "用户名 {0} 已被使用。请换一个用户名。", "User name {0} is taken. Choose another."),
    USER_NAME_RULES(
            RefusalKind.INVALID,
            "用户名须为 3 至 40 位小写字母、数字、点或短横。请修改后重试。",
            "A user name has 3 to 40 characters of a-z, 0-9, dot and dash. Change it and try again."),
    ROLE_NOT_FOR_ORGANISATION(
            RefusalKind.RULE,
            "该类单位的人员不能担任“{0}”。请选择与单位类型相符的角色。",
            "People of this kind of organisation cannot hold role {1}. Choose a role that fits the organisation."),
    ROLES_EXCLUDE(
            RefusalKind.RULE,
            "系统管理员不得兼任业务角色。请为业务工作另开账号。",
            "A system administrator may hold no business role. Open another account for business."),
    ROLES_MISSING(RefusalKind.INVALID, "账号须至少有一个角色。请选择角色。", "An account has at least one role. Choose one."),
    OWN_ACCOUNT(
            RefusalKind.RULE,
            "不得更改本人账号的角色或锁定状态。请由另一名系统管理员办理。",
            "Nobody changes the roles or the lock of their own account. Let another system administrator do it."),
    ACCOUNT_UNKNOWN(RefusalKind.NOT_FOUND, "没有找到账号 {0}。请核对后重试。", "No such account: {0}. Check and try again.");

    private final RefusalKind kind;
    private final String zh;
    private final String en;

    SecurityError(RefusalKind kind, String zh, String en) {
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
