package org.tejian.licensing.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.DirectoryForTests.caller;
import static org.tejian.licensing.internal.persistence.LicensingForTests.TODAY;
import static org.tejian.licensing.internal.persistence.LicensingForTests.lifts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.OpenDeadline;
import org.tejian.directory.OpenDeadline.Subject;
import org.tejian.directory.Organisation;
import org.tejian.directory.Person;
import org.tejian.directory.RegionCode;
import org.tejian.directory.Role;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceStatus;
import org.tejian.licensing.PersonCertificate;
import org.tejian.licensing.PersonCertificate.Kind;

/** D16 and D17: renewals that fall due; today is 5 March 2026. */
class LicensingDeadlinesTest {

    private static final LicensingForTests LICENSING = new LicensingForTests();
    private static final LicensingDeadlines DEADLINES = new LicensingDeadlines(
            LICENSING.jpa.transactions(), LICENSING.terms, LICENSING.calendar, LICENSING.database.schema("licensing"));

    private Organisation unit;
    private Person worker;

    @AfterAll
    static void close() {
        LICENSING.close();
    }

    @BeforeEach
    void fill() {
        LICENSING.empty();
        unit = LICENSING.unit("贵阳恒升电梯工程有限公司");
        worker = LICENSING.person(unit, "李四");
    }

    @Test
    void givenLicences_whenTheirRenewalFallsDue_thenSixMonthsBeforeTheirEndAndOverdueOnesFirst() {
        Licence late = enter("TS3352001-2026", "2022-09-01", "2026-08-31");
        enter("TS3352002-2026", "2022-10-01", "2026-09-30");
        enter("TS3352003-2026", "2022-03-05", "2026-03-04");
        enter("TS3352004-2028", "2024-12-31", "2028-12-31");

        List<OpenDeadline> month = within(LICENSING.clerk, 30);

        assertThat(month)
                .extracting(each -> each.term().code() + " " + each.number() + " " + each.dueOn())
                .containsExactly("D17B TS3352001-2026 2026-02-28", "D17B TS3352002-2026 2026-03-30");
        assertThat(month.get(0).overdue(TODAY)).isTrue();
        assertThat(month.get(1).overdue(TODAY)).isFalse();
        assertThat(month.get(0).subject()).isEqualTo(Subject.LICENCE);
        assertThat(month.get(0).subjectId()).isEqualTo(late.id());
        assertThat(month.get(0).unitId()).isEqualTo(unit.id());
        assertThat(month.get(0).since()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(month.get(0).responsible()).isEqualTo(Role.CONSTRUCTION_UNIT);
        assertThat(DEADLINES.within(LICENSING.clerk, TODAY.minusDays(5), LocalDate.of(2026, 2, 28), 50))
                .as("months are uneven")
                .extracting(OpenDeadline::number)
                .contains("TS3352001-2026");
        assertThat(within(LICENSING.clerk, 24)).hasSize(1);
        assertThat(within(LICENSING.clerk, 25)).hasSize(2);

        LICENSING.licences.renew(LICENSING.clerk, late.id(), TODAY, LocalDate.of(2030, 8, 31));
        assertThat(within(LICENSING.clerk, 24)).as("renewed").isEmpty();
        LICENSING.licences.withdraw(
                LICENSING.clerk, month.get(1).subjectId(), Optional.of(LicenceStatus.SUSPENDED), "违规");
        assertThat(within(LICENSING.clerk, 30)).as("suspended").isEmpty();
    }

    @Test
    void givenOperators_whenTheirRenewalFallsDue_thenThreeMonthsBeforeIn2013AndOneIn2019() {
        operator("T1", 2013, "2026-06-10");
        operator("T", 2019, "2026-04-20");
        operator("Q1", 2019, "2026-06-10");
        certificate(Kind.INSPECTOR, "DTJ", 2019, "2026-03-20");

        assertThat(within(LICENSING.clerk, 20))
                .extracting(each -> each.term().code() + " " + each.number() + " " + each.dueOn())
                .containsExactly("D16A ZY-001 T1 2026-03-10", "D16B ZY-001 T 2026-03-20");
        assertThat(within(LICENSING.clerk, 20).get(0).subject()).isEqualTo(Subject.PERSON_CERTIFICATE);
        assertThat(within(LICENSING.clerk, 4)).isEmpty();
    }

    @Test
    void givenScopes_whenAsked_thenRegionsAndUnitsAreToldOfTheirOwn() {
        enter("TS3352002-2026", "2022-10-01", "2026-09-30");
        operator("T", 2019, "2026-04-20");
        Caller holder = caller(unit, Role.CONSTRUCTION_UNIT);
        Caller otherUnit = caller(LICENSING.unit("遵义恒升起重有限公司"), Role.CONSTRUCTION_UNIT);
        Caller otherCounty =
                caller(DirectoryForTests.countyRegulator(new RegionCode("520302")), Role.COUNTY_SUPERVISOR);

        for (Caller sees : List.of(LICENSING.clerk, LICENSING.county, holder)) {
            assertThat(within(sees, 30)).hasSize(2);
        }
        for (Caller blind : List.of(otherUnit, otherCounty)) {
            assertThat(within(blind, 30)).isEmpty();
        }
        assertThat(DEADLINES.within(LICENSING.clerk, TODAY, TODAY.plusDays(30), 1))
                .hasSize(1);
    }

    private static List<OpenDeadline> within(Caller caller, int days) {
        return DEADLINES.within(caller, TODAY, TODAY.plusDays(days), 50);
    }

    private Licence enter(String number, String from, String until) {
        return LICENSING.licences.enter(LICENSING.clerk, lifts(unit, number, from, until));
    }

    private void operator(String code, int regime, String until) {
        certificate(Kind.OPERATOR, code, regime, until);
    }

    private void certificate(Kind kind, String code, int regime, String until) {
        LICENSING.certificates.enter(
                LICENSING.clerk,
                new PersonCertificate(
                        TimeOrderedId.next(),
                        worker.id(),
                        kind,
                        "ZY-001",
                        code,
                        kind == Kind.OPERATOR ? Set.of() : Set.of("梯"),
                        LocalDate.parse(until).minusYears(4),
                        LocalDate.parse(until),
                        regime,
                        Optional.empty()));
    }
}
