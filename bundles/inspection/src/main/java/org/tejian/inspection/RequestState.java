package org.tejian.inspection;

/** Where an application for inspection is. */
public enum RequestState {
    /** Filed, waiting for the agency. */
    FILED("待受理", "filed"),
    /** Sent back because something is missing; may be filed again. */
    RETURNED("退回补正", "returned"),
    /** Refused with a reason; the end. */
    REFUSED("不予受理", "refused"),
    /** Taken back by the applicant; the end. */
    WITHDRAWN("已撤回", "withdrawn"),
    /** Accepted; there is a task. */
    ACCEPTED("已受理", "accepted");

    private final String zh;
    private final String en;

    RequestState(String zh, String en) {
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
