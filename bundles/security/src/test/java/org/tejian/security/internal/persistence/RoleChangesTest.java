package org.tejian.security.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;
import static org.tejian.security.internal.persistence.SecurityForTests.PASSWORD;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Role;
import org.tejian.security.Account;
import org.tejian.security.RoleChange;
import org.tejian.security.SecurityError;

/** Separation rule S5: what is done to administrators takes two of them. */
class RoleChangesTest {

    private static final SecurityForTests SECURITY = new SecurityForTests();
    private static final Set<Role> ADMINISTRATOR = Set.of(Role.SYSTEM_ADMINISTRATOR);
    private static final Set<Role> AUDITOR = Set.of(Role.AUDITOR);

    private Caller console;
    private Caller one;
    private Caller two;
    private Account auditor;

    @AfterAll
    static void close() {
        SECURITY.close();
    }

    @BeforeEach
    void twoAdministratorsAndAnAuditor() {
        console = SECURITY.reset();
        one = administrator("root.one");
        two = administrator("root.two");
        auditor = SECURITY.open("audit.one", console.organisation(), Role.AUDITOR);
        SECURITY.log.clear();
    }

    @Test
    void givenTwoAdministrators_whenOneAloneMakesAThird_thenRefused() {
        assertRefused(
                () -> SECURITY.open("root.three", console.organisation(), Role.SYSTEM_ADMINISTRATOR),
                SecurityError.SECOND_ADMINISTRATOR);
        assertRefused(
                () -> SECURITY.accounts.grant(one, auditor.id(), ADMINISTRATOR), SecurityError.SECOND_ADMINISTRATOR);
        assertRefused(() -> SECURITY.accounts.grant(one, two.accountId(), AUDITOR), SecurityError.SECOND_ADMINISTRATOR);
    }

    @Test
    void givenOnlyAdministrator_whenRolesWouldLeaveNobody_thenRefused() {
        Caller freshConsole = SECURITY.reset();
        Account only = SECURITY.open("root.only", freshConsole.organisation(), Role.SYSTEM_ADMINISTRATOR);

        assertRefused(
                () -> SECURITY.accounts.grant(freshConsole, only.id(), AUDITOR), SecurityError.LAST_ADMINISTRATOR);
        assertThat(SECURITY.accounts
                        .grant(freshConsole, only.id(), Set.of(Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR))
                        .roles())
                .hasSize(2);
    }

    @Test
    void givenProposal_whenAnotherConfirms_thenTheAccountHasTheRolesAndTheLogNamesBoth() {
        RoleChange change = SECURITY.roleChanges.propose(one, auditor.id(), ADMINISTRATOR, " 增设管理员 ");
        assertThat(SECURITY.roleChanges.waiting(two)).containsExactly(change);
        assertThat(change.reason()).isEqualTo("增设管理员");

        Account confirmed = SECURITY.roleChanges.confirm(two, change.id());

        assertThat(confirmed.roles()).isEqualTo(ADMINISTRATOR);
        assertThat(SECURITY.roleChanges.waiting(two)).isEmpty();
        assertThat(SECURITY.log.types())
                .containsExactly(
                        "security.role-change.proposed", "security.account.granted", "security.role-change.confirmed");
        assertThat(SECURITY.log.last().actor().personId())
                .isEqualTo(two.person().id());
        assertRefused(() -> SECURITY.roleChanges.confirm(two, change.id()), SecurityError.ROLE_CHANGE_UNKNOWN);
    }

    @Test
    void givenProposal_whenProposerOrSubjectConfirms_thenRefused() {
        RoleChange demotion = SECURITY.roleChanges.propose(one, two.accountId(), AUDITOR, "离任");

        assertRefused(() -> SECURITY.roleChanges.confirm(one, demotion.id()), SecurityError.SECOND_PERSON);
        assertRefused(() -> SECURITY.roleChanges.confirm(two, demotion.id()), SecurityError.SECOND_PERSON);
        assertThat(SECURITY.roleChanges.confirm(console, demotion.id()).roles()).isEqualTo(AUDITOR);
    }

