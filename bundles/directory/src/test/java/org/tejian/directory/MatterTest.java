package org.tejian.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatterTest {

    private final Organisation operator = DirectoryForTests.countyRegulator(DirectoryForTests.BAIYUN);

    @ParameterizedTest
    @EnumSource(Matter.class)
    void givenSystemAdministrator_whenReadingBusiness_thenNothingIsSeen(Matter matter) {
        Caller administrator = DirectoryForTests.caller(operator, Role.SYSTEM_ADMINISTRATOR);

        assertThat(administrator.reads(matter)).isFalse();
        assertThat(administrator.scope(matter)).isEqualTo(Scope.NOTHING);
    }

    @ParameterizedTest
    @EnumSource(Matter.class)
    void givenAuditorWhoAdministersToo_whenReading_thenTheAuditorReads(Matter matter) {
        Caller both = DirectoryForTests.caller(operator, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR);

        assertThat(both.scope(matter)).isEqualTo(both.scope());
    }

    @Test
    void givenRegulatorsAndAgencies_whenReading_thenTheTableOfTheTradeDecides() {
        Map<Role, String> readsNot = Map.of(
                Role.PROVINCE_LICENCE_CLERK, "INSPECTION,REPORT,HAZARD",
                Role.COUNTY_CLERK, "",
                Role.AGENCY_RECEPTIONIST, "HAZARD",
                Role.DEPARTMENT_HEAD, "HAZARD",
                Role.INSPECTOR, "",
                Role.USE_UNIT_MANAGER, "",
                Role.CONSTRUCTION_UNIT, "REGISTRATION,LICENCE",
                Role.MAINTENANCE_UNIT, "NOTIFICATION,REGISTRATION,LICENCE");

        readsNot.forEach((role, matters) -> assertThat(Arrays.stream(Matter.values())
                        .filter(matter -> !matter.readers().contains(role))
                        .map(Matter::name))
                .as(role.name())
                .containsExactlyElementsOf(Arrays.stream(matters.split(","))
                        .filter(each -> !each.isEmpty())
                        .toList()));
    }

    @Test
    void givenNothing_whenAskedForRows_thenNoneIsSeen() {
        Organisation unit = DirectoryForTests.countyRegulator(DirectoryForTests.BAIYUN);

        assertThat(Scope.NOTHING.seesRegion(DirectoryForTests.BAIYUN)).isFalse();
        assertThat(Scope.NOTHING.owns(Optional.of(unit.id()))).isFalse();
        assertThat(Scope.NOTHING.owns(Optional.empty())).isFalse();
    }
}
