package org.tejian.inspection;

/** The steps of a report that a person answers for. */
public enum ReportStep {
    COMPILED("编制", "compiled"),
    REVIEWED("审核", "reviewed"),
    SENT_BACK("退回", "sent back"),
    APPROVED("批准", "approved"),
    DELIVERED("送达", "delivered"),
    CORRECTION_OPENED("更正", "correction opened");

    private final String zh;
    private final String en;

    ReportStep(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
