package org.tejian.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    // published codes of large companies
    @ParameterizedTest
    @ValueSource(strings = {"91440300708461136T", "91110000802100433B", "914403001922038216"})
    void givenPublishedCode_whenChecked_thenItsCheckCharacterFits(String code) {
        assertThat(new CreditCode(code).checkCharacterFits()).isTrue();
    }

    @Test
    void givenOneWrongDigit_whenChecked_thenTheCheckCharacterDoesNotFit() {
        assertThat(new CreditCode("91440300708461137T").checkCharacterFits()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9144030070846113", "91440300708461136I", "91440300708461136t", "91440300708461136TT"})
    void givenWrongForm_whenCreated_thenItIsRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode(code));
    }
}
