package org.tejian.exchange;

/** What is done with the rows once they are checked. */
public enum ImportMode {
    /** 试运行: everything is checked, nothing written. */
    DRY_RUN,
    /** 全部或不导入: written only when every row is good. */
    ALL_OR_NOTHING,
    /** 仅导入正确行: the good rows are written, the others come back in the error file. */
    GOOD_ROWS
}
