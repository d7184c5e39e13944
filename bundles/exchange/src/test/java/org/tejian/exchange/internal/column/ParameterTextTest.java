package org.tejian.exchange.internal.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTextTest {

    @Test
    void givenParametersOfEveryKindWhenWrittenAndReadThenTheyAreTheSame() {
        Map<String, Object> parameters = Map.of(
                "fire", true,
                "speed", new BigDecimal("1.75"),
                "medium", "蒸汽",
                "note", "a;b\"c\nd",
                "serial", "0012",
                "number_as_text", "12",
                "truth_as_text", "true",
                "empty", "",
                "blank_around", " x ");

        assertThat(ParameterText.read(ParameterText.write(parameters))).isEqualTo(parameters);
    }

    @Test
    void givenWhatPeopleTypeWhenReadThenItIsUnderstood() {
        assertThat(ParameterText.read(" fire = true ；medium=蒸汽\nfloors=18; "))
                .isEqualTo(Map.of("fire", true, "medium", "蒸汽", "floors", new BigDecimal("18")));
        assertThat(ParameterText.read("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fire", "Fire=1", "=1", "a=1;;b", "a=\"open", "a=1 b\"c"})
    void givenAnotherFormWhenReadThenItIsRefused(String cell) {
        assertThatThrownBy(() -> ParameterText.read(cell)).isInstanceOf(IllegalArgumentException.class);
    }
}
