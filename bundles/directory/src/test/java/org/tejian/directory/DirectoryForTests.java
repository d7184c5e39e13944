package org.tejian.directory;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tejian.database.TimeOrderedId;

/** People and organisations that tests of services can call as. */
public final class DirectoryForTests {

    public static final RegionCode PROVINCE = new RegionCode("520000");
    public static final RegionCode GUIYANG = new RegionCode("520100");
    public static final RegionCode BAIYUN = new RegionCode("520113");
    public static final RegionCode NANMING = new RegionCode("520102");

    private DirectoryForTests() {}

    public static Organisation provinceRegulator() {
        return organisation(OrganisationKind.PROVINCE_REGULATOR, "贵州省质量技术监督局", PROVINCE);
    }

    public static Organisation prefectureRegulator(RegionCode region) {
        return organisation(OrganisationKind.PREFECTURE_REGULATOR, "市州局" + region, region);
    }

    public static Organisation countyRegulator(RegionCode region) {
        return organisation(OrganisationKind.COUNTY_REGULATOR, "县局" + region, region);
    }

    public static Organisation platformOperator() {
        return organisation(OrganisationKind.PLATFORM_OPERATOR, "信息中心", PROVINCE);
    }

    public static Organisation agency(String shortCode) {
        return new Organisation(
                TimeOrderedId.next(),
                OrganisationKind.INSPECTION_AGENCY,
                Set.of(),
                "检验检测院" + shortCode,
                Optional.empty(),
                PROVINCE,
                Optional.of(shortCode),
                "",
                "");
    }

    /** A unit without a credit code. */
    public static Organisation unit(String name, RegionCode region, UnitKind... kinds) {
        return new Organisation(
                TimeOrderedId.next(),
                OrganisationKind.UNIT,
                Set.of(kinds),
                name,
                Optional.empty(),
                region,
                Optional.empty(),
                "",
                "");
    }

    public static Organisation withCreditCode(Organisation organisation, String creditCode) {
        return new Organisation(
                organisation.id(),
                organisation.kind(),
                organisation.unitKinds(),
                organisation.name(),
                Optional.of(new CreditCode(creditCode)),
                organisation.region(),
                organisation.shortCode(),
                organisation.address(),
                organisation.phone());
    }

    /** Somebody new who works for that organisation and holds those roles. */
    public static Caller caller(Organisation organisation, Role... roles) {
        UUID account = TimeOrderedId.next();
        Person person = new Person(TimeOrderedId.next(), "张三", organisation.id());
        return new Caller(account, person, organisation, Set.of(roles), "192.0.2.1");
    }

    private static Organisation organisation(OrganisationKind kind, String name, RegionCode region) {
        return new Organisation(
                TimeOrderedId.next(), kind, Set.of(), name, Optional.empty(), region, Optional.empty(), "", "");
    }
}
