package org.tejian.licensing.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tejian.directory.DirectoryForTests.caller;
import static org.tejian.directory.RefusalAssert.assertRefused;
import static org.tejian.licensing.internal.persistence.LicensingForTests.TODAY;
import static org.tejian.licensing.internal.persistence.LicensingForTests.lifts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Role;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceFile;
import org.tejian.licensing.LicencePeriod;
import org.tejian.licensing.LicencePeriod.Origin;
import org.tejian.licensing.LicenceQuery;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.RenewalKind;

/** The register of licences: lists by scope and filter, files, extensions, shields. */
class LicenceRegisterTest {

    private static final LicensingForTests LICENSING = new LicensingForTests();

    private Organisation unit;
    private Licence valid;
    private Licence expiring;
    private Licence expired;
    private Licence suspended;

    @AfterAll
    static void close() {
        LICENSING.close();
    }

    @BeforeEach
    void fill() {
        LICENSING.empty();
        unit = LICENSING.unit("贵阳恒升电梯工程有限公司");
        valid = enter("TS3352001-2028", "2024-12-31", "2028-12-31");
        expiring = enter("TS3352002-2026", "2022-06-01", "2026-05-31");
        expired = enter("TS3352003-2026", "2022-03-05", "2026-03-04");
        suspended = enter("TS3352004-2028", "2024-12-31", "2028-12-31");
        LICENSING.licences.withdraw(LICENSING.clerk, suspended.id(), Optional.of(LicenceStatus.SUSPENDED), "违规施工");
        LICENSING.log.clear();
    }

    @Test
    void givenStatuses_whenListed_thenEachIsFoundByItsOwn() {
        assertThat(list(statuses(LicenceStatus.VALID))).containsExactly(valid.id());
        assertThat(list(statuses(LicenceStatus.EXPIRING))).containsExactly(expiring.id());
        assertThat(list(statuses(LicenceStatus.EXPIRED))).containsExactly(expired.id());
        assertThat(list(statuses(LicenceStatus.SUSPENDED))).containsExactly(suspended.id());
        assertThat(list(statuses(LicenceStatus.REVOKED, LicenceStatus.CANCELLED)))
                .isEmpty();
        assertThat(list(LicenceQuery.ALL)).containsExactly(valid.id(), expiring.id(), expired.id(), suspended.id());
    }

