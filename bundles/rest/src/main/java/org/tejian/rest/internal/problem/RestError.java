package org.tejian.rest.internal.problem;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What the edge itself refuses, before or instead of a service. Statuses finer than the kind are given here. */
public enum RestError implements ErrorCode {
    MALFORMED_JSON(
            400,
            RefusalKind.INVALID,
            "请求正文不是正确的 JSON(第 {0} 行第 {1} 列)。请检查后重新提交。",
            "The request body is no JSON (line {0}, column {1}). Check it and send it again."),
    BODY_MISSING(
            400,
            RefusalKind.INVALID,
            "请求缺少正文。请按接口文档提交 JSON 对象。",
            "The request has no body. Send a JSON object as the documentation says."),
    FIELD_INVALID(
            400,
            RefusalKind.INVALID,
            "提交的内容有误。请按提示逐项修改后重新提交。",
            "Some of the input is wrong. Correct each field named below and send it again."),
    REQUEST_ILLEGAL(
            400,
            RefusalKind.INVALID,
            "请求格式不正确。请对照接口文档检查。",
            "The request is malformed. Check it against the documentation of the interface."),
    CSRF_HEADER_MISSING(
            403,
            RefusalKind.FORBIDDEN,
            "使用 Cookie 登录的修改请求须带有请求头 X-Tejian: 1。",
            "A change sent with the session cookie needs the request header X-Tejian: 1."),
    NO_IDENTITY_PROVIDER(
            404,
            RefusalKind.NOT_FOUND,
            "本平台未启用统一身份认证。请用平台账号登录。",
            "No identity provider is configured here. Sign in with an account of the platform."),
    PATH_UNKNOWN(
            404,
            RefusalKind.NOT_FOUND,
            "没有这个地址。请对照接口文档检查路径。",
            "There is nothing at this address. Check the path against the documentation."),
    METHOD_NOT_ALLOWED(
            405,
            RefusalKind.INVALID,
            "该地址不支持此请求方法。请对照接口文档检查。",
            "This address does not take that method. Check the documentation."),
    NOT_ACCEPTABLE(
            406,
            RefusalKind.INVALID,
            "无法按要求的格式返回。请检查 Accept 请求头。",
            "The answer cannot be given in the format asked for. Check the Accept header."),
    IDEMPOTENCY_UNFINISHED(
            409,
            RefusalKind.CONFLICT,
            "使用该 Idempotency-Key 的请求尚未完成或结果未知。请先查询结果，再决定是否重做。",
            "A request with this Idempotency-Key is still running, or its outcome is not known. Look up the result before repeating it."),
    VERSION_CHANGED(
            412,
            RefusalKind.CONFLICT,
            "内容在您打开之后已被他人修改。请刷新后重新填写。",
            "Somebody changed this after you opened it. Reload and enter your change again."),
    BODY_TOO_LARGE(
            413,
            RefusalKind.INVALID,
            "提交的内容超过 {0} 字节的上限。请缩小后重新提交。",
            "The request body is larger than {0} bytes. Make it smaller and send it again."),
    MEDIA_TYPE_UNSUPPORTED(
            415,
            RefusalKind.INVALID,
            "请求正文须为 application/json。请检查 Content-Type 请求头。",
            "The request body must be application/json. Check the Content-Type header."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            RefusalKind.RULE,
            "该 Idempotency-Key 已用于另一个请求。请为每次操作使用新的值。",
            "This Idempotency-Key was used for another request. Use a new one for each operation."),
    VERSION_NEEDED(
            428,
            RefusalKind.INVALID,
            "修改须带有 If-Match 请求头(取自读取时的 ETag)。",
            "This change needs the If-Match header, with the ETag of what was read."),
    INTERNAL(
            500,
            RefusalKind.UNAVAILABLE,
            "平台内部错误，事件编号 {0}。请稍后重试；若再次出现，请将编号告知平台管理员。",
            "Internal error, incident {0}. Try again later; if it happens again, give this number to the platform''s administrator."),
    SERVICE_STARTING(
            503,
            RefusalKind.UNAVAILABLE,
            "平台正在启动或数据库暂时不可用。请稍后重试。",
            "The platform is starting, or its database is away. Try again shortly.");

    private final int status;
    private final RefusalKind kind;
    private final String zh;
    private final String en;

    RestError(int status, RefusalKind kind, String zh, String en) {
        this.status = status;
        this.kind = kind;
        this.zh = zh;
        this.en = en;
    }

    /** The HTTP status, where the kind alone would not tell. */
    public int status() {
        return status;
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
