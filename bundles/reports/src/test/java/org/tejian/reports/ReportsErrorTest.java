package org.tejian.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.refusal.Refusal;

class ReportsErrorTest {

    @ParameterizedTest
    @EnumSource(ReportsError.class)
    void saysInBothLanguagesWhatWasRefusedAndWhatToDo(ReportsError code) {
        Refusal refusal = new Refusal(code, "first", "second", "third");

        assertThat(refusal.zh())
                .contains("first")
                .doesNotContain("{")
                .containsPattern("请|须|只接受")
                .endsWith("。");
        assertThat(refusal.en()).contains("first").doesNotContain("{", "''").endsWith(".");
    }
}