    @Test
    void givenEveryStatus_whenListedOnManyDays_thenTheListAndTheRecordSayTheSame() {
        for (int days : new int[] {-400, -181, -180, -179, -1, 0, 1, 86, 87, 88, 400, 1100}) {
            LocalDate day = TODAY.plusDays(days);
            for (LicenceStatus status : LicenceStatus.values()) {
                List<UUID> expected = List.of(valid, expiring, expired, suspended).stream()
                        .map(licence -> LICENSING.licences.find(licence.id()).orElseThrow())
                        .filter(licence -> licence.statusOn(day) == status)
                        .map(Licence::id)
                        .toList();
                assertThat(LICENSING.licences(day).register(LICENSING.clerk, statuses(status), Optional.empty(), 200))
                        .as("%s on %s", status, day)
                        .extracting(Licence::id)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void givenNameNumberEndOrHolder_whenListed_thenOnlyThoseAreFound() {
        Organisation other = LICENSING.unit("遵义恒升起重有限公司");
        Licence others =
                LICENSING.licences.enter(LICENSING.clerk, lifts(other, "TS3352009-2028", "2024-12-31", "2028-12-31"));

        assertThat(list(new LicenceQuery(" 遵义 ", Optional.empty(), "", Set.of(), Optional.empty())))
                .containsExactly(others.id());
        assertThat(list(new LicenceQuery("查无此名", Optional.empty(), "", Set.of(), Optional.empty())))
                .isEmpty();
        assertThat(list(new LicenceQuery("", Optional.of(other.id()), "", Set.of(), Optional.empty())))
                .containsExactly(others.id());
        assertThat(list(new LicenceQuery("贵阳", Optional.of(other.id()), "", Set.of(), Optional.empty())))
                .isEmpty();
        assertThat(list(new LicenceQuery("", Optional.empty(), "TS335200", Set.of(), Optional.empty())))
                .hasSize(5);
        assertThat(list(new LicenceQuery("", Optional.empty(), "TS3352002", Set.of(), Optional.empty())))
                .containsExactly(expiring.id());
        assertThat(list(new LicenceQuery("", Optional.empty(), "%", Set.of(), Optional.empty())))
                .isEmpty();
        assertThat(list(new LicenceQuery("", Optional.empty(), "", Set.of(), Optional.of(LocalDate.of(2026, 5, 31)))))
                .containsExactly(expiring.id(), expired.id());
    }

    @Test
    void givenPages_whenTurned_thenEachRowComesOnce() {
        List<Licence> first = LICENSING.licences.register(LICENSING.clerk, LicenceQuery.ALL, Optional.empty(), 3);
        List<Licence> second = LICENSING.licences.register(
                LICENSING.clerk, LicenceQuery.ALL, Optional.of(first.get(2).id()), 3);

        assertThat(first).extracting(Licence::id).containsExactly(valid.id(), expiring.id(), expired.id());
        assertThat(second).extracting(Licence::id).containsExactly(suspended.id());
        for (int wrong : new int[] {0, 201}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            LICENSING.licences.register(LICENSING.clerk, LicenceQuery.ALL, Optional.empty(), wrong));
        }
    }

    @Test
    void givenScopes_whenReading_thenRegulatorsSeeTheirRegionAndUnitsTheirOwn() {
        Caller holder = caller(unit, Role.CONSTRUCTION_UNIT);
        Caller otherUnit = caller(LICENSING.unit("遵义恒升起重有限公司"), Role.CONSTRUCTION_UNIT);
        Caller otherCounty =
                caller(DirectoryForTests.countyRegulator(new RegionCode("520302")), Role.COUNTY_SUPERVISOR);

        for (Caller sees : List.of(LICENSING.clerk, LICENSING.county, holder)) {
            assertThat(LICENSING.licences.register(sees, LicenceQuery.ALL, Optional.empty(), 50))
                    .hasSize(4);
            assertThat(LICENSING.licences.file(sees, valid.id()).licence()).isEqualTo(valid);
        }
        for (Caller blind : List.of(otherUnit, otherCounty)) {
            assertThat(LICENSING.licences.register(blind, LicenceQuery.ALL, Optional.empty(), 50))
                    .isEmpty();
            assertRefused(() -> LICENSING.licences.file(blind, valid.id()), LicensingError.LICENCE_UNKNOWN);
        }
        assertRefused(
                () -> LICENSING.licences.file(LICENSING.clerk, UUID.randomUUID()), LicensingError.LICENCE_UNKNOWN);
    }

    @Test
    void givenFile_whenTheLicenceIsExtendedRenewedAndSuspended_thenEveryPeriodAndReasonIsKept() {
        LICENSING.licences.extend(LICENSING.clerk, expiring.id(), LocalDate.of(2026, 11, 30), "厂房搬迁");
        LICENSING.licences.renew(
                LICENSING.clerk,
                expiring.id(),
                RenewalKind.SELF_DECLARED,
                LocalDate.of(2026, 3, 5),
                LocalDate.of(2030, 5, 31));
        LICENSING.licences.withdraw(LICENSING.clerk, expiring.id(), Optional.of(LicenceStatus.SUSPENDED), "事故调查");

        LicenceFile file = LICENSING.licences.file(LICENSING.clerk, expiring.id());

        assertThat(file.periods())
                .extracting(LicencePeriod::origin)
                .containsExactly(Origin.FIRST, Origin.EXTENDED, Origin.SELF_DECLARED);
        assertThat(file.licence().validFrom()).isEqualTo(LocalDate.of(2022, 6, 1));
        assertThat(file.licence().validUntil()).isEqualTo(LocalDate.of(2030, 5, 31));
        assertThat(file.withdrawnOn()).contains(TODAY);
        assertThat(file.withdrawnReason()).isEqualTo("事故调查");
        assertThat(file.version()).isGreaterThanOrEqualTo(4);
        assertThat(LICENSING.log.types())
                .containsExactly(
                        "licensing.licence.extended", "licensing.licence.renewed", "licensing.licence.suspended");
        assertThat(LICENSING.log.entries().get(0).event().reason()).isEqualTo("厂房搬迁");
    }

    @Test
    void givenExtension_whenTheLicenceIsNotValidOrNobodySaysWhy_thenRefused() {
        LocalDate until = LocalDate.of(2026, 12, 31);

        assertRefused(
                () -> LICENSING.licences.extend(LICENSING.clerk, expired.id(), until, "厂房搬迁"),
                LicensingError.LICENCE_EXPIRED);
        assertRefused(
                () -> LICENSING.licences.extend(LICENSING.clerk, suspended.id(), until, "厂房搬迁"),
                LicensingError.LICENCE_SUSPENDED);
        assertRefused(
                () -> LICENSING.licences.extend(LICENSING.clerk, expiring.id(), until, " "),
                LicensingError.LICENCE_REASON_NEEDED);
        assertRefused(
                () -> LICENSING.licences.extend(LICENSING.county, expiring.id(), until, "厂房搬迁"),
                DirectoryError.ROLE_FORBIDS);
        assertRefused(
                () -> LICENSING.licences.extend(LICENSING.clerk, UUID.randomUUID(), until, "厂房搬迁"),
                LicensingError.LICENCE_UNKNOWN);
        assertRefused(
                () -> LICENSING.licences.renew(
                        LICENSING.clerk, valid.id(), LocalDate.of(2027, 12, 30), LocalDate.of(2032, 12, 31)),
                LicensingError.RENEWAL_EARLY);
    }

    @Test
    void givenUnit_whenItsLastLicenceEndsAtNight_thenTheEndAndTheShieldAreToldOnce() {
        LICENSING.licences.withdraw(LICENSING.clerk, valid.id(), Optional.of(LicenceStatus.CANCELLED), "企业申请");
        LICENSING.log.clear();

        assertThat(LICENSING.night(TODAY).tell()).isEqualTo(2);
        assertThat(LICENSING.log.types())
                .containsExactlyInAnyOrder("licensing.licence.expiring", "licensing.licence.expired");
        assertThat(LICENSING.night(TODAY).tell()).as("told already").isZero();

        LICENSING.log.clear();
        LocalDate after = LocalDate.of(2026, 6, 1);
        assertThat(LICENSING.night(after).tell()).isEqualTo(2);
        assertThat(LICENSING.log.types()).containsExactly("licensing.licence.expired", "licensing.unit.shielded");
        assertThat(LICENSING.log.last().event().subjectId()).isEqualTo(unit.id());
        assertThat(LICENSING.log.last().actor().personName()).isEqualTo("平台(到期自动办理)");
        assertThat(LICENSING.gate.shielded(unit.id(), after)).isTrue();
        assertThat(LICENSING.night(after).tell()).isZero();

        LICENSING.log.clear();
        LICENSING.licences(after).renew(LICENSING.clerk, expiring.id(), after, LocalDate.of(2030, 5, 31));
        assertThat(LICENSING.log.types()).containsExactly("licensing.licence.renewed", "licensing.unit.unshielded");
        assertThat(LICENSING.gate.shielded(unit.id(), after)).isFalse();
        assertThat(LICENSING.night(after).tell()).isZero();
    }

    @Test
    void givenFreshLicence_whenEnteredForMoreThanFiveYears_thenRefused() {
        assertRefused(() -> enter("TS3352010-2032", "2024-12-31", "2032-12-31"), LicensingError.LICENCE_TERM);
    }

    private Licence enter(String number, String from, String until) {
        return LICENSING.licences.enter(LICENSING.clerk, lifts(unit, number, from, until));
    }

    private static LicenceQuery statuses(LicenceStatus... statuses) {
        return new LicenceQuery("", Optional.empty(), "", Set.of(statuses), Optional.empty());
    }

    private static List<UUID> list(LicenceQuery query) {
        return LICENSING.licences.register(LICENSING.clerk, query, Optional.empty(), 50).stream()
                .map(Licence::id)
                .toList();
    }
}
