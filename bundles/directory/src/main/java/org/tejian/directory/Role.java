package org.tejian.directory;

/** The roles of the trade. What each may do is applied by the services; the Chinese name is what officials see. */
public enum Role {
    PROVINCE_SUPERVISOR("省局监察员"),
    PROVINCE_LICENCE_CLERK("省局许可科"),
    PREFECTURE_SUPERVISOR("市州局监察员"),
    COUNTY_CLERK("县局受理"),
    COUNTY_SUPERVISOR("县局监察员"),
    ENFORCEMENT_OFFICER("执法人员"),
    LEADER("局领导"),
    AGENCY_RECEPTIONIST("检验受理员"),
    DEPARTMENT_HEAD("部门负责人"),
    INSPECTOR("检验员"),
    REVIEWER("审核人"),
    APPROVER("批准人"),
    QUALITY_HEAD("质量负责人"),
    AGENCY_HEAD("检验机构负责人"),
    USE_UNIT_MANAGER("使用单位安全管理员"),
    CONSTRUCTION_UNIT("施工单位"),
    MAINTENANCE_UNIT("维保单位"),
    SYSTEM_ADMINISTRATOR("系统管理员"),
    AUDITOR("信息中心");

    private final String zh;

    Role(String zh) {
        this.zh = zh;
    }

    /** The role's Chinese name. */
    public String zh() {
        return zh;
    }
}
