package org.tejian.rest.internal.resource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tejian.directory.DirectoryForTests.BAIYUN;
import static org.tejian.directory.DirectoryForTests.NANMING;

import org.junit.jupiter.api.Test;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.Role;
import org.tejian.directory.UnitKind;
import org.tejian.refusal.Refusal;

class PeopleVisibilityTest {

    private final Organisation unit = DirectoryForTests.unit("贵州某某公司", BAIYUN, UnitKind.USE);

    @Test
    void colleagues_and_the_regulators_of_the_region_see_the_people_of_a_unit() {
        assertSees(DirectoryForTests.caller(unit, Role.USE_UNIT_MANAGER));
        assertSees(DirectoryForTests.caller(DirectoryForTests.countyRegulator(BAIYUN), Role.COUNTY_CLERK));
        assertSees(DirectoryForTests.caller(DirectoryForTests.provinceRegulator(), Role.PROVINCE_LICENCE_CLERK));
        assertSees(DirectoryForTests.caller(DirectoryForTests.platformOperator(), Role.SYSTEM_ADMINISTRATOR));
    }

    @Test
    void others_do_not_even_learn_that_there_is_such_a_unit() {
        assertDoesNotSee(DirectoryForTests.caller(DirectoryForTests.countyRegulator(NANMING), Role.COUNTY_CLERK));
        assertDoesNotSee(DirectoryForTests.caller(DirectoryForTests.agency("GZ"), Role.AGENCY_RECEPTIONIST));
        assertDoesNotSee(
                DirectoryForTests.caller(DirectoryForTests.unit("另一公司", BAIYUN, UnitKind.USE), Role.USE_UNIT_MANAGER));
    }

    private void assertSees(Caller caller) {
        assertThatCode(() -> PeopleVisibility.require(caller, unit)).doesNotThrowAnyException();
    }

    private void assertDoesNotSee(Caller caller) {
        assertThatThrownBy(() -> PeopleVisibility.require(caller, unit))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ORGANISATION_UNKNOWN");
    }
}
