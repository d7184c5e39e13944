package org.tejian.security.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.directory.RefusalAssert.assertRefused;
import static org.tejian.security.internal.persistence.SecurityForTests.PASSWORD;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.tejian.security.Delegation;
import org.tejian.security.NewDelegation;
import org.tejian.security.SecurityError;

/** Separation rule S9: the role of an approver or leader lent to a colleague, between two days. */
class DelegationsTest {

    private static final SecurityForTests SECURITY = new SecurityForTests();

    private Organisation agency;
    private Caller approver;
    private Caller reviewer;
    private Caller head;

    @AfterAll
    static void close() {
        SECURITY.close();
    }

    @BeforeEach
    void agency() {
        SECURITY.reset();
        agency = SECURITY.enter(DirectoryForTests.agency("GZ"));
        approver = signedIn("approver", "赵磊", Role.APPROVER);
        reviewer = signedIn("reviewer", "陈静", Role.REVIEWER);
        head = signedIn("head", "王强", Role.AGENCY_HEAD);
        SECURITY.log.clear();
    }

    @Test
    void givenDelegation_whenItsDaysCome_thenTheDelegateHoldsTheRoleForThatLongOnly() {
        String token = SECURITY.signIn.signIn("reviewer", PASSWORD, "").token();
        SECURITY.delegations.delegate(approver, of(approver, reviewer, 1, 2));
        assertThat(roles(token)).containsExactly(Role.REVIEWER);

        SECURITY.clock.pass(Duration.ofDays(1));
        token = SECURITY.signIn.signIn("reviewer", PASSWORD, "").token();
        Caller delegate = SECURITY.signIn.authenticate(token, "192.0.2.7");
        assertThat(delegate.roles()).containsExactlyInAnyOrder(Role.REVIEWER, Role.APPROVER);
        assertThat(delegate.holds(Role.APPROVER)).isFalse();
        assertThat(delegate.actor(Role.APPROVER).personName()).isEqualTo("陈静(代赵磊)");
        assertThat(delegate.person().id()).isEqualTo(reviewer.person().id());

        SECURITY.clock.pass(Duration.ofDays(2));
        token = SECURITY.signIn.signIn("reviewer", PASSWORD, "").token();
        assertThat(roles(token)).containsExactly(Role.REVIEWER);
        SECURITY.clock.pass(Duration.ofDays(-3));
    }

    @Test
    void givenRunningDelegation_whenEnded_thenTheRoleIsGoneAtOnceAndTheLogSaysWho() {
        String token = SECURITY.signIn.signIn("reviewer", PASSWORD, "").token();
        Delegation made = SECURITY.delegations.delegate(approver, of(approver, reviewer, 0, 5));
        assertThat(roles(token)).contains(Role.APPROVER);

        Delegation ended = SECURITY.delegations.end(approver, made.id());

        assertThat(ended.ended()).isTrue();
        assertThat(roles(token)).containsExactly(Role.REVIEWER);
        assertThat(SECURITY.log.types()).contains("security.delegation.made", "security.delegation.ended");
        assertThat(SECURITY.delegations.list(reviewer)).containsExactly(ended);
        assertRefused(() -> SECURITY.delegations.end(approver, made.id()), SecurityError.DELEGATION_UNKNOWN);
        SECURITY.delegations.delegate(approver, of(approver, reviewer, 0, 5));
    }

    @Test
    void givenApproverWhoCannot_whenTheHeadDelegates_thenItHoldsAndTheHeadMayEndIt() {
        Delegation made = SECURITY.delegations.delegate(head, of(approver, reviewer, 0, 5));

        assertThat(made.delegatorId()).isEqualTo(approver.person().id());
        assertThat(SECURITY.log.last().actor().role()).isEqualTo("AGENCY_HEAD");
        Caller inspector = signedIn("inspector", "张伟", Role.INSPECTOR);
        assertRefused(() -> SECURITY.delegations.end(inspector, made.id()), DirectoryError.ROLE_FORBIDS);
        SECURITY.delegations.end(head, made.id());
    }

