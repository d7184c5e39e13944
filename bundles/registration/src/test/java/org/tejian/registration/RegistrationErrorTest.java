package org.tejian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.refusal.Refusal;

class RegistrationErrorTest {

    @ParameterizedTest
    @EnumSource(RegistrationError.class)
    void everyRefusalSpeaksBothLanguagesAndFillsInItsArguments(RegistrationError error) {
        Refusal refusal = new Refusal(error, "甲", "B", "C", "D", "E");
        assertThat(refusal.zh()).matches(".*[\\u4e00-\\u9fff].*").doesNotContain("{");
        assertThat(refusal.en()).matches("[\\x20-\\x7e甲]+").doesNotContain("{");
    }
}