    @Test
    void givenTwoDemotions_whenBothAreConfirmed_thenTheSecondWouldLeaveNobodyAndIsRefused() {
        RoleChange first = SECURITY.roleChanges.propose(one, two.accountId(), AUDITOR, "离任");
        RoleChange second = SECURITY.roleChanges.propose(two, one.accountId(), AUDITOR, "离任");
        SECURITY.roleChanges.confirm(console, first.id());

        assertRefused(() -> SECURITY.roleChanges.confirm(console, second.id()), SecurityError.LAST_ADMINISTRATOR);
    }

    @Test
    void givenProposal_whenRolesChangedSinceOrOneWaits_thenRefusedAndRejectingMakesRoom() {
        RoleChange change = SECURITY.roleChanges.propose(one, auditor.id(), ADMINISTRATOR, "增设");
        assertRefused(
                () -> SECURITY.roleChanges.propose(two, auditor.id(), ADMINISTRATOR, "增设"),
                SecurityError.ROLE_CHANGE_WAITS);
        SECURITY.database.execute(
                "update security.account set roles = 'AUDITOR,SYSTEM_ADMINISTRATOR' where id = '" + auditor.id() + "'");

        assertRefused(() -> SECURITY.roleChanges.confirm(two, change.id()), SecurityError.ROLE_CHANGE_STALE);
        assertRefused(() -> SECURITY.roleChanges.reject(two, change.id(), " "), SecurityError.REASON_NEEDED);
        SECURITY.roleChanges.reject(two, change.id(), "已变更");
        assertThat(SECURITY.roleChanges.waiting(one)).isEmpty();
        assertThat(SECURITY.log.last().event().reason()).isEqualTo("已变更");
    }

    @Test
    void givenWrongProposal_whenMade_thenEachIsRefusedByItsCode() {
        UUID nobody = TimeOrderedId.next();
        Caller reader = SECURITY.signIn.signIn("audit.one", PASSWORD, "").caller();

        assertRefused(
                () -> SECURITY.roleChanges.propose(reader, two.accountId(), AUDITOR, "x"), DirectoryError.ROLE_FORBIDS);
        assertThat(SECURITY.roleChanges.waiting(reader)).isEmpty();
        assertRefused(
                () -> SECURITY.roleChanges.propose(one, one.accountId(), AUDITOR, "x"), SecurityError.OWN_ACCOUNT);
        assertRefused(() -> SECURITY.roleChanges.propose(one, nobody, AUDITOR, "x"), SecurityError.ACCOUNT_UNKNOWN);
        assertRefused(
                () -> SECURITY.roleChanges.propose(one, auditor.id(), Set.of(Role.LEADER), "x"),
                SecurityError.ROLE_NOT_FOR_ORGANISATION);
        assertRefused(
                () -> SECURITY.roleChanges.propose(one, auditor.id(), ADMINISTRATOR, "字".repeat(2001)),
                SecurityError.REASON_NEEDED);
    }

    @Test
    void givenTwoAdministrators_whenOneResetsThePasswordOfTheOther_thenOnlyTheConsoleMay() {
        assertRefused(
                () -> SECURITY.accounts.resetPassword(one, two.accountId(), "another-horse-2"),
                SecurityError.ADMINISTRATOR_PASSWORD);
        SECURITY.accounts.resetPassword(console, two.accountId(), "another-horse-2");
        assertThat(SECURITY.signIn.signIn("root.two", "another-horse-2", "").mustChangePassword())
                .isTrue();
    }

    private Caller administrator(String userName) {
        SECURITY.open(userName, console.organisation(), Role.SYSTEM_ADMINISTRATOR);
        return SECURITY.signIn.signIn(userName, PASSWORD, "").caller();
    }
}