    @Test
    void givenRoleHeldByDelegation_whenDelegatedOn_thenRefused() {
        Caller inspector = signedIn("inspector", "张伟", Role.INSPECTOR);
        SECURITY.delegations.delegate(approver, of(approver, reviewer, 0, 5));
        Caller delegate = SECURITY.signIn.signIn("reviewer", PASSWORD, "").caller();

        assertRefused(
                () -> SECURITY.delegations.delegate(delegate, of(delegate, inspector, 0, 5)),
                SecurityError.DELEGATION_ROLE);
    }

    @Test
    void givenWrongDelegation_whenMade_thenEachIsRefusedByItsCode() {
        Caller stranger = stranger();
        UUID nobody = TimeOrderedId.next();

        refused(approver, of(approver, approver, 0, 5), SecurityError.DELEGATION_PERSON);
        refused(approver, of(approver, stranger, 0, 5), SecurityError.DELEGATION_PERSON);
        refused(approver, of(approver, reviewer, -1, 5), SecurityError.DELEGATION_DATES);
        refused(approver, of(approver, reviewer, 5, 4), SecurityError.DELEGATION_DATES);
        refused(approver, of(approver, reviewer, 0, 181), SecurityError.DELEGATION_DATES);
        refused(reviewer, of(reviewer, approver, 0, 5), DirectoryError.ROLE_FORBIDS);
        refused(reviewer, of(approver, reviewer, 0, 5), DirectoryError.ROLE_FORBIDS);
        refused(head, of(reviewer, approver, 0, 5), SecurityError.DELEGATION_ROLE);
        NewDelegation inspecting = new NewDelegation(
                Role.INSPECTOR, approver.person().id(), reviewer.person().id(), today(), today(), "出差");
        refused(approver, inspecting, SecurityError.DELEGATION_ROLE);
        NewDelegation silent = new NewDelegation(
                Role.APPROVER, approver.person().id(), reviewer.person().id(), today(), today(), "");
        refused(approver, silent, SecurityError.REASON_NEEDED);
        assertRefused(() -> SECURITY.delegations.end(approver, nobody), SecurityError.DELEGATION_UNKNOWN);
        Delegation made = SECURITY.delegations.delegate(approver, of(approver, reviewer, 0, 5));
        refused(approver, of(approver, head, 5, 9), SecurityError.DELEGATION_OVERLAPS);
        assertRefused(() -> SECURITY.delegations.end(stranger, made.id()), SecurityError.DELEGATION_UNKNOWN);
        assertThat(SECURITY.delegations.list(stranger)).isEmpty();
        assertThat(SECURITY.delegations.list(SECURITY.accounts.console())).containsExactly(made);
    }

    private Caller stranger() {
        Organisation other = SECURITY.enter(DirectoryForTests.agency("ZY"));
        SECURITY.open("stranger", other, Role.APPROVER);
        return SECURITY.signIn.signIn("stranger", PASSWORD, "").caller();
    }

    private static void refused(Caller caller, NewDelegation wanted, org.tejian.refusal.ErrorCode code) {
        assertRefused(() -> SECURITY.delegations.delegate(caller, wanted), code);
    }

    private static NewDelegation of(Caller delegator, Caller delegate, int from, int until) {
        return new NewDelegation(
                Role.APPROVER,
                delegator.person().id(),
                delegate.person().id(),
                today().plusDays(from),
                today().plusDays(until),
                "出差");
    }

    private static LocalDate today() {
        return LocalDate.now(SECURITY.clock.withZone(ZoneId.of("Asia/Shanghai")));
    }

    private Set<Role> roles(String token) {
        return SECURITY.signIn.authenticate(token, "").roles();
    }

    private Caller signedIn(String userName, String name, Role role) {
        Person person = SECURITY.organisations.addPerson(
                SECURITY.accounts.console(), new Person(TimeOrderedId.next(), name, agency.id()));
        SECURITY.accounts.open(SECURITY.accounts.console(), userName, person.id(), Set.of(role), PASSWORD, false);
        return SECURITY.signIn.signIn(userName, PASSWORD, "").caller();
    }
}
