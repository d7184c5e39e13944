package org.tejian.security;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What security refuses. */
public enum SecurityError implements ErrorCode {
    SIGN_IN_FAILED(
            RefusalKind.UNAUTHENTICATED,
            "用户名或密码不正确。请核对后重试；多次失败后账号将被锁定。",
            "Wrong user name or password. Check and try again; the account is locked after several failures."),
    ACCOUNT_LOCKED(
            RefusalKind.THROTTLED,
            "该账号已被锁定。请稍后重试，或联系系统管理员解锁。",
            "This account is locked. Try again later, or ask the system administrator to unlock it."),
    SESSION_ENDED(
            RefusalKind.UNAUTHENTICATED,
            "尚未登录或登录已失效。请重新登录。",
            "You are not signed in, or your session has ended. Sign in again."),
    PASSWORD_RULES(
            RefusalKind.INVALID,
            "密码至少 {0} 位，须包含字母和数字，且不得包含用户名。请换一个密码。",
            "A password has at least {0} characters, letters and digits, and does not contain the user name. Choose another."),
    /** {0} how many. */
    PASSWORD_REUSED(
            RefusalKind.INVALID, "不得使用最近 {0} 次用过的密码。请换一个密码。", "That is one of the last {0} passwords. Choose another."),
    PASSWORD_SAME(RefusalKind.INVALID, "新密码不得与原密码相同。请换一个密码。", "The new password is the old one. Choose another."),
    PASSWORD_MUST_CHANGE(
            RefusalKind.FORBIDDEN,
            "首次登录或密码到期须先修改密码。请修改密码后继续。",
            "The first sign-in, and one with an expired password, must set a new one. Change it, then go on."),
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
            "系统管理员不得兼任业务角色。请由他人办理业务工作。",
            "A system administrator may hold no business role. Let somebody else do the business."),
    ROLES_MISSING(RefusalKind.INVALID, "账号须至少有一个角色。请选择角色。", "An account has at least one role. Choose one."),
    OWN_ACCOUNT(
            RefusalKind.RULE,
            "不得更改本人账号的角色或锁定状态。请由另一名系统管理员办理。",
            "Nobody changes the roles or the lock of their own account. Let another system administrator do it."),
    ACCOUNT_UNKNOWN(RefusalKind.NOT_FOUND, "没有找到账号 {0}。请核对后重试。", "No such account: {0}. Check and try again."),
    REASON_NEEDED(
            RefusalKind.INVALID, "缺少理由。请填写理由(1 至 2000 字)。", "A reason is missing. Give one of 1 to 2,000 characters."),
    SECOND_ADMINISTRATOR(
            RefusalKind.RULE,
            "系统管理员的角色变更须由两名管理员办理。请提交角色变更申请，由另一名系统管理员确认。",
            "Role changes of administrators take two. Propose the change and let another system administrator confirm it."),
    SECOND_PERSON(
            RefusalKind.RULE,
            "不得由申请人或被变更人本人确认。请由另一名系统管理员确认。",
            "Neither the proposer nor the person concerned may confirm. Let another system administrator do it."),
    ROLE_CHANGE_UNKNOWN(
            RefusalKind.NOT_FOUND, "没有找到待确认的角色变更({0})。请刷新后重试。", "No role change ({0}) waits. Reload and try again."),
    ROLE_CHANGE_WAITS(
            RefusalKind.CONFLICT,
            "该账号已有待确认的角色变更。请先确认或驳回。",
            "A role change of this account waits already. Confirm or reject that one first."),
    ROLE_CHANGE_STALE(
            RefusalKind.CONFLICT,
            "该账号的角色在申请之后已变更。请驳回后重新申请。",
            "The roles of this account were changed since. Reject this change and propose a new one."),
    LAST_ADMINISTRATOR(
            RefusalKind.RULE,
            "变更后将没有系统管理员。请先任命另一名系统管理员。",
            "No system administrator would be left. Appoint another one first."),
    ADMINISTRATOR_PASSWORD(
            RefusalKind.RULE,
            "系统管理员的密码不得由另一名管理员重置。请本人修改，或在服务器控制台重置。",
            "The password of an administrator is not reset by another one. Let its owner change it, or reset it at the console of the server."),
    DELEGATION_ROLE(
            RefusalKind.RULE,
            "只有批准人和局领导本人持有的角色可以代理。请选择其他办法，或请系统管理员授予角色。",
            "Only the own role of an approver or a leader can be delegated. Choose another way, or have the role granted."),
    DELEGATION_DATES(
            RefusalKind.INVALID,
            "代理日期不正确：须从今天或以后开始，最长 180 天。请修改日期。",
            "The dates are wrong: a delegation begins today or later and lasts 180 days at most. Change the dates."),
    /** {0} person. */
    DELEGATION_PERSON(
            RefusalKind.RULE,
            "不能由“{0}”代理：须为本单位有账号的其他人员。请另选一人。",
            "{0} cannot stand in: it takes another person of the same organisation with an account. Choose somebody else."),
    DELEGATION_OVERLAPS(
            RefusalKind.CONFLICT,
            "该角色在此期间已有代理。请先终止原代理，或修改日期。",
            "The role is delegated in that time already. End that delegation first, or change the dates."),
    DELEGATION_UNKNOWN(RefusalKind.NOT_FOUND, "没有找到该代理({0})。请核对后重试。", "No such delegation ({0}). Check and try again."),
    DIRECTORY_AWAY(
            RefusalKind.UNAVAILABLE,
            "统一身份目录(LDAP)暂时无法访问。请稍后重试，或联系信息中心。",
            "The directory of user accounts (LDAP) cannot be reached. Try again later, or tell the information centre."),
    PROVIDER_AWAY(
            RefusalKind.UNAVAILABLE,
            "统一身份认证平台暂时无法访问。请稍后重试，或联系信息中心。",
            "The identity provider cannot be reached. Try again later, or tell the information centre."),
    OPENID_FAILED(
            RefusalKind.UNAUTHENTICATED,
            "统一身份认证未通过。请重新登录。",
            "The identity provider''s answer was not accepted. Sign in again."),
    ACCOUNT_MISSING(
            RefusalKind.UNAUTHENTICATED,
            "身份已确认，但平台没有您的账号。请联系系统管理员开户。",
            "You are who you are, but the platform has no account for you. Ask the system administrator to open one.");

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
