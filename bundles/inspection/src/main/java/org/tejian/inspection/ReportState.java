package org.tejian.inspection;

/** Where a report is. */
public enum ReportState {
    IN_REVIEW("待审核", "in review"),
    IN_APPROVAL("待批准", "in approval"),
    /** Back with the inspectors. */
    SENT_BACK("已退回", "sent back"),
    /** Approved, numbered, sealed, frozen. */
    ISSUED("已出具", "issued"),
    DELIVERED("已送达", "delivered"),
    /** Replaced by a corrected version; kept. */
    VOID("已作废", "void");

    private final String zh;
    private final String en;

    ReportState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Whether the report was approved and can no longer be changed. */
    public boolean frozen() {
        return this == ISSUED || this == DELIVERED || this == VOID;
    }
}
