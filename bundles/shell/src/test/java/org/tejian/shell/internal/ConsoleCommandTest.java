package org.tejian.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.refusal.Refusal;

class ConsoleCommandTest {

    @Test
    void a_refusal_is_one_line_in_both_languages_and_the_command_fails() {
        ConsoleCommand refused = new ConsoleCommand() {
            @Override
            void run() {
                throw new Refusal(
                        ShellError.VALUE_WRONG,
                        List.of(new Refusal.Detail("region", "六位", "six digits")),
                        "52",
                        "520113");
            }
        };

        CommandException thrown = catchThrowableOfType(CommandException.class, refused::execute);

        assertThat(thrown.getMessage())
                .contains("“52”不正确", "\"52\" is wrong", "[region: 六位 six digits]", "(VALUE_WRONG)")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @EnumSource(ShellError.class)
    void every_code_says_what_and_what_to_do(ShellError code) {
        Refusal refusal = new Refusal(code, "甲", "乙");

        assertThat(refusal.zh()).endsWith("。").doesNotContain("{");
        assertThat(refusal.en()).endsWith(".").doesNotContain("{", "''");
        assertThat(code.kind()).isNotNull();
    }

    @Test
    void generated_passwords_keep_the_rules_and_differ() {
        String password = NewPasswords.next();

        assertThat(password).hasSizeGreaterThan(20).matches("([A-Za-z]{3}[2-9]{2}-?){4}");
        assertThat(NewPasswords.next()).isNotEqualTo(password);
    }
}
