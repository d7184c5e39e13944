package org.tejian.security.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;
import static org.tejian.security.internal.persistence.SecurityForTests.PASSWORD;

import java.sql.ResultSet;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.Role;
import org.tejian.security.Account;
import org.tejian.security.SecurityError;
import org.tejian.security.Session;
import org.tejian.security.SignIn;
import org.tejian.security.internal.Tokens;

class PasswordSignInTest {

    private static final SecurityForTests SECURITY = new SecurityForTests();
    private static final String NEW_PASSWORD = "another-horse-2";

    private final SignIn signIn = SECURITY.signIn;
    private Caller console;
    private Organisation agency;
    private Account account;

    @AfterAll
    static void close() {
        SECURITY.close();
    }

    @BeforeEach
    void openAccount() {
        console = SECURITY.reset();
        agency = SECURITY.enter(DirectoryForTests.agency("GZ"));
        account = SECURITY.open("li.si", agency, Role.INSPECTOR);
        SECURITY.log.clear();
    }

    @Test
    void givenRightPassword_whenSignedIn_thenTheTokenStandsForPersonOrganisationAndRoles() {
        Session session = signIn.signIn("li.si", PASSWORD, "192.0.2.7");

        Caller caller = signIn.authenticate(session.token(), "192.0.2.8");
        assertThat(caller.accountId()).isEqualTo(account.id());
        assertThat(caller.person().name()).isEqualTo("李四");
        assertThat(caller.organisation()).isEqualTo(agency);
        assertThat(caller.roles()).containsExactly(Role.INSPECTOR);
        assertThat(caller.address()).isEqualTo("192.0.2.8");
        assertThat(session.expires()).isEqualTo(SECURITY.clock.instant().plus(Duration.ofMinutes(30)));
        assertThat(SECURITY.log.types()).containsExactly("security.account.signed-in");
        assertThat(SECURITY.log.last().actor().address()).isEqualTo("192.0.2.7");
        assertThat(SECURITY.log.last().actor().personId())
                .isEqualTo(caller.person().id());
    }

    @Test
    void givenSession_whenTheTableIsRead_thenTheTokenIsNotInIt() {
        String token = signIn.signIn("li.si", PASSWORD, "").token();

        String stored = SECURITY.jpa.transactions().jdbc(connection -> {
            try (ResultSet row =
                    connection.createStatement().executeQuery("select token_digest from security.session")) {
                row.next();
                return row.getString(1);
            }
        });

        assertThat(token).hasSize(43);
        assertThat(stored).isEqualTo(Tokens.digest(token)).isNotEqualTo(token);
        assertRefused(() -> signIn.authenticate(stored, ""), SecurityError.SESSION_ENDED);
    }

    @Test
    void givenWrongNameOrPassword_whenSigningIn_thenBothAreRefusedAlikeAndRecorded() {
        assertRefused(() -> signIn.signIn("li.si", "wrong-horse-1", "192.0.2.7"), SecurityError.SIGN_IN_FAILED);
        assertThat(SECURITY.log.types()).containsExactly("security.account.sign-in-failed");
        assertThat(SECURITY.log.last().event().subjectId()).isEqualTo(account.id());
        assertThat(SECURITY.log.last().actor().address()).isEqualTo("192.0.2.7");

        assertRefused(() -> signIn.signIn("a-typed-password-1", PASSWORD, ""), SecurityError.SIGN_IN_FAILED);
        assertThat(SECURITY.log.types()).hasSize(2);
        assertThat(SECURITY.log.last().event().toString()).doesNotContain("a-typed-password-1");

        assertRefused(() -> signIn.signIn("li.si", "x1".repeat(500), ""), SecurityError.SIGN_IN_FAILED);
    }

    @Test
    void givenFiveFailures_whenTheRightPasswordFollows_thenLockedForFifteenMinutes() {
        fail(5);
        assertRefused(() -> signIn.signIn("li.si", PASSWORD, ""), SecurityError.ACCOUNT_LOCKED);
        assertThat(SECURITY.log.types()).contains("security.account.locked");
        assertThat(SECURITY.accounts.find("li.si").orElseThrow().lockedUntil())
                .contains(SECURITY.clock.instant().plus(Duration.ofMinutes(15)));

        SECURITY.clock.pass(Duration.ofMinutes(15));
        signIn.signIn("li.si", PASSWORD, "");
    }

