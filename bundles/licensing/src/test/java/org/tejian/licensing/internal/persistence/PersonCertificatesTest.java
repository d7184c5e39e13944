package org.tejian.licensing.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.DirectoryForTests.caller;
import static org.tejian.directory.RefusalAssert.assertRefused;
import static org.tejian.licensing.internal.persistence.LicensingForTests.TODAY;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.Person;
import org.tejian.directory.Role;
import org.tejian.licensing.LicenceKind;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.OperatorItem;
import org.tejian.licensing.PersonCertificate;
import org.tejian.licensing.PersonCertificate.Kind;

/** Certificates of persons in their life, and the lists of items behind them. */
class PersonCertificatesTest {

    private static final LicensingForTests LICENSING = new LicensingForTests();

    private Organisation agency;
    private Caller head;
    private Person holder;

    @AfterAll
    static void close() {
        LICENSING.close();
    }

    @BeforeEach
    void fill() {
        LICENSING.empty();
        agency = LICENSING.organisations.add(LICENSING.administrator, DirectoryForTests.agency("GZ"), "");
        head = caller(agency, Role.AGENCY_HEAD);
        holder = LICENSING.person(agency, "李四");
        LICENSING.log.clear();
    }

    @Test
    void givenCertificate_whenRenewedInTime_thenItsValidityIsUnbroken() {
        PersonCertificate before = inspector("2022-04-01", "2026-03-31");

        PersonCertificate renewed = LICENSING.certificates.renew(head, before.id(), TODAY, LocalDate.of(2030, 3, 31));

        assertThat(renewed.validFrom()).isEqualTo(before.validFrom());
        assertThat(renewed.validUntil()).isEqualTo(LocalDate.of(2030, 3, 31));
        assertThat(LICENSING.certificates.ofPerson(holder.id())).containsExactly(renewed);
        assertThat(LICENSING.log.last().event().type()).isEqualTo("licensing.person-certificate.renewed");
        assertThat(LICENSING.log.last().event().before()).containsEntry("validUntil", "2026-03-31");
    }

    @Test
    void givenCertificateThatHasEnded_whenRenewed_thenItBeginsAnewAndTheGapStays() {
        PersonCertificate before = inspector("2021-04-01", "2025-03-31");

        LICENSING.certificates.renew(LICENSING.clerk, before.id(), TODAY, LocalDate.of(2030, 3, 4));

        assertThat(LICENSING.certificates.mayInspect(holder.id(), "梯", TODAY)).isTrue();
        assertThat(LICENSING.certificates.mayInspect(holder.id(), "梯", TODAY.minusDays(1)))
                .isFalse();
    }

    @Test
    void givenWrongRenewals_whenMade_thenEachIsRefusedWithItsReason() {
        PersonCertificate before = inspector("2022-04-01", "2026-03-31");
        Organisation other = LICENSING.organisations.add(LICENSING.administrator, DirectoryForTests.agency("ZY"), "");
        Caller stranger = caller(other, Role.AGENCY_HEAD);
        LocalDate until = LocalDate.of(2030, 3, 31);

        assertRefused(
                () -> LICENSING.certificates.renew(head, before.id(), TODAY, before.validUntil()),
                LicensingError.PERSON_CERTIFICATE_RENEWAL);
        assertRefused(
                () -> LICENSING.certificates.renew(head, before.id(), TODAY, until.plusDays(1)),
                LicensingError.PERSON_CERTIFICATE_RENEWAL);
        assertRefused(
                () -> LICENSING.certificates.renew(stranger, before.id(), TODAY, until), DirectoryError.PERSON_UNKNOWN);
        assertRefused(
                () -> LICENSING.certificates.renew(LICENSING.county, before.id(), TODAY, until),
                DirectoryError.ROLE_FORBIDS);
        assertRefused(
                () -> LICENSING.certificates.renew(head, UUID.randomUUID(), TODAY, until),
                LicensingError.PERSON_CERTIFICATE_UNKNOWN);
        LICENSING.certificates.withdraw(LICENSING.clerk, before.id(), Optional.of(LicenceStatus.REVOKED), "弄虚作假");
        assertRefused(
                () -> LICENSING.certificates.renew(head, before.id(), TODAY, until),
                LicensingError.PERSON_CERTIFICATE_WITHDRAWN);
    }

