package org.tejian.security.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;
import static org.tejian.security.internal.persistence.SecurityForTests.PASSWORD;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.Person;
import org.tejian.directory.Role;
import org.tejian.security.Account;
import org.tejian.security.SecurityError;
import org.tejian.security.Session;

class JpaAccountsTest {

    private static final SecurityForTests SECURITY = new SecurityForTests();

    private Caller console;
    private Organisation agency;
    private Person person;

    @AfterAll
    static void close() {
        SECURITY.close();
    }

    @BeforeEach
    void enterAgency() {
        console = SECURITY.reset();
        agency = SECURITY.enter(DirectoryForTests.agency("GZ"));
        person = SECURITY.organisations.addPerson(console, new Person(TimeOrderedId.next(), "李四", agency.id()));
        SECURITY.log.clear();
    }

    @Test
    void givenPerson_whenAccountIsOpened_thenItIsFoundAndTheEventHoldsNoPassword() {
        Account account = SECURITY.accounts.open(
                console, "li.si", person.id(), Set.of(Role.INSPECTOR, Role.REVIEWER), PASSWORD, true);

        assertThat(SECURITY.accounts.find("li.si")).contains(account);
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(account.organisationId()).isEqualTo(agency.id());
        assertThat(SECURITY.accounts.list(console)).containsExactly(account);
        assertThat(SECURITY.log.types()).containsExactly("security.account.opened");
        assertThat(SECURITY.log.last().event().after())
                .containsEntry("roles", List.of("INSPECTOR", "REVIEWER"))
                .doesNotContainValue(PASSWORD);
    }

    @Test
    void givenWrongInput_whenOpening_thenEachIsRefusedByItsCodeAndNothingIsOpened() {
        UUID nobody = TimeOrderedId.next();
        Set<Role> roles = Set.of(Role.INSPECTOR);
        Caller inspector = DirectoryForTests.caller(agency, Role.INSPECTOR);

        assertRefused(
                () -> SECURITY.accounts.open(inspector, "li.si", person.id(), roles, PASSWORD, false),
                DirectoryError.ROLE_FORBIDS);
        assertRefused(
                () -> SECURITY.accounts.open(console, "Li Si", person.id(), roles, PASSWORD, false),
                SecurityError.USER_NAME_RULES);
        assertRefused(
                () -> SECURITY.accounts.open(console, "li.si", person.id(), roles, "short", false),
                SecurityError.PASSWORD_RULES);
        assertRefused(
                () -> SECURITY.accounts.open(console, "li.si", nobody, roles, PASSWORD, false),
                DirectoryError.PERSON_UNKNOWN);
        assertRefused(
                () -> SECURITY.accounts.open(console, "li.si", person.id(), Set.of(), PASSWORD, false),
                SecurityError.ROLES_MISSING);
        assertRefused(
                () -> SECURITY.accounts.open(console, "li.si", person.id(), Set.of(Role.COUNTY_CLERK), PASSWORD, false),
                SecurityError.ROLE_NOT_FOR_ORGANISATION);
        assertThat(SECURITY.accounts.list(console)).isEmpty();
    }

    @Test
    void givenUserNameInUse_whenOpenedAgain_thenRefused() {
        SECURITY.accounts.open(console, "li.si", person.id(), Set.of(Role.INSPECTOR), PASSWORD, false);

        assertRefused(
                () -> SECURITY.accounts.open(console, "li.si", person.id(), Set.of(Role.REVIEWER), PASSWORD, false),
                SecurityError.USER_NAME_TAKEN);
    }

    @Test
    void givenSession_whenRolesAreGranted_thenItSeesThemAtOnce() {
        Account account = SECURITY.open("li.si", agency, Role.INSPECTOR);
        Session session = SECURITY.signIn.signIn("li.si", PASSWORD, "");
        assertThat(SECURITY.signIn.authenticate(session.token(), "").roles()).containsExactly(Role.INSPECTOR);

        Account granted = SECURITY.accounts.grant(console, account.id(), Set.of(Role.APPROVER));

        assertThat(granted.roles()).containsExactly(Role.APPROVER);
        assertThat(SECURITY.signIn.authenticate(session.token(), "").roles()).containsExactly(Role.APPROVER);
        assertThat(SECURITY.log.last().event().before()).containsEntry("roles", List.of("INSPECTOR"));
        assertThat(SECURITY.log.last().event().after()).containsEntry("roles", List.of("APPROVER"));
        assertRefused(
                () -> SECURITY.accounts.grant(console, account.id(), Set.of(Role.COUNTY_CLERK)),
                SecurityError.ROLE_NOT_FOR_ORGANISATION);
    }

