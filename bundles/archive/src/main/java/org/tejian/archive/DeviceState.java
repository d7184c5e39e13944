package org.tejian.archive;

/** The states of a device; what is due, overdue or in conflict is derived, never a state. */
public enum DeviceState {
    /** Notification accepted, code assigned, work not yet inspected. */
    NOTIFIED("已告知"),
    /** An agency has taken on the supervisory or first inspection. */
    SUPERVISING("监检中"),
    /** Passed report, no use registration yet: "qualified but unregistered". */
    PASSED_UNREGISTERED("检验合格未登记"),
    /** Registered, may be used. */
    IN_USE("在用"),
    /** Reported stop, marked on site, no inspection due. */
    STOPPED("停用"),
    /** Inspection failed, or ordered to stop. */
    SUSPENDED("停止使用"),
    /** Registration cancelled for a move to another authority. */
    MOVING_OUT("迁出/过户中"),
    SCRAPPED("报废"),
    DISMANTLED("拆除"),
    CANCELLED("注销"),
    /** Found in use on site without registration. */
    FOUND_UNREGISTERED("未登记在用");

    private final String zh;

    DeviceState(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    /** Whether the device counts as in use for indicators. */
    public boolean countsAsInUse() {
        return this == IN_USE || this == SUSPENDED;
    }
}
