package org.tejian.registration;

/** Where a construction notification is. */
public enum NotificationState {
    /** Filed, waiting for the county. */
    FILED("待受理"),
    /** Refused by the licence gate at filing; may be filed again. */
    REFUSED_BY_GATE("许可校验不通过"),
    /** Sent back for correction by the county. */
    RETURNED("退回补正"),
    /** The county does not take it, with a reason. */
    REFUSED("不予受理"),
    /** Accepted; the device has its code. */
    ACCEPTED("已受理"),
    WITHDRAWN("已撤回"),
    /** One year without work. */
    EXPIRED("已失效");

    private final String zh;

    NotificationState(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