    @Test
    void givenSession_whenTheAccountIsLocked_thenItEndsAtOnceUntilUnlockedAndSignedInAnew() {
        Account account = SECURITY.open("li.si", agency, Role.INSPECTOR);
        Session session = SECURITY.signIn.signIn("li.si", PASSWORD, "");
        SECURITY.signIn.authenticate(session.token(), "");

        Account locked = SECURITY.accounts.lock(console, account.id(), true, "离职");

        assertThat(locked.locked()).isTrue();
        assertThat(SECURITY.log.last().event().reason()).isEqualTo("离职");
        assertRefused(() -> SECURITY.signIn.authenticate(session.token(), ""), SecurityError.SESSION_ENDED);
        assertRefused(() -> SECURITY.signIn.signIn("li.si", PASSWORD, ""), SecurityError.ACCOUNT_LOCKED);
        SECURITY.accounts.lock(console, account.id(), false, "返聘");
        assertRefused(() -> SECURITY.signIn.authenticate(session.token(), ""), SecurityError.SESSION_ENDED);
        SECURITY.signIn.signIn("li.si", PASSWORD, "");
    }

    @Test
    void givenForgottenPassword_whenReset_thenSessionsEndAndTheNextSignInMustChangeIt() {
        Account account = SECURITY.open("li.si", agency, Role.INSPECTOR);
        Session session = SECURITY.signIn.signIn("li.si", PASSWORD, "");

        SECURITY.accounts.resetPassword(console, account.id(), "another-horse-2");

        assertRefused(() -> SECURITY.signIn.authenticate(session.token(), ""), SecurityError.SESSION_ENDED);
        assertThat(SECURITY.signIn.signIn("li.si", "another-horse-2", "").mustChangePassword())
                .isTrue();
        assertRefused(
                () -> SECURITY.accounts.resetPassword(console, account.id(), "li.si-1234567"),
                SecurityError.PASSWORD_RULES);
    }

    @Test
    void givenAdministrator_whenChangingTheOwnAccount_thenRefusedByS5() {
        Account account = SECURITY.open("root.one", console.organisation(), Role.SYSTEM_ADMINISTRATOR);
        SECURITY.signIn.signIn("root.one", PASSWORD, "");
        Caller self = SECURITY.signIn.signIn("root.one", PASSWORD, "").caller();

        assertRefused(
                () -> SECURITY.accounts.grant(self, account.id(), Set.of(Role.AUDITOR)), SecurityError.OWN_ACCOUNT);
        assertRefused(() -> SECURITY.accounts.lock(self, account.id(), false, ""), SecurityError.OWN_ACCOUNT);
        assertRefused(
                () -> SECURITY.accounts.open(
                        self,
                        "root.two",
                        self.person().id(),
                        Set.of(Role.SYSTEM_ADMINISTRATOR, Role.LEADER),
                        PASSWORD,
                        false),
                SecurityError.ROLES_EXCLUDE);
    }

    @Test
    void givenUnknownAccount_whenChanged_thenRefused() {
        UUID nobody = TimeOrderedId.next();

        assertRefused(
                () -> SECURITY.accounts.grant(console, nobody, Set.of(Role.AUDITOR)), SecurityError.ACCOUNT_UNKNOWN);
        assertRefused(() -> SECURITY.accounts.lock(console, nobody, true, ""), SecurityError.ACCOUNT_UNKNOWN);
        assertRefused(() -> SECURITY.accounts.resetPassword(console, nobody, PASSWORD), SecurityError.ACCOUNT_UNKNOWN);
    }
}
