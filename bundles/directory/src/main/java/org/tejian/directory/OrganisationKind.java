package org.tejian.directory;

/** What an organisation is; decides the scope of its people and the roles they may hold. */
public enum OrganisationKind {
    /** 省局. */
    PROVINCE_REGULATOR,
    /** 市(州)局. */
    PREFECTURE_REGULATOR,
    /** 县(区)局. */
    COUNTY_REGULATOR,
    /** 检验检测机构. */
    INSPECTION_AGENCY,
    /** A unit of the trade: use, construction, manufacture, maintenance, filling, design. */
    UNIT,
    /** 信息中心: runs the platform, decides no business. */
    PLATFORM_OPERATOR
}
