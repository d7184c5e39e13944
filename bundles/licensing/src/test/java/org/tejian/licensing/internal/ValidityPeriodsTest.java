package org.tejian.licensing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tejian.licensing.LicencePeriod;
import org.tejian.licensing.LicencePeriod.Origin;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.RenewalKind;

/** The rules of TSG 07-2019, 3.6.3. */
class ValidityPeriodsTest {

    private static final LicencePeriod FIRST = period(Origin.FIRST, "2009-01-01", "2012-12-31");
    private static final LocalDate EARLIEST = LocalDate.of(2011, 12, 31);

    @Test
    void givenRenewalInTime_whenAdded_thenItFollowsTheOldPeriodAndTheValidityIsUnbroken() {
        LicencePeriod renewal = renew(List.of(FIRST), RenewalKind.REVIEWED, "2012-12-31", "2016-12-31");

        assertThat(renewal.validFrom()).isEqualTo(LocalDate.of(2013, 1, 1));
        assertThat(renewal.origin()).isEqualTo(Origin.REVIEWED);
        assertThat(ValidityPeriods.latest(List.of(FIRST, renewal)).validFrom()).isEqualTo(FIRST.validFrom());
    }

    @Test
    void givenLateRenewal_whenAdded_thenItBeginsOnItsDayOfIssueAndTheGapStays() {
        LicencePeriod renewal = renew(List.of(FIRST), RenewalKind.REVIEWED, "2013-03-01", "2017-02-28");

        assertThat(renewal.validFrom()).isEqualTo(LocalDate.of(2013, 3, 1));
        assertThat(ValidityPeriods.latest(List.of(FIRST, renewal))).isEqualTo(renewal);
    }

    @Test
    void givenRenewalThatEndsBeforeItBegins_whenAdded_thenRefused() {
        assertRefused(
                () -> renew(List.of(FIRST), RenewalKind.REVIEWED, "2012-06-01", "2012-12-31"),
                LicensingError.LICENCE_DATES);
    }

    @Test
    void givenMoreThanFourYears_whenRenewed_thenRefusedWithTheLatestDay() {
        assertRefused(
                () -> renew(List.of(FIRST), RenewalKind.REVIEWED, "2012-06-01", "2017-01-02"),
                LicensingError.LICENCE_TERM);
        assertThatCode(() -> renew(List.of(FIRST), RenewalKind.REVIEWED, "2012-06-01", "2017-01-01"))
                .doesNotThrowAnyException();
    }

    @Test
    void givenIssueBeforeAnyoneCouldApply_whenRenewed_thenRefused() {
        assertRefused(
                () -> renew(List.of(FIRST), RenewalKind.REVIEWED, "2011-12-30", "2016-12-31"),
                LicensingError.RENEWAL_EARLY);
        assertThatCode(() -> renew(List.of(FIRST), RenewalKind.REVIEWED, "2011-12-31", "2016-12-31"))
                .doesNotThrowAnyException();
    }

    @Test
    void givenSelfDeclaredRenewal_whenLateOrTwiceInARow_thenRefused() {
        assertRefused(
                () -> renew(List.of(FIRST), RenewalKind.SELF_DECLARED, "2013-01-01", "2016-12-31"),
                LicensingError.SELF_DECLARED_LATE);
        LicencePeriod declared = renew(List.of(FIRST), RenewalKind.SELF_DECLARED, "2012-12-31", "2016-12-31");
        assertThat(declared.origin()).isEqualTo(Origin.SELF_DECLARED);
        LicencePeriod extended = period(Origin.EXTENDED, "2017-01-01", "2017-06-30");

        assertRefused(
                () -> renew(List.of(FIRST, declared), RenewalKind.SELF_DECLARED, "2016-12-31", "2020-12-31"),
                LicensingError.SELF_DECLARED_TWICE);
        assertRefused(
                () -> renew(List.of(FIRST, declared, extended), RenewalKind.SELF_DECLARED, "2017-06-30", "2020-12-31"),
                LicensingError.SELF_DECLARED_TWICE);
        LicencePeriod reviewed = renew(List.of(FIRST, declared), RenewalKind.REVIEWED, "2016-12-31", "2020-12-31");
        assertThatCode(() -> renew(
                        List.of(FIRST, declared, reviewed), RenewalKind.SELF_DECLARED, "2020-12-31", "2024-12-31"))
                .doesNotThrowAnyException();
    }

    @Test
    void givenExtension_whenAdded_thenAtMostAYearOnceAndTakenOffTheNextFourYears() {
        LicencePeriod extended =
                ValidityPeriods.extension(List.of(FIRST), LocalDate.of(2012, 10, 1), LocalDate.of(2013, 12, 31));

        assertThat(extended)
                .isEqualTo(new LicencePeriod(
                        Origin.EXTENDED,
                        Optional.of(LocalDate.of(2012, 10, 1)),
                        LocalDate.of(2013, 1, 1),
                        LocalDate.of(2013, 12, 31)));
        for (LocalDate wrong : List.of(LocalDate.of(2014, 1, 1), LocalDate.of(2012, 12, 31))) {
            assertRefused(
                    () -> ValidityPeriods.extension(List.of(FIRST), LocalDate.of(2012, 10, 1), wrong),
                    LicensingError.EXTENSION_FORBIDDEN);
        }
        assertRefused(
                () -> ValidityPeriods.extension(
                        List.of(FIRST, extended), LocalDate.of(2013, 10, 1), LocalDate.of(2014, 3, 1)),
                LicensingError.EXTENSION_FORBIDDEN);
        assertRefused(
                () -> renew(List.of(FIRST, extended), RenewalKind.REVIEWED, "2013-12-31", "2017-01-02"),
                LicensingError.LICENCE_TERM);
        assertThatCode(() -> renew(List.of(FIRST, extended), RenewalKind.REVIEWED, "2013-12-31", "2017-01-01"))
                .doesNotThrowAnyException();
        assertThatCode(() -> renew(List.of(FIRST, extended), RenewalKind.REVIEWED, "2014-02-01", "2018-01-31"))
                .as("a new licence after a gap has all its years")
                .doesNotThrowAnyException();
    }

    @Test
    void givenNewEntry_whenLongerThanFourYearsAndAnExtension_thenRefused() {
        LocalDate from = LocalDate.of(2013, 1, 1);

        assertThatCode(() -> ValidityPeriods.refuseImpossible(from, LocalDate.of(2018, 1, 1)))
                .doesNotThrowAnyException();
        assertRefused(
                () -> ValidityPeriods.refuseImpossible(from, LocalDate.of(2018, 1, 2)), LicensingError.LICENCE_TERM);
    }

    private static LicencePeriod renew(List<LicencePeriod> periods, RenewalKind kind, String issued, String until) {
        return ValidityPeriods.renewal(periods, kind, LocalDate.parse(issued), LocalDate.parse(until), EARLIEST);
    }

    private static LicencePeriod period(Origin origin, String from, String until) {
        return new LicencePeriod(origin, Optional.empty(), LocalDate.parse(from), LocalDate.parse(until));
    }
}
