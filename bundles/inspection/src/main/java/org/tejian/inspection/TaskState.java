package org.tejian.inspection;

/** Where an inspection is, from acceptance to the archive. */
public enum TaskState {
    /** Accepted, waiting for inspectors. */
    ACCEPTED("待派工", "to be dispatched"),
    /** Inspectors and date are set. */
    DISPATCHED("待检验", "dispatched"),
    /** The record is being filled in on site. */
    INSPECTING("检验中", "inspecting"),
    /** An opinion notice is out; the unit rectifies. */
    RECTIFYING("整改中", "rectifying"),
    /** The site work is done; the report is to be compiled, again when it was sent back. */
    COMPILING("编制中", "compiling"),
    IN_REVIEW("审核中", "in review"),
    IN_APPROVAL("批准中", "in approval"),
    /** The report is approved and frozen; it is to be delivered. */
    ISSUED("已出具", "issued"),
    /** Delivered and filed; the end, unless a correction opens it again. */
    DELIVERED("已归档", "filed"),
    /** Given up without a report; the end. */
    CANCELLED("已终止", "cancelled");

    private final String zh;
    private final String en;

    TaskState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Whether work is still to be done; a device has at most one open task of a type. */
    public boolean open() {
        return this != ISSUED && this != DELIVERED && this != CANCELLED;
    }
}
