package org.tejian.inspection;

/** Where an opinion notice is. */
public enum NoticeState {
    /** Out; the unit rectifies. */
    ISSUED("待整改", "issued"),
    /** The unit has answered. */
    ANSWERED("已回复", "answered"),
    /** The failed items are being inspected or checked again. */
    RECHECKING("复检中", "being rechecked"),
    /** The items passed; the end. */
    CLOSED("已关闭", "closed"),
    /** The items did not pass, or the unit did not rectify in time; the end. */
    FAILED("整改不合格", "failed");

    private final String zh;
    private final String en;

    NoticeState(String zh, String en) {
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
