package org.tejian.inspection.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeNumberTest {

    @Test
    void givenSerial_whenNumbered_thenShortCodeLettersYearAndSixDigits() {
        assertThat(TradeNumber.of("GZ", "TD", 2026, 1)).isEqualTo("GZTD2026000001");
        assertThat(TradeNumber.of("GZ", "TD", 2026, 999_999)).isEqualTo("GZTD2026999999");
    }

    @Test
    void givenSerialOutsideSixDigits_whenNumbered_thenRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TradeNumber.of("GZ", "TD", 2026, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> TradeNumber.of("GZ", "TD", 2026, 1_000_000));
    }

    @Test
    void givenCorrections_whenNumbered_thenTheyCountOnTheSameNumber() {
        assertThat(TradeNumber.corrected("GZTD2026000001", 2)).isEqualTo("GZTD2026000001-G1");
        assertThat(TradeNumber.corrected("GZTD2026000001-G1", 3)).isEqualTo("GZTD2026000001-G2");
    }

    @ParameterizedTest
    @CsvSource({
        "TA, 梯, true, 监督检验, TA",
        "'', 梯, true, 监督检验, TA",
        "'', 梯, false, 定期检验, TD",
        "'', 锅, false, 定期检验, GD",
        "'', 未, false, 定期检验, XD",
        "TD, 梯, false, 委托检验, TW"
    })
    void givenType_whenLettered_thenByItOrByCategoryAndKind(
            String ofType, String category, boolean supervisory, String kind, String letters) {
        assertThat(TradeNumber.reportLetters(ofType, category, supervisory, kind))
                .isEqualTo(letters);
    }
}