    @Test
    void givenDecisions_whenMade_thenTheHolderMayNotWorkUntilRestored() {
        UUID id = inspector("2024-04-01", "2028-03-31").id();

        LICENSING.certificates.withdraw(LICENSING.clerk, id, Optional.of(LicenceStatus.SUSPENDED), "违规检验");
        assertThat(LICENSING.certificates.mayInspect(holder.id(), "梯", TODAY)).isFalse();
        assertThat(LICENSING.log.last().event().type()).isEqualTo("licensing.person-certificate.suspended");
        assertThat(LICENSING.log.last().event().reason()).isEqualTo("违规检验");

        LICENSING.certificates.withdraw(LICENSING.clerk, id, Optional.empty(), "培训合格");
        assertThat(LICENSING.certificates.mayInspect(holder.id(), "梯", TODAY)).isTrue();
        assertThat(LICENSING.log.last().event().type()).isEqualTo("licensing.person-certificate.restored");

        assertRefused(
                () -> LICENSING.certificates.withdraw(LICENSING.clerk, id, Optional.empty(), "无可恢复"),
                LicensingError.LICENCE_DECISION);
        assertRefused(
                () -> LICENSING.certificates.withdraw(LICENSING.clerk, id, Optional.of(LicenceStatus.REVOKED), " "),
                LicensingError.LICENCE_REASON_NEEDED);
        assertRefused(
                () -> LICENSING.certificates.withdraw(head, id, Optional.of(LicenceStatus.REVOKED), "越权"),
                DirectoryError.ROLE_FORBIDS);
        assertRefused(
                () -> LICENSING.certificates.withdraw(
                        LICENSING.clerk, UUID.randomUUID(), Optional.of(LicenceStatus.REVOKED), "不存在"),
                LicensingError.PERSON_CERTIFICATE_UNKNOWN);
    }

    @Test
    void givenOperators_whenAsked_thenTheItemDecidesAndThoseOf2013AreGoodForWhatTheyBecame() {
        operator("N2", "2018-01-01", "2026-12-31");
        operator("S3", "2018-01-01", "2026-12-31");
        operator("T", "2024-01-01", "2027-12-31");

        assertThat(LICENSING.certificates.mayOperate(holder.id(), "N2", TODAY)).isTrue();
        assertThat(LICENSING.certificates.mayOperate(holder.id(), "N1", TODAY))
                .as("forklift drivers are N2 in 2013, N1 in 2019")
                .isTrue();
        assertThat(LICENSING.certificates.mayOperate(holder.id(), "S2", TODAY))
                .as("S1 to S4 became S1 and S2")
                .isTrue();
        assertThat(LICENSING.certificates.mayOperate(holder.id(), "T", TODAY)).isTrue();
        assertThat(LICENSING.certificates.mayOperate(holder.id(), "Q2", TODAY)).isFalse();
        assertThat(LICENSING.certificates.mayOperate(holder.id(), "T", LocalDate.of(2028, 1, 1)))
                .isFalse();
        assertThat(LICENSING.certificates.mayOperate(UUID.randomUUID(), "T", TODAY))
                .isFalse();
    }

    @Test
    void givenSeveralItemsOnOnePaper_whenOneEnds_thenTheOthersStay() {
        operator("Q1", "2022-01-01", "2025-12-31");
        operator("Q2", "2023-01-01", "2026-12-31");

        assertThat(LICENSING.certificates.mayOperate(holder.id(), "Q1", TODAY)).isFalse();
        assertThat(LICENSING.certificates.mayOperate(holder.id(), "Q2", TODAY)).isTrue();
    }

    @Test
    void givenTheLists_whenRead_thenBothRegimesHaveThemAndRangesAreFoundByTheirMembers() {
        assertThat(LICENSING.catalogue.kinds(2013)).hasSize(58).allMatch(kind -> kind.regime() == 2013);
        assertThat(LICENSING.catalogue.kinds(2019)).hasSize(77);
        assertThat(LICENSING.catalogue.kinds(2019))
                .filteredOn(LicenceKind::confirmed)
                .isNotEmpty();
        assertThat(LICENSING.catalogue.kinds(1999)).isEmpty();
        assertThat(LICENSING.catalogue.operatorItems(2019))
                .extracting(OperatorItem::code)
                .contains("N1", "G3");
        assertThat(LICENSING.catalogue.operatorItem(2013, "S2").orElseThrow().code())
                .isEqualTo("S1-S4");
        assertThat(LICENSING.catalogue.operatorItem(2013, "S5")).isEmpty();
        assertThat(LICENSING.catalogue.operatorItem(2013, "Q10")).isPresent();
        assertThat(LICENSING.catalogue.operatorItem(2019, "T1")).isEmpty();
    }

    private PersonCertificate inspector(String from, String until) {
        return LICENSING.certificates.enter(
                head,
                new PersonCertificate(
                        TimeOrderedId.next(),
                        holder.id(),
                        Kind.INSPECTOR,
                        "DT-001",
                        "DTJ",
                        Set.of("梯"),
                        LocalDate.parse(from),
                        LocalDate.parse(until)));
    }

    private void operator(String code, String from, String until) {
        LICENSING.certificates.enter(
                LICENSING.clerk,
                new PersonCertificate(
                        TimeOrderedId.next(),
                        holder.id(),
                        Kind.OPERATOR,
                        "ZY-001",
                        code,
                        Set.of(),
                        LocalDate.parse(from),
                        LocalDate.parse(until)));
    }
}
