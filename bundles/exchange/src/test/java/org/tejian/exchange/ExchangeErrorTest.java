package org.tejian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.refusal.Refusal;

class ExchangeErrorTest {

    @ParameterizedTest
    @EnumSource(
            value = ExchangeError.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IMPORT_CANCELLED", "IMPORT_ENDED"})
    void givenAnyCodeWhenSpokenThenBothSentencesAreWholeAndSayWhatToDo(ExchangeError code) {
        Refusal refusal = new Refusal(code, "<0>", "<1>", "<2>", "<3>");

        assertThat(refusal.zh()).doesNotContain("{", "''").endsWith("。").matches(".+[。；].+。");
        assertThat(refusal.en()).doesNotContain("{", "''").endsWith(".").matches("(?s).+[.;] .+\\.");
    }

    @ParameterizedTest
    @EnumSource(
            value = ExchangeError.class,
            names = {"IMPORT_CANCELLED", "IMPORT_ENDED"})
    void givenNothingLeftToDoWhenSpokenThenBothSentencesAreWhole(ExchangeError code) {
        Refusal refusal = new Refusal(code);

        assertThat(refusal.zh()).endsWith("。").doesNotContain("{");
        assertThat(refusal.en()).endsWith(".").doesNotContain("{");
    }
}
