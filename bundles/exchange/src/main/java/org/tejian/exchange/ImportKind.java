package org.tejian.exchange;

/** What a file holds; each kind has its columns. In the order in which a province is loaded. */
public enum ImportKind {
    UNITS("单位", "units"),
    PEOPLE("人员与证书", "people and certificates"),
    LICENCES("许可证", "licences"),
    DEVICES("设备", "devices"),
    INSPECTIONS("历史检验报告", "old reports");

    private final String zh;
    private final String en;

    ImportKind(String zh, String en) {
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
