package org.tejian.licensing;

/** What a licence allows its holder to do. */
public enum Activity {
    DESIGN("设计"),
    MANUFACTURE("制造"),
    INSTALLATION("安装"),
    ALTERATION("改造"),
    REPAIR("维修"),
    MAINTENANCE("日常维护保养"),
    FILLING("充装"),
    INSPECTION("检验检测");

    private final String zh;

    Activity(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
