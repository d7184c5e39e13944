package org.tejian.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Role;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;

class RoleTableTest {

    @ParameterizedTest
    @CsvSource({
        "PROVINCE_REGULATOR, PROVINCE_LICENCE_CLERK",
        "PREFECTURE_REGULATOR, PREFECTURE_SUPERVISOR",
        "COUNTY_REGULATOR, COUNTY_CLERK",
        "INSPECTION_AGENCY, APPROVER",
        "UNIT, CONSTRUCTION_UNIT",
        "PLATFORM_OPERATOR, SYSTEM_ADMINISTRATOR"
    })
    void givenFittingRole_whenChecked_thenAccepted(OrganisationKind kind, Role role) {
        RoleTable.check(kind, Set.of(role));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void givenAnyRole_whenEveryKindIsTried_thenSomeButNotAllMayHoldIt(Role role) {
        long allowed = Arrays.stream(OrganisationKind.values())
                .filter(kind -> allows(kind, role))
                .count();

        assertThat(allowed).isBetween(1L, 3L);
    }

    @Test
    void givenRoleOfAnotherSide_whenChecked_thenTheRefusalNamesIt() {
        assertRefused(
                        () -> RoleTable.check(
                                OrganisationKind.INSPECTION_AGENCY, EnumSet.of(Role.INSPECTOR, Role.COUNTY_CLERK)),
                        SecurityError.ROLE_NOT_FOR_ORGANISATION)
                .satisfies(refusal -> {
                    assertThat(refusal.zh()).contains("县局受理");
                    assertThat(refusal.en()).contains("COUNTY_CLERK");
                });
    }

    @Test
    void givenAdministratorWithBusinessRole_whenChecked_thenRefusedByS5() {
        assertRefused(
                () -> RoleTable.check(
                        OrganisationKind.PLATFORM_OPERATOR, EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.LEADER)),
                SecurityError.ROLES_EXCLUDE);
        RoleTable.check(OrganisationKind.PLATFORM_OPERATOR, EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR));
    }

    @Test
    void givenNoRole_whenChecked_thenRefused() {
        assertRefused(() -> RoleTable.check(OrganisationKind.UNIT, Set.of()), SecurityError.ROLES_MISSING);
    }

    private static boolean allows(OrganisationKind kind, Role role) {
        try {
            RoleTable.check(kind, Set.of(role));
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }
}
