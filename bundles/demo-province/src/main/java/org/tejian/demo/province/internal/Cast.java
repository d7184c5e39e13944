package org.tejian.demo.province.internal;

import static org.tejian.directory.OrganisationKind.COUNTY_REGULATOR;
import static org.tejian.directory.OrganisationKind.INSPECTION_AGENCY;
import static org.tejian.directory.OrganisationKind.PREFECTURE_REGULATOR;
import static org.tejian.directory.OrganisationKind.PROVINCE_REGULATOR;
import static org.tejian.directory.OrganisationKind.UNIT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.CreditCode;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;

/** Who plays in the demo: organisations, and the people with an account. */
final class Cast {

    static final Organisation PROVINCE = organisation(PROVINCE_REGULATOR, "贵州省市场监督管理局", "520000", "");
    static final Organisation AGENCY = organisation(INSPECTION_AGENCY, "贵州省特种设备检验检测院", "520000", "GZ");
    static final Organisation BAIYUN = organisation(COUNTY_REGULATOR, "贵阳市白云区市场监督管理局", "520113", "");
    static final Organisation NANMING = organisation(COUNTY_REGULATOR, "贵阳市南明区市场监督管理局", "520102", "");
    static final Organisation LICENSED = unit("贵阳恒升电梯工程有限公司", "520113", 1, UnitKind.CONSTRUCTION);
    static final Organisation EXPIRED = unit("遵义旧城电梯安装有限公司", "520302", 2, UnitKind.CONSTRUCTION);
    static final Organisation UNLICENSED = unit("安顺新起点机电安装有限公司", "520402", 3, UnitKind.CONSTRUCTION);
    static final Organisation USE_UNIT = unit("贵阳阳光小区物业服务有限公司", "520113", 4, UnitKind.USE);
    static final Organisation MAINTAINER = unit("贵阳畅行电梯维保有限公司", "520102", 5, UnitKind.MAINTENANCE);
    static final Organisation PARK = unit("贵阳云岭综合产业园有限公司", "520113", 11, UnitKind.USE);
    static final Organisation INSTALLER = unit("贵州黔建机电设备安装有限公司", "520113", 12, UnitKind.CONSTRUCTION);
    static final Organisation MAKER = unit("贵州黔装重型装备制造有限公司", "520113", 13, UnitKind.MANUFACTURE);

    /** All organisations; the regulators first, since units are entered in their regions. */
    static final List<Organisation> ORGANISATIONS = List.of(
            PROVINCE,
            organisation(PREFECTURE_REGULATOR, "贵阳市市场监督管理局", "520100", ""),
            BAIYUN,
            NANMING,
            organisation(COUNTY_REGULATOR, "遵义市红花岗区市场监督管理局", "520302", ""),
            AGENCY,
            LICENSED,
            EXPIRED,
            UNLICENSED,
            USE_UNIT,
            MAINTAINER,
            unit("贵州省人民医院", "520102", 6, UnitKind.USE),
            unit("贵阳南明大剧院", "520102", 7, UnitKind.USE),
            unit("遵义红花岗商贸城有限公司", "520302", 8, UnitKind.USE),
            unit("贵州开阳化工有限公司", "520121", 9, UnitKind.USE),
            unit("白云铝业有限公司", "520113", 10, UnitKind.USE),
            PARK,
            INSTALLER,
            MAKER);

