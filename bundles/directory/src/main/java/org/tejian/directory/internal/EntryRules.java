package org.tejian.directory.internal;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.RegionCode;
import org.tejian.directory.RegionLevel;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.directory.Scope;
import org.tejian.refusal.Refusal;

/** Who may enter which organisation and person, and which entries make sense at all. */
public final class EntryRules {

    private static final Pattern SHORT_CODE = Pattern.compile("[A-Z0-9]{1,10}");

    private static final Role[] UNIT_CLERKS = {
        Role.SYSTEM_ADMINISTRATOR,
        Role.COUNTY_CLERK,
        Role.COUNTY_SUPERVISOR,
        Role.PREFECTURE_SUPERVISOR,
        Role.PROVINCE_SUPERVISOR,
        Role.PROVINCE_LICENCE_CLERK,
        Role.AGENCY_RECEPTIONIST
    };

    private static final Role[] OWN_PEOPLE = {
        Role.AGENCY_HEAD, Role.USE_UNIT_MANAGER, Role.CONSTRUCTION_UNIT, Role.MAINTENANCE_UNIT
    };

    private final Regions regions;

    public EntryRules(Regions regions) {
        this.regions = regions;
    }

    /** The role in which the caller enters that organisation; refuses when there is none. */
    public Role entersOrganisation(Caller caller, Organisation organisation) {
        if (organisation.kind() != OrganisationKind.UNIT) {
            return caller.require(Role.SYSTEM_ADMINISTRATOR);
        }
        Role role = caller.require(UNIT_CLERKS);
        if (role != Role.SYSTEM_ADMINISTRATOR && !reaches(caller.scope(), organisation.region())) {
            throw new Refusal(
                    DirectoryError.REGION_OUTSIDE_SCOPE, organisation.region().value());
        }
        return role;
    }

    /** The role in which the caller enters units at all; refuses when there is none. */
    public Role entersUnits(Caller caller) {
        return caller.require(UNIT_CLERKS);
    }

    /** Refuses whoever enters people of no organisation at all, before it is said which organisations there are. */
    public void requireEntersPeople(Caller caller) {
        caller.require(Stream.of(UNIT_CLERKS, OWN_PEOPLE).flatMap(Stream::of).toArray(Role[]::new));
    }

    /** The role in which the caller enters a person of that organisation; refuses when there is none. */
    public Role entersPerson(Caller caller, Organisation organisation) {
        if (caller.organisation().id().equals(organisation.id()) && caller.is(OWN_PEOPLE)) {
            return caller.require(OWN_PEOPLE);
        }
        return entersOrganisation(caller, organisation);
    }

    /** Refuses what no organisation can be. */
    public void refuseNonsense(Organisation organisation) {
        boolean unit = organisation.kind() == OrganisationKind.UNIT;
        if (unit == organisation.unitKinds().isEmpty()) {
            throw new Refusal(DirectoryError.UNIT_KINDS);
        }
        boolean agency = organisation.kind() == OrganisationKind.INSPECTION_AGENCY;
        boolean wellFormed = organisation
                .shortCode()
                .filter(code -> SHORT_CODE.matcher(code).matches())
                .isPresent();
        if (agency ? !wellFormed : organisation.shortCode().isPresent()) {
            throw new Refusal(DirectoryError.SHORT_CODE_RULES);
        }
        if (!unit || regions.find(provinceOf(organisation.region())).isPresent()) {
            regions.require(organisation.region());
        }
        refuseWrongLevel(organisation);
    }

    private static void refuseWrongLevel(Organisation organisation) {
        RegionLevel level = organisation.region().level();
        boolean fits = switch (organisation.kind()) {
            case PROVINCE_REGULATOR -> level == RegionLevel.PROVINCE;
            case PREFECTURE_REGULATOR -> level == RegionLevel.PREFECTURE;
            case COUNTY_REGULATOR -> level == RegionLevel.COUNTY;
            case INSPECTION_AGENCY, UNIT, PLATFORM_OPERATOR -> true;
        };
        if (!fits) {
            throw new Refusal(DirectoryError.REGION_LEVEL, organisation.region().value());
        }
    }

    /** The province enters units of everywhere, an agency those it meets; the others those of their own area. */
    private static boolean reaches(Scope scope, RegionCode region) {
        return switch (scope.kind()) {
            case PROVINCE, AGENCY -> true;
            case PREFECTURE, COUNTY, UNIT -> scope.seesRegion(region);
        };
    }

    private static RegionCode provinceOf(RegionCode code) {
        return new RegionCode(code.value().substring(0, 2) + "0000");
    }
}
