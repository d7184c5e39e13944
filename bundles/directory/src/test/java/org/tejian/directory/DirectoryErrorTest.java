package org.tejian.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.refusal.Refusal;

class DirectoryErrorTest {

    @ParameterizedTest
    @EnumSource(DirectoryError.class)
    void givenAnyCode_whenSpoken_thenBothSentencesAreWholeAndSayWhatToDo(DirectoryError code) {
        Refusal refusal = new Refusal(code, "<0>", "<1>");

        assertThat(refusal.zh()).doesNotContain("{", "''").endsWith("。").matches(".+[。；].+。");
        assertThat(refusal.en()).doesNotContain("{", "''").endsWith(".").matches(".+[.;] .+\\.");
        for (int i = 0; i < 2; i++) {
            boolean named = code.zh().contains("{" + i + "}") || code.en().contains("{" + i + "}");
            assertThat(refusal.zh().contains("<" + i + ">") || refusal.en().contains("<" + i + ">"))
                    .isEqualTo(named);
        }
    }
}