    @Test
    void givenFiveFailuresFarApart_whenTheRightPasswordFollows_thenNotLocked() {
        fail(4);
        SECURITY.clock.pass(Duration.ofMinutes(15));
        fail(4);
        signIn.signIn("li.si", PASSWORD, "");
        fail(4);
        signIn.signIn("li.si", PASSWORD, "");
    }

    @Test
    void givenLockByFailures_whenAnAdministratorUnlocks_thenSignInWorksAgain() {
        fail(5);
        SECURITY.accounts.lock(console, account.id(), false, "本人核实");
        signIn.signIn("li.si", PASSWORD, "");
    }

    @Test
    void givenFailuresUnderANameNobodyHas_whenGoingOn_thenItLooksLockedToo() {
        for (int i = 0; i < 5; i++) {
            assertRefused(() -> signIn.signIn("nobody", PASSWORD, ""), SecurityError.SIGN_IN_FAILED);
        }
        assertRefused(() -> signIn.signIn("nobody", PASSWORD, ""), SecurityError.ACCOUNT_LOCKED);
    }

    @Test
    void givenUsedSession_whenTimePasses_thenItSlidesButNotBeyondTwelveHours() {
        String token = signIn.signIn("li.si", PASSWORD, "").token();
        for (int i = 0; i < 28; i++) {
            SECURITY.clock.pass(Duration.ofMinutes(25));
            signIn.authenticate(token, "");
        }
        SECURITY.clock.pass(Duration.ofMinutes(20));
        assertRefused(() -> signIn.authenticate(token, ""), SecurityError.SESSION_ENDED);
    }

    @Test
    void givenSession_whenResumed_thenItSaysWhoAndUntilWhenAsIfSignedInJustNow() {
        Session session = signIn.signIn("li.si", PASSWORD, "192.0.2.7");
        SECURITY.clock.pass(Duration.ofMinutes(10));

        Session resumed = signIn.resume(session.token(), "192.0.2.8");

        assertThat(resumed.token()).isEqualTo(session.token());
        assertThat(resumed.caller().address()).isEqualTo("192.0.2.8");
        assertThat(resumed.expires()).isEqualTo(session.expires().plus(Duration.ofMinutes(10)));
        assertThat(resumed.mustChangePassword()).isFalse();
        assertThat(SECURITY.accounts.find(resumed.caller().accountId())).contains(account);
        assertRefused(() -> signIn.resume("no such token", ""), SecurityError.SESSION_ENDED);
    }

    @Test
    void givenUnusedSession_whenThirtyMinutesPass_thenItHasEnded() {
        String token = signIn.signIn("li.si", PASSWORD, "").token();
        signIn.authenticate(token, "");
        SECURITY.clock.pass(Duration.ofMinutes(30));
        assertRefused(() -> signIn.authenticate(token, ""), SecurityError.SESSION_ENDED);
    }

    @Test
    void givenSignOut_whenTheTokenIsUsedAgain_thenItHasEndedHereAtOnceAndElsewhereWithinSeconds() {
        SignIn otherNode = SECURITY.anotherNode();
        String token = signIn.signIn("li.si", PASSWORD, "").token();
        signIn.authenticate(token, "");
        otherNode.authenticate(token, "");

        signIn.signOut(token);

        assertRefused(() -> signIn.authenticate(token, ""), SecurityError.SESSION_ENDED);
        assertThat(SECURITY.log.last().event().type()).isEqualTo("security.account.signed-out");
        otherNode.authenticate(token, "");
        SECURITY.clock.pass(Duration.ofSeconds(5));
        assertRefused(() -> otherNode.authenticate(token, ""), SecurityError.SESSION_ENDED);
        signIn.signOut(token);
        signIn.signOut("no such token");
    }

