package org.tejian.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({"520000, PROVINCE, 52", "520100, PREFECTURE, 5201", "520113, COUNTY, 520113"})
    void givenCode_whenAsked_thenLevelAndPrefixFollow(String code, RegionLevel level, String prefix) {
        assertThat(new RegionCode(code).level()).isEqualTo(level);
        assertThat(new RegionCode(code).prefix()).isEqualTo(prefix);
    }

    @Test
    void givenRegions_whenAskedWhatLiesIn_thenOnlyTheOwnOnesDo() {
        RegionCode guiyang = new RegionCode("520100");

        assertThat(guiyang.contains(new RegionCode("520113"))).isTrue();
        assertThat(guiyang.contains(guiyang)).isTrue();
        assertThat(guiyang.contains(new RegionCode("520203"))).isFalse();
        assertThat(guiyang.contains(new RegionCode("520000"))).isFalse();
        assertThat(new RegionCode("520113").contains(guiyang)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "52010", "5201000", "052010", "52010a", "５２０１００"})
    void givenWrongForm_whenCreated_thenItIsRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RegionCode(code));
    }
}
