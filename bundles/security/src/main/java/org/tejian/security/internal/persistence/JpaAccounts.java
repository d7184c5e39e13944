package org.tejian.security.internal.persistence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.events.Actor;
import org.tejian.events.EventLog;
import org.tejian.refusal.Refusal;
import org.tejian.security.Account;
import org.tejian.security.Accounts;
import org.tejian.security.SecurityError;
import org.tejian.security.internal.BuiltIn;
import org.tejian.security.internal.PasswordHashing;
import org.tejian.security.internal.PasswordRules;
import org.tejian.security.internal.RememberedSessions;
import org.tejian.security.internal.RoleTable;
import org.tejian.security.internal.SecurityConfig;

/** The register of accounts in the schema {@code security}. */
@Component(configurationPid = SecurityConfig.PID)
public final class JpaAccounts implements Accounts {

    private final Transactions transactions;
    private final AccountTable accounts;
    private final SessionTable sessions;
    private final PasswordHistory history;
    private final int passwordShortest;
    private final RoleChangeTable changes;
    private final SecurityEvents events;
    private final Organisations organisations;
    private final Regions regions;
    private final PasswordHashing hashing;
    private final RememberedSessions remembered;
    private final Clock clock = Clock.systemUTC();

    @Activate
    public JpaAccounts(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=security)") JpaTemplate jpa,
            @Reference EventLog log,
            @Reference Organisations organisations,
            @Reference Regions regions,
            @Reference PasswordHashing hashing,
            @Reference RememberedSessions remembered,
            @Reference(target = "(schema=security)") MigratedSchema schema,
            SecurityConfig config) {
        this.transactions = transactions;
        this.accounts = new AccountTable(transactions, jpa);
        this.sessions = new SessionTable(transactions);
        this.history = new PasswordHistory(transactions, hashing, config.passwordsRemembered());
        this.passwordShortest = config.passwordShortest();
        this.changes = new RoleChangeTable(transactions);
        this.events = new SecurityEvents(log);
        this.organisations = organisations;
        this.regions = regions;
        this.hashing = hashing;
        this.remembered = remembered;
    }

    @Override
    public Account open(
            Caller caller, String userName, UUID personId, Set<Role> roles, String password, boolean mustChange) {
        Actor actor = administrator(caller);
        PasswordRules.checkUserName(userName);
        PasswordRules.check(userName, password, passwordShortest);
        String hash = hashing.hash(password);
        return transactions.required(() -> {
            Person person = organisations.requirePerson(personId);
            RoleTable.check(organisations.require(person.organisationId()).kind(), roles);
            refuseWithoutSecond(roles, Set.of());
            refuseTaken(userName);
            AccountEntity account = new AccountEntity(TimeOrderedId.next(), userName, person, roles);
            account.setPassword(hash, mustChange, clock.instant());
            accounts.add(account);
            events.opened(actor, account);
            return account.account(clock.instant());
        });
    }

    @Override
    public Optional<Account> find(String userName) {
        return accounts.find(userName, account -> account.account(clock.instant()));
    }

    @Override
    public Optional<Account> find(UUID accountId) {
        return accounts.find(accountId, account -> account.account(clock.instant()));
    }

    @Override
    public List<Account> list(Caller caller) {
        caller.require(Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR);
        return accounts.all(account -> account.account(clock.instant()));
    }

    @Override
    public Account grant(Caller caller, UUID accountId, Set<Role> roles) {
        Actor actor = administrator(caller);
        refuseOwn(caller, accountId);
        return transactions.required(() -> {
            // before the account's row, as a confirmation takes them
            changes.lock();
            forgetAfterCommit(accountId);
            return accounts.change(accountId, account -> {
                RoleTable.check(organisations.require(account.organisationId()).kind(), roles);
                Set<Role> before = account.roles();
                refuseWithoutSecond(roles, before);
                account.grant(roles);
                events.granted(actor, account, before);
                return account.account(clock.instant());
            });
        });
    }

    @Override
    public Account lock(Caller caller, UUID accountId, boolean locked, String reason) {
        Actor actor = administrator(caller);
        refuseOwn(caller, accountId);
        return transactions.required(() -> {
            forgetAfterCommit(accountId);
            return accounts.change(accountId, account -> {
                if (locked) {
                    account.lock();
                    endAll(account);
                } else {
                    account.unlock();
                }
                events.lockChanged(actor, account, locked, reason);
                return account.account(clock.instant());
            });
        });
    }

    @Override
    public void resetPassword(Caller caller, UUID accountId, String password) {
        Actor actor = administrator(caller);
        refuseAdministratorsPassword(caller, accountId);
        PasswordRules.check(accounts.require(accountId, AccountEntity::userName), password, passwordShortest);
        history.refuseReused(accountId, accounts.require(accountId, AccountEntity::passwordHash), password);
        String hash = hashing.hash(password);
        transactions.run(() -> {
            forgetAfterCommit(accountId);
            accounts.change(accountId, account -> {
                history.replaced(accountId, account.passwordHash(), clock.instant());
                account.setPassword(hash, true, clock.instant());
                events.passwordReset(actor, account);
                endAll(account);
                return Boolean.TRUE;
            });
        });
    }

    @Override
    public Caller console() {
        Organisation operator =
                organisations.find(BuiltIn.OPERATOR_ID).orElseGet(() -> BuiltIn.operator(BuiltIn.province(regions)));
        return BuiltIn.console(operator);
    }

    private static Actor administrator(Caller caller) {
        return caller.actor(caller.require(Role.SYSTEM_ADMINISTRATOR));
    }

    /** Separation rule S5: role changes of administrators need a second one, as soon as there are two. */
    private void refuseWithoutSecond(Set<Role> roles, Set<Role> before) {
        boolean administrators =
                roles.contains(Role.SYSTEM_ADMINISTRATOR) || before.contains(Role.SYSTEM_ADMINISTRATOR);
        if (!administrators || roles.equals(before)) {
            return;
        }
        changes.lock();
        int there = accounts.administrators();
        if (there > 1) {
            throw new Refusal(SecurityError.SECOND_ADMINISTRATOR);
        }
        if (there == 1 && !roles.contains(Role.SYSTEM_ADMINISTRATOR)) {
            throw new Refusal(SecurityError.LAST_ADMINISTRATOR);
        }
    }

    /** Whoever could reset the password of another administrator could be both of the two that S5 asks for. */
    private void refuseAdministratorsPassword(Caller caller, UUID accountId) {
        boolean administrator =
                accounts.require(accountId, AccountEntity::roles).contains(Role.SYSTEM_ADMINISTRATOR);
        if (administrator && !caller.accountId().equals(BuiltIn.CONSOLE_ID)) {
            throw new Refusal(SecurityError.ADMINISTRATOR_PASSWORD);
        }
    }

    private void endAll(AccountEntity account) {
        account.endTokens(clock.instant());
        sessions.endOthers(account.id(), "");
    }

    /** Separation rule S5: nobody changes the own roles. */
    private static void refuseOwn(Caller caller, UUID accountId) {
        if (caller.accountId().equals(accountId)) {
            throw new Refusal(SecurityError.OWN_ACCOUNT);
        }
    }

    /** The lock makes a second one with that name wait, and see the first. */
    private void refuseTaken(String userName) {
        transactions.lock("security.account:" + userName);
        if (find(userName).isPresent()) {
            throw new Refusal(SecurityError.USER_NAME_TAKEN, userName);
        }
    }

    private void forgetAfterCommit(UUID accountId) {
        transactions.afterCommit(() -> remembered.forget(accountId));
    }
}
