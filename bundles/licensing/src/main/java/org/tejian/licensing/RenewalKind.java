package org.tejian.licensing;

/** How a licence is renewed 换证. */
public enum RenewalKind {
    /** After a review of the unit. */
    REVIEWED("评审换证", "after a review"),
    /** On the unit's own declaration 自我声明承诺, without a review; in time, and not twice in a row. */
    SELF_DECLARED("自我声明承诺换证", "on the unit's own declaration");

    private final String zh;
    private final String en;

    RenewalKind(String zh, String en) {
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
