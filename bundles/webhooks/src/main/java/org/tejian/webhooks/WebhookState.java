package org.tejian.webhooks;

/** Whether a webhook is called. */
public enum WebhookState {
    ACTIVE("启用", "active"),
    /** Deliveries are kept and sent once it is active again. */
    PAUSED("暂停", "paused");

    private final String zh;
    private final String en;

    WebhookState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The Chinese name. */
    public String zh() {
        return zh;
    }

    /** The English name. */
    public String en() {
        return en;
    }
}
