package org.tejian.security.internal.persistence;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tejian.directory.Role;
import org.tejian.events.Actor;
import org.tejian.events.EventLog;
import org.tejian.events.NewEvent;
import org.tejian.security.Delegation;
import org.tejian.security.RoleChange;
import org.tejian.security.internal.Door;

/** What security writes into the event log. Never a password, nor what was typed as a name that nobody has. */
final class SecurityEvents {

    private static final UUID NOBODY = new UUID(0, 0);

    private final EventLog log;

    SecurityEvents(EventLog log) {
        this.log = log;
    }

    void opened(Actor actor, AccountEntity account) {
        append(
                actor,
                "opened",
                account,
                Map.of(),
                Map.of(
                        "userName", account.userName(),
                        "person", account.personId(),
                        "organisation", account.organisationId(),
                        "roles", names(account.roles())),
                "");
    }

    void granted(Actor actor, AccountEntity account, Set<Role> before) {
        append(actor, "granted", account, Map.of("roles", names(before)), Map.of("roles", names(account.roles())), "");
    }

    void lockChanged(Actor actor, AccountEntity account, boolean locked, String reason) {
        append(actor, locked ? "locked" : "unlocked", account, Map.of(), Map.of(), reason);
    }

    void lockedByFailures(AccountEntity account, String address) {
        append(somebody(address), "locked", account, Map.of(), Map.of("byFailedSignIns", true), "");
    }

    void passwordReset(Actor actor, AccountEntity account) {
        append(actor, "password-reset", account, Map.of(), Map.of(), "");
    }

    void passwordChanged(Actor actor, AccountEntity account) {
        append(actor, "password-changed", account, Map.of(), Map.of(), "");
    }

    void signedIn(Actor actor, AccountEntity account, Door door) {
        Map<String, Object> how = Map.of("userName", account.userName(), "door", door.name());
        append(actor, "signed-in", account, Map.of(), how, "");
    }

    void roleChange(Actor actor, String what, RoleChange change, String reason) {
        log.append(
                actor,
                new NewEvent(
                        "security.role-change." + what,
                        "account",
                        change.accountId(),
                        Map.of("roles", names(change.before())),
                        Map.of(
                                "roles",
                                names(change.after()),
                                "change",
                                change.id().toString()),
                        reason));
    }

    void delegation(Actor actor, String what, Delegation delegation, Map<String, Object> facts) {
        log.append(
                actor,
                new NewEvent(
                        "security.delegation." + what,
                        "delegation",
                        delegation.id(),
                        Map.of(),
                        facts,
                        delegation.reason()));
    }

    void signInFailed(AccountEntity account, boolean locked, String address) {
        append(
                somebody(address),
                "sign-in-failed",
                account,
                Map.of(),
                Map.of("userName", account.userName(), "locked", locked),
                "");
    }

    void unknownNameFailed(String address) {
        log.append(
                somebody(address),
                new NewEvent("security.account.sign-in-failed", "account", NOBODY, Map.of(), Map.of(), ""));
    }

    void signedOut(Actor actor, UUID accountId, boolean everywhere) {
        String what = everywhere ? "signed-out-everywhere" : "signed-out";
        log.append(actor, new NewEvent("security.account." + what, "account", accountId, Map.of(), Map.of(), ""));
    }

    private static Actor somebody(String address) {
        Actor platform = Actor.platform();
        return new Actor(
                platform.accountId(),
                platform.personId(),
                platform.personName(),
                platform.role(),
                platform.organisationId(),
                platform.organisationName(),
                address);
    }

    private void append(
            Actor actor,
            String what,
            AccountEntity account,
            Map<String, Object> before,
            Map<String, Object> after,
            String reason) {
        log.append(actor, new NewEvent("security.account." + what, "account", account.id(), before, after, reason));
    }

    private static Object names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.toList());
    }
}
