package org.tejian.inspection.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeviceDueTest {

    @Test
    void givenSeveralDates_whenAsked_thenTheEarliestBindingOne() {
        assertThat(DeviceDue.of(List.of(
                        due("boiler-external", "periodic", "2026-03-01", "2027-03-31"),
                        due("boiler-internal", "periodic", "2025-06-01", "2027-02-28"))))
                .contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void givenLaterInspection_whenAsked_thenItReplacesTheDateOfItsOwnKindOnly() {
        assertThat(DeviceDue.of(List.of(
                        due("tank", "annual", "2025-03-01", "2026-03-01"),
                        due("tank", "annual", "2026-03-01", "2027-03-01"),
                        due("tank", "full", "2022-03-01", "2028-03-01"))))
                .contains(LocalDate.of(2027, 3, 1));
        assertThat(DeviceDue.of(List.of(
                        due("tank", "annual", "2026-03-01", "2027-03-01"),
                        due("tank", "annual", "2025-03-01", "2026-03-01"))))
                .contains(LocalDate.of(2027, 3, 1));
    }

    @Test
    void givenSupervision_whenAsked_thenItsDateHoldsUntilTheFirstPeriodicInspection() {
        StandingDue supervision = new StandingDue(
                "lift-supervision", true, "periodic", LocalDate.of(2025, 3, 5), LocalDate.of(2026, 3, 31), true);
        assertThat(DeviceDue.of(List.of(supervision))).contains(LocalDate.of(2026, 3, 31));
        assertThat(DeviceDue.of(List.of(supervision, due("lift-periodic", "periodic", "2026-03-01", "2027-03-31"))))
                .contains(LocalDate.of(2027, 3, 31));
    }

    @Test
    void givenDateThatDoesNotBind_whenAsked_thenNone() {
        StandingDue check = new StandingDue(
                "vessel-annual-check", false, "annual", LocalDate.of(2026, 3, 5), LocalDate.of(2027, 3, 5), false);
        assertThat(DeviceDue.of(List.of(check))).isEmpty();
        assertThat(DeviceDue.of(List.of())).isEmpty();
    }

    private static StandingDue due(String type, String key, String inspected, String last) {
        return new StandingDue(type, false, key, LocalDate.parse(inspected), LocalDate.parse(last), true);
    }
}
