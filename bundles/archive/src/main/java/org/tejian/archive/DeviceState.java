package org.tejian.archive;

/** The states of a device; what is due, overdue or in conflict is derived, never a state. */
public enum DeviceState {
    /** Notification accepted, code assigned, work not yet inspected. */
    NOTIFIED("已告知", "notified"),
    /** An agency has taken on the supervisory or first inspection. */
    SUPERVISING("监检中", "under supervision"),
    /** Passed report, no use registration yet: "qualified but unregistered". */
    PASSED_UNREGISTERED("检验合格未登记", "passed, not registered"),
    /** Registered, may be used. */
    IN_USE("在用", "in use"),
    /** Reported stop, marked on site, no inspection due. */
    STOPPED("停用", "stopped"),
    /** Inspection failed, or ordered to stop. */
    SUSPENDED("停止使用", "suspended"),
    /** Registration cancelled for a move to another authority. */
    MOVING_OUT("迁出/过户中", "moving out"),
    SCRAPPED("报废", "scrapped"),
    DISMANTLED("拆除", "dismantled"),
    CANCELLED("注销", "cancelled"),
    /** Found in use on site without registration. */
    FOUND_UNREGISTERED("未登记在用", "found in use unregistered");

    private final String zh;
    private final String en;

    DeviceState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The state's Chinese name. */
    public String zh() {
        return zh;
    }

    /** The state's English name. */
    public String en() {
        return en;
    }

    /** Whether the device counts as in use for indicators. */
    public boolean countsAsInUse() {
        return this == IN_USE || this == SUSPENDED;
    }
}
