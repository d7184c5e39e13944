package org.tejian.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.refusal.Refusal;

class DatabaseErrorTest {

    @ParameterizedTest
    @EnumSource(DatabaseError.class)
    void givenCode_whenRefused_thenBothSentencesSayWhatToDo(DatabaseError code) {
        Refusal refusal = new Refusal(code);

        assertThat(refusal.zh()).endsWith("。").containsAnyOf("稍后", "刷新后重试");
        assertThat(refusal.en())
                .endsWith(".")
                .containsAnyOf("Try again", "try again", "Look it up")
                .doesNotContain("''");
        assertThat(code.kind()).isNotNull();
    }
}
