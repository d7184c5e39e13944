package org.tejian.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.refusal.Refusal;

class InspectionErrorTest {

    @ParameterizedTest
    @EnumSource
    void givenCode_whenSaid_thenBothLanguagesAreWholeSentencesWithTheirArguments(InspectionError code) {
        Refusal refusal = new Refusal(code, "ARG0", "ARG1", "ARG2", "ARG3");

        assertThat(refusal.zh()).endsWith("。").doesNotContain("{", "}").containsPattern("\\p{IsHan}");
        assertThat(refusal.en()).endsWith(".").doesNotContain("{", "}").doesNotContainPattern("\\p{IsHan}");
        assertThat(code.kind()).isNotNull();
    }
}
