package org.tejian.soap.internal.fault;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What the edge itself refuses, before or instead of a service. */
public enum SoapError implements ErrorCode {
    METHOD_NOT_ALLOWED(
            RefusalKind.INVALID,
            "此地址只接受 SOAP 消息(POST)；接口说明见 ?wsdl。",
            "This address takes SOAP messages (POST) only; the contract is at ?wsdl."),
    MEDIA_TYPE_UNSUPPORTED(
            RefusalKind.INVALID,
            "消息须为 SOAP 1.1,Content-Type 为 text/xml。请检查请求头。",
            "The message must be SOAP 1.1 with Content-Type text/xml. Check the header."),
    MESSAGE_TOO_LARGE(
            RefusalKind.INVALID,
            "消息超过 {0} 字节的上限。请缩小后重新提交。",
            "The message is larger than {0} bytes. Make it smaller and send it again."),
    MESSAGE_ILLEGAL(
            RefusalKind.INVALID,
            "消息不符合接口约定(WSDL)。请按提示核对后重新提交；不接受 DTD 和实体。",
            "The message does not follow the contract (WSDL). Check what is named below and send it again; DTDs and"
                    + " entities are not taken."),
    FIELD_INVALID(
            RefusalKind.INVALID,
            "提交的内容有误。请按提示逐项修改后重新提交。",
            "Some of the input is wrong. Correct each field named below and send it again."),
    CREDENTIALS_MISSING(
            RefusalKind.UNAUTHENTICATED,
            "没有登录信息。请提供 WS-Security UsernameToken(PasswordText)或 HTTP Basic。",
            "There are no credentials. Send a WS-Security UsernameToken (PasswordText) or HTTP Basic."),
    CREDENTIALS_ILLEGAL(
            RefusalKind.UNAUTHENTICATED,
            "登录信息的格式不正确或重复。只提供一个 UsernameToken 或一个 HTTP Basic 请求头。",
            "The credentials are malformed or given twice. Send one UsernameToken or one HTTP Basic header."),
    PASSWORD_DIGEST_IMPOSSIBLE(
            RefusalKind.UNAUTHENTICATED,
            "平台只保存密码的散列，无法校验 PasswordDigest。请经 TLS 使用 PasswordText。",
            "The platform keeps passwords only as hashes and cannot check a PasswordDigest. Use PasswordText over TLS."),
    CREDENTIALS_EXPIRED(
            RefusalKind.UNAUTHENTICATED,
            "消息的有效时间(wsu:Timestamp)已过或尚未开始。请核对系统时钟后重新发送。",
            "The time of the message (wsu:Timestamp) is over or lies ahead. Check the clock and send it again."),
    TLS_REQUIRED(
            RefusalKind.FORBIDDEN,
            "密码只能经 TLS 传送。请使用 https 地址。",
            "Passwords are taken over TLS only. Use the https address."),
    REPORT_NUMBER_UNKNOWN(
            RefusalKind.NOT_FOUND,
            "没有找到编号为 {0} 的报告。请核对编号；您无权查阅的报告不可见。",
            "No report has number {0}. Check it; reports you may not open are not shown."),
    INTERNAL(
            RefusalKind.UNAVAILABLE,
            "平台内部错误，事件编号 {0}。请稍后重试；若再次出现，请将编号告知平台管理员。",
            "Internal error, incident {0}. Try again later; if it happens again, give this number to the platform''s"
                    + " administrator."),
    SERVICE_STARTING(
            RefusalKind.UNAVAILABLE,
            "平台正在启动或数据库暂时不可用。请稍后重试。",
            "The platform is starting, or its database is away. Try again shortly.");

    private final RefusalKind kind;
    private final String zh;
    private final String en;

    SoapError(RefusalKind kind, String zh, String en) {
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
