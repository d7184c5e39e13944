package org.tejian.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.directory.RegionCode;

class RegistrationCodeTest {

    @ParameterizedTest
    @CsvSource({
        "2160, 310101, 2006-01, 101, 21603101012006010101",
        "3110, 640105, 2014-08, 25, 31106401052014080025",
        "3110, 520113, 2013-09, 1, 31105201132013090001",
        "8310, 520102, 2013-09, 9999, 83105201022013099999",
        "8310, 520102, 2013-09, 10000, 8310520102201309A000",
        "8310, 520102, 2013-09, 10002, 8310520102201309A002",
        "8310, 520102, 2013-09, 11000, 8310520102201309B000",
        "8310, 520102, 2013-09, 35999, 8310520102201309Z999"
    })
    void givenParts_whenComposed_thenTheCodeIsTheOneOfTheRuleAndReadsBack(
            String equipment, String region, YearMonth month, int serial, String expected) {
        RegistrationCode code = RegistrationCode.of(equipment, new RegionCode(region), month, serial);

        assertThat(code).hasToString(expected);
        assertThat(code.equipmentClass()).isEqualTo(equipment);
        assertThat(code.authority()).isEqualTo(new RegionCode(region));
        assertThat(code.serial()).isEqualTo(serial);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 36000})
    void givenSerialOutsideItsRange_whenComposed_thenRefused(int serial) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegistrationCode.of("3110", new RegionCode("520113"), YearMonth.of(2013, 9), serial));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3110520113201309001",
                "311052011320130900011",
                "31105201132013130001",
                "31105201131813090001",
                "3110520113201309AA01",
                "31105201132013090001 ",
                "3110520A132013090001"
            })
    void givenMalformedText_whenRead_thenRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RegistrationCode(text));
    }

    @Test
    void givenDeviceCodes_whenRead_then17CharactersAreCanonicalAnd18Tolerated() {
        assertThat(new DeviceCode("21501089020150098").hasToleratedLength()).isFalse();
        assertThat(new DeviceCode("215010890201500098").hasToleratedLength()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new DeviceCode("2150108902015009"));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeviceCode("2150108902015000987"));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeviceCode("2150A089020150098"));
    }
}
