package org.tejian.licensing;

/** The status of a licence on a day; only {@link #VALID} and {@link #EXPIRING} pass the gate. */
public enum LicenceStatus {
    VALID("有效"),
    /** 180 days or fewer left. */
    EXPIRING("即将到期"),
    EXPIRED("过期"),
    SUSPENDED("暂停"),
    REVOKED("吊销"),
    CANCELLED("注销");

    private final String zh;

    LicenceStatus(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    public boolean passesGate() {
        return this == VALID || this == EXPIRING;
    }
}
