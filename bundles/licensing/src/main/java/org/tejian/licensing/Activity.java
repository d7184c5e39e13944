package org.tejian.licensing;

/** What a licence allows its holder to do. */
public enum Activity {
    DESIGN("设计", "design"),
    MANUFACTURE("制造", "manufacture"),
    INSTALLATION("安装", "installation"),
    ALTERATION("改造", "alteration"),
    REPAIR("维修", "repair"),
    MAINTENANCE("日常维护保养", "maintenance"),
    FILLING("充装", "filling"),
    INSPECTION("检验检测", "inspection");

    private final String zh;
    private final String en;

    Activity(String zh, String en) {
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
