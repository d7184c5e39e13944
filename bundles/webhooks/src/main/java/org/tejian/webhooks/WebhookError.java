package org.tejian.webhooks;

import org.tejian.refusal.ErrorCode;
import org.tejian.refusal.RefusalKind;

/** What webhooks refuse. */
public enum WebhookError implements ErrorCode {
    WEBHOOK_NAME(RefusalKind.INVALID, "请填写接收系统的名称(1 至 100 字)。", "Name the receiving system in 1 to 100 characters."),
    WEBHOOK_URL(
            RefusalKind.INVALID,
            "地址不正确。请填写不含用户名和片段的 https 地址(至多 500 字符)；仅在配置允许时可用 http。",
            "The address is wrong. Give an https address without user name and fragment, at most 500 characters; http only"
                    + " where the configuration allows it."),
    /** {0} host. */
    WEBHOOK_ADDRESS(
            RefusalKind.RULE,
            "不允许向主机 {0} 发送：无法解析，或属于内部网络。请核对地址；确需使用时，由运维人员在 etc/org.tejian.webhooks.cfg 的 internalHosts 中登记。",
            "Nothing is sent to host {0}: it has no address, or one of an internal network. Check it; if it is meant, the"
                    + " operator enters it as internalHosts in etc/org.tejian.webhooks.cfg."),
    WEBHOOK_EVENT_TYPES(
            RefusalKind.INVALID,
            "事件类型不正确。请填写 1 至 50 个，如 registration.notification.accepted、registration.*。",
            "The event types are wrong. Give 1 to 50, such as registration.notification.accepted or registration.*."),
    /** {0} name. */
    WEBHOOK_NAME_TAKEN(
            RefusalKind.CONFLICT, "已有名为“{0}”的订阅。请换一个名称。", "There is a webhook named {0}. Choose another name."),
    WEBHOOK_STALE(
            RefusalKind.CONFLICT,
            "该订阅已被他人修改。请刷新后重试。",
            "This webhook was changed by somebody else. Reload it and try again."),
    /** {0} identifier. */
    WEBHOOK_UNKNOWN(RefusalKind.NOT_FOUND, "没有找到该订阅({0})。请核对后重试。", "No such webhook ({0}). Check and try again."),
    /** {0} identifier. */
    DELIVERY_UNKNOWN(RefusalKind.NOT_FOUND, "没有找到该发送记录({0})。请核对后重试。", "No such delivery ({0}). Check and try again."),
    DELIVERY_WAITS(
            RefusalKind.CONFLICT, "该记录正在等待发送。请稍候查看结果。", "This delivery waits to be sent already. Look again shortly.");

    private final RefusalKind kind;
    private final String zh;
    private final String en;

    WebhookError(RefusalKind kind, String zh, String en) {
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
