package org.tejian.licensing.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisation;
import org.tejian.licensing.CorrectedLicence;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceCorrection;
import org.tejian.licensing.LicenceCorrection.State;
import org.tejian.licensing.LicenceFile;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.LicensingError;

/** Corrections of the register: at once when they open nothing, else by a second person of the province (S8). */
class LicenceCorrectionsTest {

    private static final LicensingForTests LICENSING = new LicensingForTests();
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

    private Organisation unit;
    private Licence expired;

    @AfterAll
    static void close() {
        LICENSING.close();
    }

    @BeforeEach
    void fill() {
        LICENSING.empty();
        unit = LICENSING.unit("贵阳恒升电梯工程有限公司");
        expired = LICENSING.licences.enter(LICENSING.clerk, lifts(unit, "TS3352045-2025", "2022-01-01", "2025-12-31"));
        LICENSING.log.clear();
    }

    @Test
    void givenCorrectionThatOpensTheGate_whenProposed_thenItWaitsForASecondPersonAndThenOpensAtOnce() {
        LicenceCorrection asked = propose(until(LATER));

        assertThat(asked.state()).isEqualTo(State.PENDING);
        assertThat(asked.opensGate()).isTrue();
        assertThat(asked.proposedBy().id()).isEqualTo(LICENSING.clerk.person().id());
        assertThat(LICENSING.gate.shielded(unit.id(), TODAY))
                .as("nothing is open yet")
                .isTrue();
        assertThat(file().licence().validUntil()).isEqualTo(expired.validUntil());
        assertRefused(
                () -> LICENSING.corrections.confirm(LICENSING.clerk, asked.id()), LicensingError.SECOND_PERSON_NEEDED);
        assertThat(LICENSING.gate.shielded(unit.id(), TODAY)).isTrue();

        LicenceCorrection confirmed = LICENSING.corrections.confirm(LICENSING.secondClerk, asked.id());

        assertThat(confirmed.state()).isEqualTo(State.APPLIED);
        assertThat(confirmed.decidedBy().orElseThrow().id())
                .isEqualTo(LICENSING.secondClerk.person().id());
        assertThat(file().licence().validUntil()).isEqualTo(LATER);
        assertThat(file().corrections()).containsExactly(confirmed);
        assertThat(LICENSING.gate.shielded(unit.id(), TODAY)).isFalse();
        assertThat(LICENSING.log.types())
                .containsExactly(
                        "licensing.licence.correction-proposed",
                        "licensing.licence.corrected",
                        "licensing.unit.unshielded");
        assertThat(LICENSING.log.entries().get(1).event().before()).containsEntry("validUntil", "2025-12-31");
        assertThat(LICENSING.log.entries().get(1).event().after()).containsEntry("validUntil", "2026-12-31");
        assertThat(LICENSING.log.entries().get(1).event().reason()).isEqualTo("录入错误");
        assertRefused(
                () -> LICENSING.corrections.confirm(LICENSING.secondClerk, asked.id()),
                LicensingError.CORRECTION_DECIDED);
        assertRefused(
                () -> LICENSING.corrections.reject(LICENSING.secondClerk, asked.id(), "重复"),
                LicensingError.CORRECTION_DECIDED);
    }

    @Test
    void givenCorrectionThatOpensNothing_whenProposed_thenItIsAppliedAtOnce() {
        CorrectedLicence before = content();
        LicenceItem narrower = new LicenceItem(before.items().get(0).activities(), Set.of("3110"), "C", "限室内");
        CorrectedLicence after = new CorrectedLicence(
                "TS3352099-2025",
                2013,
                "贵州省市场监督管理局",
                List.of(narrower),
                LocalDate.of(2022, 1, 2),
                LocalDate.of(2025, 12, 30),
                2014,
                List.of("贵阳市云岩区", "遵义市红花岗区"));

        LicenceCorrection applied = propose(after);

        assertThat(applied.state()).isEqualTo(State.APPLIED);
        assertThat(applied.opensGate()).isFalse();
        assertThat(applied.decidedBy()).isEmpty();
        assertThat(applied.decidedAt()).isPresent();
        assertThat(content()).isEqualTo(after);
        assertThat(LICENSING.log.types()).contains("licensing.licence.corrected");
        assertThat(LICENSING.licences.ofUnit(unit.id()))
                .singleElement()
                .satisfies(licence -> assertThat(licence.number()).isEqualTo("TS3352099-2025"));
    }