    @Test
    void givenSeveralSessions_whenSignedOutEverywhere_thenAllEnd() {
        Session one = signIn.signIn("li.si", PASSWORD, "");
        Session two = signIn.signIn("li.si", PASSWORD, "");
        Caller stranger = DirectoryForTests.caller(agency, Role.INSPECTOR);

        assertRefused(() -> signIn.signOutEverywhere(stranger, account.id()), DirectoryError.ROLE_FORBIDS);
        signIn.signOutEverywhere(one.caller(), account.id());

        assertRefused(() -> signIn.authenticate(one.token(), ""), SecurityError.SESSION_ENDED);
        assertRefused(() -> signIn.authenticate(two.token(), ""), SecurityError.SESSION_ENDED);
        signIn.signOutEverywhere(console, account.id());
        assertThat(SECURITY.log.last().actor().role()).isEqualTo("SYSTEM_ADMINISTRATOR");
    }

    @Test
    void givenFirstSignIn_whenAnythingButAPasswordChangeIsTried_thenRefusedUntilItIsChanged() {
        SECURITY.accounts.resetPassword(console, account.id(), NEW_PASSWORD);
        Session session = signIn.signIn("li.si", NEW_PASSWORD, "");
        assertThat(session.mustChangePassword()).isTrue();
        assertRefused(() -> signIn.authenticate(session.token(), ""), SecurityError.PASSWORD_MUST_CHANGE);
        assertThat(signIn.resume(session.token(), "").mustChangePassword()).isTrue();

        assertRefused(
                () -> signIn.changePassword(session.token(), NEW_PASSWORD, NEW_PASSWORD), SecurityError.PASSWORD_SAME);
        signIn.changePassword(session.token(), NEW_PASSWORD, "third-horse-3");

        assertThat(signIn.authenticate(session.token(), "").accountId()).isEqualTo(account.id());
        assertThat(SECURITY.log.last().event().type()).isEqualTo("security.account.password-changed");
    }

    @Test
    void givenPasswordChange_whenTheOldOneIsWrongOrTheNewOneWeak_thenRefusedAndTheOldOneStays() {
        Session session = signIn.signIn("li.si", PASSWORD, "");

        assertRefused(
                () -> signIn.changePassword(session.token(), "wrong-horse-1", NEW_PASSWORD),
                SecurityError.SIGN_IN_FAILED);
        assertRefused(() -> signIn.changePassword(session.token(), PASSWORD, "weak"), SecurityError.PASSWORD_RULES);
        assertRefused(
                () -> signIn.changePassword("no such token", PASSWORD, NEW_PASSWORD), SecurityError.SESSION_ENDED);
        assertThat(SECURITY.log.types()).contains("security.account.sign-in-failed");
        signIn.signIn("li.si", PASSWORD, "");
    }

    @Test
    void givenTwoSessions_whenOneChangesThePassword_thenOnlyTheOtherEnds() {
        Session one = signIn.signIn("li.si", PASSWORD, "");
        Session two = signIn.signIn("li.si", PASSWORD, "");
        signIn.authenticate(two.token(), "");

        signIn.changePassword(one.token(), PASSWORD, NEW_PASSWORD);

        signIn.authenticate(one.token(), "");
        assertRefused(() -> signIn.authenticate(two.token(), ""), SecurityError.SESSION_ENDED);
        assertRefused(() -> signIn.signIn("li.si", PASSWORD, ""), SecurityError.SIGN_IN_FAILED);
        signIn.signIn("li.si", NEW_PASSWORD, "");
    }

    @Test
    void givenRememberedSession_whenRolesAreGranted_thenTheyAreSeenAtOnce() {
        String token = signIn.signIn("li.si", PASSWORD, "").token();
        signIn.authenticate(token, "");

        SECURITY.accounts.grant(console, account.id(), Set.of(Role.QUALITY_HEAD));

        assertThat(signIn.authenticate(token, "").roles()).containsExactly(Role.QUALITY_HEAD);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertRefused(() -> signIn.signIn("li.si", "wrong-horse-1", ""), SecurityError.SIGN_IN_FAILED);
        }
    }
}
