package org.tejian.registration;

import java.util.Locale;

/** Where an application is. */
public enum ApplicationState {
    /** Filed, waiting for the first check. */
    FILED("待初审"),
    /** Checked, waiting for the decision. */
    CHECKED("待决定"),
    /** Sent back with one list of what is missing. */
    RETURNED("退回补正"),
    GRANTED("准予"),
    REFUSED("不予"),
    WITHDRAWN("已撤回");

    private final String zh;

    ApplicationState(String zh) {
        this.zh = zh;
    }

    /** The state's Chinese name. */
    public String zh() {
        return zh;
    }

    /** The state's English name. */
    public String en() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether something is still to be done. */
    public boolean open() {
        return this == FILED || this == CHECKED || this == RETURNED;
    }
}