    @Test
    void givenCorrection_whenRejected_thenTheRecordStaysAndAnotherCanBeAskedFor() {
        LicenceCorrection asked = propose(until(LATER));
        assertRefused(() -> propose(until(LATER.plusDays(1))), LicensingError.CORRECTION_WAITS);
        assertRefused(
                () -> LICENSING.corrections.reject(LICENSING.clerk, asked.id(), " "),
                LicensingError.LICENCE_REASON_NEEDED);

        LicenceCorrection rejected = LICENSING.corrections.reject(LICENSING.clerk, asked.id(), "重新核对原件");

        assertThat(rejected.state()).isEqualTo(State.REJECTED);
        assertThat(rejected.decisionReason()).isEqualTo("重新核对原件");
        assertThat(file().licence().validUntil()).isEqualTo(expired.validUntil());
        assertThat(LICENSING.log.last().event().type()).isEqualTo("licensing.licence.correction-rejected");
        assertThat(propose(until(LATER.plusDays(1))).state()).isEqualTo(State.PENDING);
    }

    @Test
    void givenLicenceThatChangedMeanwhile_whenProposedOrConfirmed_thenRefused() {
        LicenceCorrection asked = propose(until(LATER));
        long seen = file().version();
        LICENSING.licences.withdraw(LICENSING.clerk, expired.id(), Optional.of(LicenceStatus.REVOKED), "重大事故");

        assertRefused(
                () -> LICENSING.corrections.confirm(LICENSING.secondClerk, asked.id()), LicensingError.LICENCE_CHANGED);
        assertRefused(
                () -> LICENSING.corrections.propose(LICENSING.clerk, expired.id(), seen, until(LATER), "录入错误"),
                LicensingError.LICENCE_CHANGED);
    }

    @Test
    void givenRenewedLicence_whenCorrected_thenTheVersionCountsAndTheLastPeriodIsMeant() {
        long before = file().version();
        LICENSING.licences.renew(LICENSING.clerk, expired.id(), LocalDate.of(2026, 2, 1), LocalDate.of(2030, 1, 31));
        assertThat(file().version()).isGreaterThan(before);

        CorrectedLicence earlier = dates(LocalDate.of(2026, 2, 1), LocalDate.of(2029, 1, 31));
        assertThat(propose(earlier).state()).isEqualTo(State.APPLIED);
        assertThat(file().periods()).hasSize(2);
        assertThat(file().periods().get(1).validUntil()).isEqualTo(LocalDate.of(2029, 1, 31));
        assertThat(LICENSING.gate.shielded(unit.id(), LocalDate.of(2026, 1, 15)))
                .as("the gap stays")
                .isTrue();
        assertRefused(
                () -> propose(dates(LocalDate.of(2025, 12, 31), LocalDate.of(2029, 1, 31))),
                LicensingError.LICENCE_DATES);
    }

    @Test
    void givenWrongCorrections_whenProposed_thenEachIsRefusedWithItsReason() {
        LICENSING.licences.enter(LICENSING.clerk, lifts(unit, "TS3352046-2028", "2024-12-31", "2028-12-31"));
        CorrectedLicence now = content();

        assertRefused(() -> propose(now), LicensingError.CORRECTION_EMPTY);
        assertRefused(
                () -> propose(dates(LocalDate.of(2026, 1, 1), LocalDate.of(2025, 1, 1))), LicensingError.LICENCE_DATES);
        assertRefused(
                () -> propose(dates(LocalDate.of(2022, 1, 1), LocalDate.of(2028, 1, 1))), LicensingError.LICENCE_TERM);
        assertRefused(() -> propose(numbered("TS3352046-2028")), LicensingError.LICENCE_NUMBER_TAKEN);
        assertRefused(
                () -> propose(new CorrectedLicence(
                        now.number(),
                        now.regime(),
                        now.issuer(),
                        List.of(),
                        now.validFrom(),
                        now.validUntil(),
                        2014,
                        List.of())),
                LicensingError.LICENCE_SCOPE_EMPTY);
        assertRefused(
                () -> LICENSING.corrections.propose(LICENSING.clerk, expired.id(), file().version(), until(LATER), " "),
                LicensingError.LICENCE_REASON_NEEDED);
        assertRefused(
                () -> LICENSING.corrections.propose(
                        LICENSING.county, expired.id(), file().version(), until(LATER), "越权"),
                DirectoryError.ROLE_FORBIDS);
        assertRefused(
                () -> LICENSING.corrections.propose(LICENSING.clerk, UUID.randomUUID(), 1, until(LATER), "不存在"),
                LicensingError.LICENCE_UNKNOWN);
        assertThat(LICENSING.log.types()).containsOnlyOnce("licensing.licence.entered");
    }

