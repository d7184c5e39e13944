package org.tejian.security.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;
import static org.tejian.security.internal.persistence.SecurityForTests.PASSWORD;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Role;
import org.tejian.security.Account;
import org.tejian.security.SecurityError;

/** Passwords do not come back, and do not last for ever. */
class PasswordAgeTest {

    private static final SecurityForTests SECURITY = new SecurityForTests();

    private Caller console;
    private Account account;

    @AfterAll
    static void close() {
        SECURITY.close();
    }

    @BeforeEach
    void open() {
        console = SECURITY.reset();
        account = SECURITY.open("li.si", SECURITY.enter(DirectoryForTests.agency("GZ")), Role.INSPECTOR);
    }

    @Test
    void givenThreePasswordsRemembered_whenTheyComeBack_thenRefusedUntilTheyAreForgotten() {
        String token = SECURITY.signIn.signIn("li.si", PASSWORD, "").token();
        change(token, PASSWORD, "second-horse-2");
        change(token, "second-horse-2", "third-horse-3");

        assertRefused(
                () -> SECURITY.signIn.changePassword(token, "third-horse-3", PASSWORD), SecurityError.PASSWORD_REUSED);
        assertRefused(
                () -> SECURITY.accounts.resetPassword(console, account.id(), "second-horse-2"),
                SecurityError.PASSWORD_REUSED);
        change(token, "third-horse-3", "fourth-horse-4");
        change(token, "fourth-horse-4", PASSWORD);
    }

    @Test
    void givenOldPassword_whenSigningIn_thenItMustBeChangedFirst() {
        SECURITY.database.execute("update security.account set password_changed_at = now() - interval '181 days'");

        String token = SECURITY.signIn.signIn("li.si", PASSWORD, "").token();
        assertRefused(() -> SECURITY.signIn.authenticate(token, ""), SecurityError.PASSWORD_MUST_CHANGE);
        assertThat(SECURITY.signIn.resume(token, "").mustChangePassword()).isTrue();
        change(token, PASSWORD, "second-horse-2");
        assertThat(SECURITY.signIn.authenticate(token, "").accountId()).isEqualTo(account.id());
    }

    private static void change(String token, String old, String fresh) {
        SECURITY.clock.pass(Duration.ofSeconds(1));
        SECURITY.signIn.changePassword(token, old, fresh);
    }
}
