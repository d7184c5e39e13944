package org.tejian.registration;

import org.tejian.licensing.Activity;

/** The kinds of construction work that must be notified. */
public enum WorkKind {
    INSTALLATION("安装", Activity.INSTALLATION),
    /** Installation at a new place of a device that has moved out of its old one, or was dismantled there. */
    RELOCATION("移装", Activity.INSTALLATION),
    ALTERATION("改造", Activity.ALTERATION),
    MAJOR_REPAIR("重大修理", Activity.REPAIR);

    private final String zh;
    private final Activity activity;

    WorkKind(String zh, Activity activity) {
        this.zh = zh;
        this.activity = activity;
    }

    public String zh() {
        return zh;
    }

    /** The activity a licence must allow. */
    public Activity activity() {
        return activity;
    }
}