    @Test
    void givenNumberTakenBeforeTheSecondPersonLooks_whenConfirmed_thenRefused() {
        CorrectedLicence both = new CorrectedLicence(
                "TS3352077-2026", 2013, expired.issuer(), expired.items(), expired.validFrom(), LATER, 2014, List.of());
        LicenceCorrection asked = propose(both);
        LICENSING.licences.enter(LICENSING.clerk, lifts(unit, "TS3352077-2026", "2024-12-31", "2028-12-31"));

        assertRefused(
                () -> LICENSING.corrections.confirm(LICENSING.secondClerk, asked.id()),
                LicensingError.LICENCE_NUMBER_TAKEN);
        assertThat(LICENSING.corrections.require(LICENSING.clerk, asked.id()).state())
                .isEqualTo(State.PENDING);
    }

    @Test
    void givenCorrections_whenListed_thenByStateInPagesForTheLicenceDeskOnly() {
        LicenceCorrection waits = propose(until(LATER));

        assertThat(LICENSING.corrections.list(LICENSING.clerk, Set.of(State.PENDING), Optional.empty(), 10))
                .extracting(LicenceCorrection::id)
                .containsExactly(waits.id());
        assertThat(LICENSING.corrections.list(LICENSING.clerk, Set.of(), Optional.of(waits.id()), 10))
                .isEmpty();
        assertThat(LICENSING.corrections.list(
                        LICENSING.clerk, Set.of(State.APPLIED, State.REJECTED), Optional.empty(), 10))
                .isEmpty();
        assertRefused(
                () -> LICENSING.corrections.list(LICENSING.county, Set.of(), Optional.empty(), 10),
                DirectoryError.ROLE_FORBIDS);
        assertRefused(() -> LICENSING.corrections.require(LICENSING.county, waits.id()), DirectoryError.ROLE_FORBIDS);
        assertRefused(
                () -> LICENSING.corrections.require(LICENSING.clerk, UUID.randomUUID()),
                LicensingError.CORRECTION_UNKNOWN);
        assertRefused(
                () -> LICENSING.corrections.confirm(LICENSING.clerk, UUID.randomUUID()),
                LicensingError.CORRECTION_UNKNOWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LICENSING.corrections.list(LICENSING.clerk, Set.of(), Optional.empty(), 201));
    }

    private LicenceCorrection propose(CorrectedLicence content) {
        return LICENSING.corrections.propose(LICENSING.clerk, expired.id(), file().version(), content, "录入错误");
    }

    private LicenceFile file() {
        return LICENSING.licences.file(LICENSING.clerk, expired.id());
    }

    private CorrectedLicence content() {
        LicenceFile file = file();
        Licence licence = file.licence();
        return new CorrectedLicence(
                licence.number(),
                licence.regime(),
                licence.issuer(),
                licence.items(),
                file.periods().get(file.periods().size() - 1).validFrom(),
                licence.validUntil(),
                licence.catalogueEdition(),
                licence.addresses());
    }

    private CorrectedLicence until(LocalDate day) {
        return dates(content().validFrom(), day);
    }

    private CorrectedLicence dates(LocalDate from, LocalDate until) {
        CorrectedLicence now = content();
        return new CorrectedLicence(
                now.number(), now.regime(), now.issuer(), now.items(), from, until, 2014, now.addresses());
    }

    private CorrectedLicence numbered(String number) {
        CorrectedLicence now = content();
        return new CorrectedLicence(
                number,
                now.regime(),
                now.issuer(),
                now.items(),
                now.validFrom(),
                now.validUntil(),
                2014,
                now.addresses());
    }
}
