package org.tejian.directory;

/** In what a deadline is counted. */
public enum TermUnit {
    DAYS("日"),
    WORKDAYS("工作日"),
    MONTHS("个月"),
    YEARS("年"),
    /** No time is given: it is to be done at once. */
    AT_ONCE("立即"),
    /** The paper says the day. */
    AS_SET("以文书为准");

    private final String zh;

    TermUnit(String zh) {
        this.zh = zh;
    }

    /** The unit's Chinese name. */
    public String zh() {
        return zh;
    }

    /** Whether an amount belongs to it. */
    public boolean counted() {
        return this != AT_ONCE && this != AS_SET;
    }
}
