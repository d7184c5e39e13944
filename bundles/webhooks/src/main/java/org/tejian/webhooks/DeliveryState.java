package org.tejian.webhooks;

/** Where a delivery is: it waits, and ends delivered or dead; a dead one may be sent again. */
public enum DeliveryState {
    WAITING("待发送", "waiting"),
    DELIVERED("已送达", "delivered"),
    /** Given up after the last attempt, or refused for good by the receiver (410). */
    DEAD("已放弃", "dead");

    private final String zh;
    private final String en;

    DeliveryState(String zh, String en) {
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
