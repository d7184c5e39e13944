package org.tejian.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tejian.events.Actor;

class CallerTest {

    @Test
    void givenRoles_whenOneIsRequired_thenTheFirstHeldOneOfTheListIsUsed() {
        Caller caller = DirectoryForTests.caller(
                DirectoryForTests.countyRegulator(DirectoryForTests.BAIYUN), Role.LEADER, Role.COUNTY_CLERK);

        Role role = caller.require(Role.COUNTY_SUPERVISOR, Role.COUNTY_CLERK, Role.LEADER);

        assertThat(role).isEqualTo(Role.COUNTY_CLERK);
    }

    @Test
    void givenOtherRoles_whenOneIsRequired_thenTheRefusalNamesTheRolesThatWould() {
        Caller caller = DirectoryForTests.caller(DirectoryForTests.agency("GZ"), Role.INSPECTOR);

        assertRefused(() -> caller.require(Role.REVIEWER, Role.APPROVER), DirectoryError.ROLE_FORBIDS)
                .satisfies(refusal -> {
                    assertThat(refusal.zh()).contains("审核人、批准人");
                    assertThat(refusal.en()).contains("REVIEWER, APPROVER");
                });
    }

    @Test
    void givenCaller_whenWrittenDown_thenTheActorSaysWhoForWhomAndFromWhere() {
        Caller caller = DirectoryForTests.caller(DirectoryForTests.agency("GZ"), Role.INSPECTOR);

        Actor actor = caller.actor(Role.INSPECTOR);

        assertThat(actor)
                .isEqualTo(new Actor(
                        caller.accountId(),
                        caller.person().id(),
                        "张三",
                        "INSPECTOR",
                        caller.organisation().id(),
                        "检验检测院GZ",
                        "192.0.2.1"));
    }

    @Test
    void givenDelegatedRole_whenWrittenDown_thenTheActorNamesBothAndTheRoleIsNotHeld() {
        Organisation agency = DirectoryForTests.agency("GZ");
        Person approver = new Person(UUID.randomUUID(), "赵磊", agency.id());
        Caller plain = DirectoryForTests.caller(agency, Role.REVIEWER, Role.APPROVER);
        Caller delegate = new Caller(
                plain.accountId(), plain.person(), agency, plain.roles(), "", Map.of(Role.APPROVER, approver));

        assertThat(delegate.require(Role.APPROVER)).isEqualTo(Role.APPROVER);
        assertThat(delegate.holds(Role.APPROVER)).isFalse();
        assertThat(delegate.holds(Role.REVIEWER)).isTrue();
        assertThat(delegate.actor(Role.APPROVER).personName()).isEqualTo("张三(代赵磊)");
        assertThat(delegate.actor(Role.APPROVER).personId())
                .isEqualTo(plain.person().id());
        assertThat(delegate.actor(Role.REVIEWER).personName()).isEqualTo("张三");
        assertThat(delegate.from("192.0.2.9").actingFor()).isEqualTo(delegate.actingFor());
    }

    @Test
    void givenKindsOfOrganisation_whenScopesAreTaken_thenRegulatorsSeeRegionsAndOthersWhatIsTheirs() {
        Scope county = Scope.of(DirectoryForTests.countyRegulator(DirectoryForTests.BAIYUN));
        Scope prefecture = Scope.of(DirectoryForTests.prefectureRegulator(DirectoryForTests.GUIYANG));
        Scope province = Scope.of(DirectoryForTests.platformOperator());
        Organisation unitOrganisation = DirectoryForTests.unit("甲", DirectoryForTests.BAIYUN, UnitKind.USE);
        Scope unit = Scope.of(unitOrganisation);

        assertThat(county.seesRegion(DirectoryForTests.BAIYUN)).isTrue();
        assertThat(county.seesRegion(DirectoryForTests.NANMING)).isFalse();
        assertThat(prefecture.seesRegion(DirectoryForTests.NANMING)).isTrue();
        assertThat(prefecture.seesRegion(DirectoryForTests.PROVINCE)).isFalse();
        assertThat(province.seesRegion(DirectoryForTests.NANMING)).isTrue();
        assertThat(unit.seesRegion(DirectoryForTests.BAIYUN)).isFalse();
        assertThat(unit.owns(Optional.of(unitOrganisation.id()))).isTrue();
        assertThat(unit.owns(Optional.empty())).isFalse();
        assertThat(county.owns(Optional.of(county.organisationId()))).isFalse();
    }
}
