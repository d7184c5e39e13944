package org.tejian.security.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;
import static org.tejian.security.internal.persistence.SecurityForTests.PASSWORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Role;
import org.tejian.security.Account;
import org.tejian.security.SecurityError;
import org.tejian.security.Session;
import org.tejian.security.internal.PasswordAuthority;
import org.tejian.security.internal.RememberedSessions;

/** Passwords of the directory beside, or instead of, those of the platform. */
class DirectorySignInTest {

    private static final SecurityForTests SECURITY = new SecurityForTests();
    private static final String THEIRS = "directory-horse-1";

    private final List<String> asked = new ArrayList<>();
    private boolean away;
    private final PasswordAuthority directory = (userName, password) -> {
        asked.add(userName);
        if (away) {
            return PasswordAuthority.Answer.AWAY;
        }
        return password.equals(THEIRS) ? PasswordAuthority.Answer.ACCEPTED : PasswordAuthority.Answer.REFUSED;
    };
    private final PasswordSignIn both =
            SECURITY.with(new RememberedSessions(), Optional.of(directory), Optional.empty(), SECURITY.config);
    private final PasswordSignIn theirsOnly = SECURITY.with(
            new RememberedSessions(),
            Optional.of(directory),
            Optional.empty(),
            SECURITY.config.withoutLocalPasswords());
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
        SECURITY.log.clear();
    }

    @Test
    void givenDirectory_whenEitherPasswordIsTyped_thenItLetsInAndTheLogSaysWhich() {
        Session theirs = both.signIn("li.si", THEIRS, "192.0.2.7");
        assertThat(SECURITY.log.last().event().after()).containsEntry("door", "DIRECTORY");
        assertThat(theirs.caller().roles()).containsExactly(Role.INSPECTOR);

        both.signIn("li.si", PASSWORD, "192.0.2.7");
        assertThat(SECURITY.log.last().event().after()).containsEntry("door", "PASSWORD");
        assertRefused(() -> both.signIn("li.si", "neither-1", ""), SecurityError.SIGN_IN_FAILED);
    }

    @Test
    void givenFirstPasswordOfThePlatform_whenTheDirectoryLetsIn_thenNothingMustBeChanged() {
        SECURITY.accounts.resetPassword(console, account.id(), "another-horse-2");

        assertThat(both.signIn("li.si", THEIRS, "").mustChangePassword()).isFalse();
        Session local = both.signIn("li.si", "another-horse-2", "");
        assertThat(local.mustChangePassword()).isTrue();
        assertRefused(() -> both.authenticate(local.token(), ""), SecurityError.PASSWORD_MUST_CHANGE);
    }

    @Test
    void givenLocalPasswordsOff_whenOneIsTyped_thenOnlyTheDirectoryCounts() {
        assertRefused(() -> theirsOnly.signIn("li.si", PASSWORD, ""), SecurityError.SIGN_IN_FAILED);
        theirsOnly.signIn("li.si", THEIRS, "");
    }

    @Test
    void givenDirectoryAway_whenSigningIn_thenLocalPasswordsServeOrTheRefusalSaysSoAndNothingIsCounted() {
        away = true;
        both.signIn("li.si", PASSWORD, "");
        for (int i = 0; i < 6; i++) {
            assertRefused(() -> theirsOnly.signIn("li.si", THEIRS, ""), SecurityError.DIRECTORY_AWAY);
        }
        away = false;
        theirsOnly.signIn("li.si", THEIRS, "");
    }

    @Test
    void givenFirstAdministrator_whenTheDirectoryKnowsSuchAName_thenOnlyThePlatformsPasswordCounts() {
        SECURITY.open("admin", console.organisation(), Role.SYSTEM_ADMINISTRATOR);

        assertRefused(() -> theirsOnly.signIn("admin", THEIRS, ""), SecurityError.SIGN_IN_FAILED);
        theirsOnly.signIn("admin", PASSWORD, "");
        assertThat(asked).isEmpty();
    }

    @Test
    void givenUnknownNameOrLockedAccount_whenSigningIn_thenTheDirectoryIsNotEvenAsked() {
        assertRefused(() -> both.signIn("nobody", THEIRS, ""), SecurityError.SIGN_IN_FAILED);
        for (int i = 0; i < 5; i++) {
            assertRefused(() -> both.signIn("li.si", "wrong-1", ""), SecurityError.SIGN_IN_FAILED);
        }
        asked.clear();
        assertRefused(() -> both.signIn("li.si", THEIRS, ""), SecurityError.ACCOUNT_LOCKED);
        assertThat(asked).isEmpty();
    }
}
