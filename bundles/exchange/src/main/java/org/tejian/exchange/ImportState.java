package org.tejian.exchange;

/** Where an import is. */
public enum ImportState {
    /** Waits for a node, or is being worked on. */
    WAITING("处理中", "in progress"),
    /** A dry run has ended. */
    CHECKED("已检查", "checked"),
    /** Written, wholly or its good rows. */
    DONE("已导入", "imported"),
    /** Nothing was written: rows are wrong and all or nothing was asked for. */
    REFUSED("未导入", "not imported"),
    CANCELLED("已取消", "cancelled"),
    /** The file cannot be read, or the platform failed; nothing was written. */
    FAILED("失败", "failed");

    private final String zh;
    private final String en;

    ImportState(String zh, String en) {
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

    /** Whether nothing more will happen. */
    public boolean ended() {
        return this != WAITING;
    }
}
