package org.tejian.licensing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.internal.HeldLicence.Period;

class ValidityPeriodsTest {

    private static final Period FIRST = period("2009-01-01", "2012-12-31");

    @Test
    void givenRenewalInTime_whenAdded_thenItFollowsTheOldPeriodAndTheValidityIsUnbroken() {
        Period renewal =
                ValidityPeriods.renewal(List.of(FIRST), LocalDate.of(2012, 12, 31), LocalDate.of(2016, 12, 31));

        assertThat(renewal.validFrom()).isEqualTo(LocalDate.of(2013, 1, 1));
        assertThat(ValidityPeriods.latest(List.of(FIRST, renewal)).validFrom()).isEqualTo(FIRST.validFrom());
    }

    @Test
    void givenLateRenewal_whenAdded_thenItBeginsOnItsDayOfIssueAndTheGapStays() {
        Period renewal = ValidityPeriods.renewal(List.of(FIRST), LocalDate.of(2013, 3, 1), LocalDate.of(2017, 2, 28));

        assertThat(renewal.validFrom()).isEqualTo(LocalDate.of(2013, 3, 1));
        assertThat(ValidityPeriods.latest(List.of(FIRST, renewal))).isEqualTo(renewal);
    }

    @Test
    void givenRenewalThatEndsBeforeItBegins_whenAdded_thenRefused() {
        assertRefused(
                () -> ValidityPeriods.renewal(List.of(FIRST), LocalDate.of(2012, 6, 1), LocalDate.of(2012, 12, 31)),
                LicensingError.LICENCE_DATES);
    }

    private static Period period(String from, String until) {
        return new Period(Optional.empty(), LocalDate.parse(from), LocalDate.parse(until));
    }
}
