package org.tejian.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceTest {

    @ParameterizedTest
    @CsvSource({"2016-06-30, VALID", "2016-07-04, EXPIRING", "2016-12-31, EXPIRING", "2017-01-01, EXPIRED"})
    void givenLicenceUntilTheEndOf2016_whenAskedOnADay_thenTheLastDayStillCounts(LocalDate day, LicenceStatus status) {
        assertThat(licence("TS3352045-2016", Optional.empty()).statusOn(day)).isEqualTo(status);
    }

    @Test
    void givenWithdrawnLicence_whenAsked_thenItsDatesDoNotMatter() {
        assertThat(licence("TS3352045-2016", Optional.of(LicenceStatus.REVOKED)).statusOn(LocalDate.of(2013, 9, 1)))
                .isEqualTo(LicenceStatus.REVOKED);
    }

    @ParameterizedTest
    @CsvSource({
        "TS3352045-2016, true",
        "TS2210890-2015, true",
        "TS7110306-2023, true",
        "TSF110306-2023, false",
        "TS2F10306-2023, true",
        "TS3352045, false",
        "黔质监许字012号, false",
        "TS3390045-2016, false"
    })
    void givenNumber_whenCheckedForItsPattern_thenOldAndForeignOnesAreOnlyUnusual(String number, boolean usual) {
        assertThat(licence(number, Optional.empty()).hasUsualNumber()).isEqualTo(usual);
    }

    @Test
    void givenDatesInTheWrongOrder_whenALicenceIsMade_thenRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Licence(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "TS3352045-2016",
                        2013,
                        "贵州省质量技术监督局",
                        List.of(),
                        LocalDate.of(2013, 1, 2),
                        LocalDate.of(2013, 1, 1),
                        Optional.empty()));
    }

    private static Licence licence(String number, Optional<LicenceStatus> withdrawn) {
        return new Licence(
                UUID.randomUUID(),
                UUID.randomUUID(),
                number,
                2013,
                "贵州省质量技术监督局",
                List.of(),
                LocalDate.of(2013, 1, 1),
                LocalDate.of(2016, 12, 31),
                withdrawn);
    }
}
