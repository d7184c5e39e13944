package org.tejian.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.refusal.Refusal;

class IntakeErrorTest {

    @ParameterizedTest
    @EnumSource(IntakeError.class)
    void givenAnyCode_whenSpoken_thenBothSentencesAreWholeAndSayWhatToDo(IntakeError code) {
        Refusal refusal = new Refusal(code, "<0>", "<1>");

        assertThat(refusal.zh()).doesNotContain("{", "''").endsWith("。").matches(".+[。；].+。");
        assertThat(refusal.en()).doesNotContain("{", "''").endsWith(".").matches(".+[.;] .+\\.");
    }
}
