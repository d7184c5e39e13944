package org.tejian.exchange;

/** What is done with the rows once they are checked. */
public enum ImportMode {
    /** Everything is checked, nothing written. */
    DRY_RUN("试运行", "dry run"),
    /** Written only when every row is good. */
    ALL_OR_NOTHING("全部正确才导入", "all or nothing"),
    /** The good rows are written, the others come back in the error file. */
    GOOD_ROWS("仅导入正确行", "good rows only");

    private final String zh;
    private final String en;

    ImportMode(String zh, String en) {
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
