package org.tejian.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.security.SecurityError;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "short1", "nodigitsatall", "1234567890", "li.si-1234", "XLi.Si-1234"})
    void givenWeakPassword_whenChecked_thenRefused(String password) {
        assertRefused(() -> PasswordRules.check("li.si", password, 10), SecurityError.PASSWORD_RULES);
    }

    @Test
    void givenEndlessPassword_whenChecked_thenRefused() {
        assertRefused(() -> PasswordRules.check("li.si", "a1".repeat(101), 10), SecurityError.PASSWORD_RULES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcdefghi1", "电梯检验员密码安全得很8"})
    void givenStrongPassword_whenChecked_thenAccepted(String password) {
        PasswordRules.check("li.si", password, 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "Abc", "张三三", "a b c", "a_b", "abcdefghijabcdefghijabcdefghijabcdefghijx"})
    void givenWrongUserName_whenChecked_thenRefused(String userName) {
        assertRefused(() -> PasswordRules.checkUserName(userName), SecurityError.USER_NAME_RULES);
    }

    @Test
    void givenGeneratedPasswords_whenChecked_thenAllAreStrongAndDifferent() {
        assertThat(IntStream.range(0, 200).mapToObj(i -> PasswordRules.generate("admin")))
                .doesNotHaveDuplicates()
                .allSatisfy(password -> PasswordRules.check("admin", password, 10));
    }
}
