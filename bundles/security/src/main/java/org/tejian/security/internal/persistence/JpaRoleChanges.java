package org.tejian.security.internal.persistence;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.directory.Role;
import org.tejian.events.Actor;
import org.tejian.events.EventLog;
import org.tejian.refusal.Refusal;
import org.tejian.security.Account;
import org.tejian.security.RoleChange;
import org.tejian.security.RoleChanges;
import org.tejian.security.SecurityError;
import org.tejian.security.internal.Reasons;
import org.tejian.security.internal.RememberedSessions;
import org.tejian.security.internal.RoleTable;

/** Role changes of administrators in the schema {@code security}. */
@Component
public final class JpaRoleChanges implements RoleChanges {

    private final Transactions transactions;
    private final RoleChangeTable changes;
    private final AccountTable accounts;
    private final Organisations organisations;
    private final RememberedSessions remembered;
    private final SecurityEvents events;
    private final Clock clock = Clock.systemUTC();

    @Activate
    public JpaRoleChanges(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=security)") JpaTemplate jpa,
            @Reference EventLog log,
            @Reference Organisations organisations,
            @Reference RememberedSessions remembered,
            @Reference(target = "(schema=security)") MigratedSchema schema) {
        this.transactions = transactions;
        this.changes = new RoleChangeTable(transactions);
        this.accounts = new AccountTable(transactions, jpa);
        this.organisations = organisations;
        this.remembered = remembered;
        this.events = new SecurityEvents(log);
    }

    @Override
    public RoleChange propose(Caller caller, UUID accountId, Set<Role> roles, String reason) {
        Actor actor = administrator(caller);
        String why = Reasons.checked(reason);
        if (caller.accountId().equals(accountId)) {
            throw new Refusal(SecurityError.OWN_ACCOUNT);
        }
        return transactions.required(() -> {
            changes.lock();
            Set<Role> before = accounts.require(accountId, account -> {
                RoleTable.check(organisations.require(account.organisationId()).kind(), roles);
                return account.roles();
            });
            if (changes.ofAccount(accountId).isPresent()) {
                throw new Refusal(SecurityError.ROLE_CHANGE_WAITS);
            }
            RoleChange change = new RoleChange(
                    TimeOrderedId.next(),
                    accountId,
                    before,
                    roles,
                    why,
                    caller.person().id(),
                    caller.person().name(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            changes.insert(change);
            events.roleChange(actor, "proposed", change, why);
            return change;
        });
    }

    @Override
    public Account confirm(Caller caller, UUID changeId) {
        Actor actor = administrator(caller);
        return transactions.required(() -> {
            changes.lock();
            RoleChange change = require(changeId);
            UUID person = caller.person().id();
            return accounts.change(change.accountId(), account -> {
                if (person.equals(change.proposedBy()) || person.equals(account.personId())) {
                    throw new Refusal(SecurityError.SECOND_PERSON);
                }
                if (!account.roles().equals(change.before())) {
                    throw new Refusal(SecurityError.ROLE_CHANGE_STALE);
                }
                RoleTable.check(organisations.require(account.organisationId()).kind(), change.after());
                refuseLast(change);
                account.grant(change.after());
                changes.settle(changeId, true);
                events.granted(actor, account, change.before());
                events.roleChange(actor, "confirmed", change, change.reason());
                transactions.afterCommit(() -> remembered.forget(change.accountId()));
                return account.account(clock.instant());
            });
        });
    }

    @Override
    public void reject(Caller caller, UUID changeId, String reason) {
        Actor actor = administrator(caller);
        String why = Reasons.checked(reason);
        transactions.run(() -> {
            changes.lock();
            RoleChange change = require(changeId);
            changes.settle(changeId, false);
            events.roleChange(actor, "rejected", change, why);
        });
    }

    @Override
    public List<RoleChange> waiting(Caller caller) {
        caller.require(Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR);
        return changes.waiting();
    }

    private void refuseLast(RoleChange change) {
        if (change.before().contains(Role.SYSTEM_ADMINISTRATOR)
                && !change.after().contains(Role.SYSTEM_ADMINISTRATOR)
                && accounts.administrators() < 2) {
            throw new Refusal(SecurityError.LAST_ADMINISTRATOR);
        }
    }

    private RoleChange require(UUID id) {
        return changes.find(id).orElseThrow(() -> new Refusal(SecurityError.ROLE_CHANGE_UNKNOWN, id.toString()));
    }

    private static Actor administrator(Caller caller) {
        return caller.actor(caller.require(Role.SYSTEM_ADMINISTRATOR));
    }
}