    /** The people, each with an account. */
    static final List<Actor> ACTORS = List.of(
            new Actor("province.supervisor", "周省监", PROVINCE, Role.PROVINCE_SUPERVISOR),
            new Actor("province.licence", "许可欣", PROVINCE, Role.PROVINCE_LICENCE_CLERK),
            new Actor("province.licence2", "许复核", PROVINCE, Role.PROVINCE_LICENCE_CLERK),
            new Actor("guiyang.supervisor", "贵明远", ORGANISATIONS.get(1), Role.PREFECTURE_SUPERVISOR),
            new Actor("guiyang.officer", "贵执法", ORGANISATIONS.get(1), Role.ENFORCEMENT_OFFICER),
            new Actor("guiyang.leader", "贵局长", ORGANISATIONS.get(1), Role.LEADER),
            new Actor("baiyun.clerk", "白小受", BAIYUN, Role.COUNTY_CLERK),
            new Actor("baiyun.supervisor", "白建国", BAIYUN, Role.COUNTY_SUPERVISOR),
            new Actor("nanming.supervisor", "南志强", NANMING, Role.COUNTY_SUPERVISOR),
            new Actor("agency.reception", "李受理", AGENCY, Role.AGENCY_RECEPTIONIST),
            new Actor("agency.head", "邹部长", AGENCY, Role.DEPARTMENT_HEAD),
            new Actor("agency.inspector1", "王检验", AGENCY, Role.INSPECTOR),
            new Actor("agency.inspector2", "赵检验", AGENCY, Role.INSPECTOR, Role.REVIEWER),
            new Actor("agency.reviewer", "钱审核", AGENCY, Role.REVIEWER),
            new Actor("agency.approver", "孙批准", AGENCY, Role.APPROVER),
            new Actor("agency.quality", "吴质量", AGENCY, Role.QUALITY_HEAD),
            new Actor("agency.director", "院长明", AGENCY, Role.AGENCY_HEAD),
            new Actor("contractor.licensed", "恒升经理", LICENSED, Role.CONSTRUCTION_UNIT),
            new Actor("contractor.expired", "旧城经理", EXPIRED, Role.CONSTRUCTION_UNIT),
            new Actor("contractor.unlicensed", "新起经理", UNLICENSED, Role.CONSTRUCTION_UNIT),
            new Actor("contractor.installer", "黔建经理", INSTALLER, Role.CONSTRUCTION_UNIT),
            new Actor("maker.manager", "黔装质保", MAKER, Role.USE_UNIT_MANAGER),
            new Actor("use.manager", "阳安全", USE_UNIT, Role.USE_UNIT_MANAGER),
            new Actor("park.manager", "岭安全", PARK, Role.USE_UNIT_MANAGER),
            new Actor("maintenance.unit", "畅维保", MAINTAINER, Role.MAINTENANCE_UNIT),
            new Actor("sysadmin", "系统管理", operator(), Role.SYSTEM_ADMINISTRATOR),
            new Actor("auditor", "审计员", operator(), Role.AUDITOR));

    private Cast() {}

    /** A person with an account; {@code organisation} is replaced by the platform's own operator where there is one. */
    record Actor(String userName, String name, Organisation organisation, Set<Role> roles) {
        Actor(String userName, String name, Organisation organisation, Role... roles) {
            this(userName, name, organisation, Set.of(roles));
        }
    }

    private static Organisation operator() {
        return organisation(OrganisationKind.PLATFORM_OPERATOR, "信息中心", "520000", "");
    }

    private static Organisation organisation(OrganisationKind kind, String name, String region, String shortCode) {
        return new Organisation(
                TimeOrderedId.next(),
                kind,
                Set.of(),
                name,
                Optional.empty(),
                new RegionCode(region),
                shortCode.isEmpty() ? Optional.empty() : Optional.of(shortCode),
                "",
                "");
    }

    private static Organisation unit(String name, String region, int serial, UnitKind kind) {
        return new Organisation(
                TimeOrderedId.next(),
                UNIT,
                Set.of(kind),
                name,
                Optional.of(creditCode("91" + region + "MA6" + String.format("%06d", serial))),
                new RegionCode(region),
                Optional.empty(),
                "演示路" + serial + "号",
                "0851-8600" + String.format("%04d", serial));
    }

    /** A code that begins with these 17 characters, with the check character that fits. */
    static CreditCode creditCode(String first) {
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> new CreditCode(first + (char) check))
                .filter(CreditCode::checkCharacterFits)
                .findFirst()
                .orElseThrow();
    }
}
