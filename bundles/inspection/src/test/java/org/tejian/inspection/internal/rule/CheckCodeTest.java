package org.tejian.inspection.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckCodeTest {

    @Test
    void givenManyCodes_whenMade_thenTwelveUnmistakableCharactersAndNoTwoAlike() {
        Set<String> codes =
                IntStream.range(0, 1000).mapToObj(i -> CheckCode.next()).collect(Collectors.toSet());
        assertThat(codes).hasSize(1000).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{12}"));
    }

    @Test
    void givenCodes_whenCompared_thenAsAWhole() {
        assertThat(CheckCode.same("ABC", "ABC")).isTrue();
        assertThat(CheckCode.same("ABC", "ABD")).isFalse();
        assertThat(CheckCode.same("ABC", "AB")).isFalse();
    }
}
