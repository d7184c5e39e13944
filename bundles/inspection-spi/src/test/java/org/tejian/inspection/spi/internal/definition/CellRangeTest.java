package org.tejian.inspection.spi.internal.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellRangeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<= 0.5;0.5;true",
                "<= 0.5;0.51;false",
                "< 0.5;0.5;false",
                "> 7.0;7;false",
                ">= 7.0;7;true",
                "> 0.5-2.3;0.5;false",
                "> 0.5-2.3;2.3;true",
                ">18-26;26.1;false",
                "6-26;6;true",
                "6-26;27;false",
                "-5-5;-5;true",
                "0.65;0.65;true",
                "0.65;0.6;false"
            })
    void rangesOfTheRegulations(String cell, BigDecimal value, boolean inside) {
        assertThat(CellRange.of(cell).orElseThrow().contains(value)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A1-A3", "about 5", "5 mm", "<"})
    void othersAreNone(String cell) {
        assertThat(CellRange.of(cell)).isEmpty();
    }

    @Test
    void aCellMayBeANumber() {
        assertThat(CellRange.number(" 1.50 ")).contains(new BigDecimal("1.50"));
        assertThat(CellRange.number("1.5 m")).isEmpty();
    }
}
