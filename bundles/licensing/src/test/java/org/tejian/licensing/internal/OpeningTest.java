package org.tejian.licensing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tejian.licensing.Activity;
import org.tejian.licensing.CorrectedLicence;
import org.tejian.licensing.LicenceItem;

/** Which corrections need a second person: all that could let more work pass. */
class OpeningTest {

    private static final LicenceItem LIFTS = item("A", "限室内", Set.of("3100"), Activity.INSTALLATION, Activity.REPAIR);
    private static final CorrectedLicence BEFORE = with(2013, List.of(LIFTS), "2013-01-01", "2016-12-31", 2014, "贵阳");

    @Test
    void givenLaterEndOrEarlierBegin_whenCompared_thenItOpens() {
        assertThat(opens(with(2013, List.of(LIFTS), "2013-01-01", "2017-01-01", 2014, "贵阳")))
                .isTrue();
        assertThat(opens(with(2013, List.of(LIFTS), "2012-12-31", "2016-12-31", 2014, "贵阳")))
                .isTrue();
        assertThat(opens(with(2013, List.of(LIFTS), "2013-01-02", "2016-12-30", 2014, "贵阳")))
                .isFalse();
    }

    @Test
    void givenOtherRegimeOrCatalogue_whenCompared_thenItOpens() {
        assertThat(opens(with(2019, List.of(LIFTS), "2013-01-01", "2016-12-31", 2014, "贵阳")))
                .isTrue();
        assertThat(opens(with(2013, List.of(LIFTS), "2013-01-01", "2016-12-31", 2004, "贵阳")))
                .isTrue();
    }

    @Test
    void givenScope_whenWidened_thenItOpensAndWhenNarrowedItDoesNot() {
        assertThat(opens(items(LIFTS, item("A", "", Set.of("4000"), Activity.INSTALLATION))))
                .isTrue();
        assertThat(opens(items(item("A", "限室内", Set.of("3100"), Activity.INSTALLATION, Activity.ALTERATION))))
                .isTrue();
        assertThat(opens(items(item("A", "限室内", Set.of("3000"), Activity.INSTALLATION))))
                .isTrue();
        assertThat(opens(items(item("B", "限室内", Set.of("3100"), Activity.INSTALLATION))))
                .as("another level is compared by a person")
                .isTrue();
        assertThat(opens(items(item("A", "限室内", Set.of("3110"), Activity.INSTALLATION))))
                .isFalse();
        assertThat(opens(items(item("A", "限室内", Set.of("3100"), Activity.REPAIR))))
                .isFalse();
    }

    @Test
    void givenRemark_whenDropped_thenItOpensAndWhenAddedItDoesNot() {
        assertThat(opens(items(item("A", "", Set.of("3100"), Activity.INSTALLATION))))
                .isTrue();
        assertThat(opens(items(item("A", "限室内;不含防爆", Set.of("3100"), Activity.INSTALLATION))))
                .isFalse();
    }

    @Test
    void givenAddresses_whenAddedOrDroppedAltogether_thenItOpens() {
        assertThat(opens(with(2013, List.of(LIFTS), "2013-01-01", "2016-12-31", 2014, "贵阳", "遵义")))
                .isTrue();
        assertThat(opens(with(2013, List.of(LIFTS), "2013-01-01", "2016-12-31", 2014)))
                .isTrue();
        CorrectedLicence nowhere = with(2013, List.of(LIFTS), "2013-01-01", "2016-12-31", 2014);
        assertThat(Opening.opens(nowhere, BEFORE)).isFalse();
    }

    @Test
    void givenNumberOrIssuer_whenCorrected_thenItOpensNothing() {
        CorrectedLicence renamed = new CorrectedLicence(
                "TS3352046-2016",
                2013,
                "贵州省市场监督管理局",
                BEFORE.items(),
                BEFORE.validFrom(),
                BEFORE.validUntil(),
                2014,
                BEFORE.addresses());

        assertThat(opens(renamed)).isFalse();
    }

    private static boolean opens(CorrectedLicence after) {
        return Opening.opens(BEFORE, after);
    }

    private static CorrectedLicence items(LicenceItem... items) {
        return with(2013, List.of(items), "2013-01-01", "2016-12-31", 2014, "贵阳");
    }

    private static CorrectedLicence with(
            int regime, List<LicenceItem> items, String from, String until, int edition, String... addresses) {
        return new CorrectedLicence(
                "TS3352045-2016",
                regime,
                "贵州省质量技术监督局",
                items,
                LocalDate.parse(from),
                LocalDate.parse(until),
                edition,
                List.of(addresses));
    }

    private static LicenceItem item(String level, String remarks, Set<String> codes, Activity... activities) {
        return new LicenceItem(Set.of(activities), codes, level, remarks);
    }
}
