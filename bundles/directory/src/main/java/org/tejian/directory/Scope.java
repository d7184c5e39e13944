package org.tejian.directory;

import java.util.Optional;
import java.util.UUID;

/**
 * Which rows a caller sees. A row carries a region, and may carry a unit and an agency; outside the scope the answer is
 * "not found".
 *
 * @param kind the sort of scope
 * @param region the caller's region
 * @param organisationId the caller's organisation
 */
public record Scope(Kind kind, RegionCode region, UUID organisationId) {

    /** The scope of somebody who sees no row: that of a unit to which nothing belongs. */
    public static final Scope NOTHING = new Scope(Kind.UNIT, new RegionCode("999999"), new UUID(0, 0));

    /** The sorts of scope. */
    public enum Kind {
        PROVINCE,
        PREFECTURE,
        COUNTY,
        AGENCY,
        UNIT
    }

    /** The scope of an organisation's people. */
    public static Scope of(Organisation organisation) {
        Kind kind = switch (organisation.kind()) {
            case PROVINCE_REGULATOR, PLATFORM_OPERATOR -> Kind.PROVINCE;
            case PREFECTURE_REGULATOR -> Kind.PREFECTURE;
            case COUNTY_REGULATOR -> Kind.COUNTY;
            case INSPECTION_AGENCY -> Kind.AGENCY;
            case UNIT -> Kind.UNIT;
        };
        return new Scope(kind, organisation.region(), organisation.id());
    }

    /** Whether a row of that region is seen by region: provinces, prefectures and counties only. */
    public boolean seesRegion(RegionCode rowRegion) {
        return switch (kind) {
            case PROVINCE, PREFECTURE, COUNTY -> region.contains(rowRegion);
            case AGENCY, UNIT -> false;
        };
    }

    /** Whether a row that belongs to that unit or agency is seen by belonging. */
    public boolean owns(Optional<UUID> rowOrganisation) {
        return (kind == Kind.AGENCY || kind == Kind.UNIT)
                && rowOrganisation.filter(organisationId::equals).isPresent();
    }
}
