package org.tejian.licensing;

/** The status of a licence on a day; only {@link #VALID} and {@link #EXPIRING} pass the gate. */
public enum LicenceStatus {
    VALID("有效", "valid"),
    /** 180 days or fewer left. */
    EXPIRING("即将到期", "expiring"),
    EXPIRED("过期", "expired"),
    SUSPENDED("暂停", "suspended"),
    REVOKED("吊销", "revoked"),
    CANCELLED("注销", "cancelled");

    private final String zh;
    private final String en;

    LicenceStatus(String zh, String en) {
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

    public boolean passesGate() {
        return this == VALID || this == EXPIRING;
    }
}
