package org.tejian.security.internal.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.directory.Role;
import org.tejian.events.Actor;
import org.tejian.events.EventLog;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;
import org.tejian.security.Session;
import org.tejian.security.SignIn;
import org.tejian.security.internal.BearerTokens;
import org.tejian.security.internal.Door;
import org.tejian.security.internal.LockOut;
import org.tejian.security.internal.OpenedSessions;
import org.tejian.security.internal.PasswordAuthority;
import org.tejian.security.internal.PasswordHashing;
import org.tejian.security.internal.PasswordRules;
import org.tejian.security.internal.RememberedSessions;
import org.tejian.security.internal.RememberedSessions.Known;
import org.tejian.security.internal.SecurityConfig;
import org.tejian.security.internal.Tokens;

/**
 * Sign-in by name and password, the platform's or the directory's, with sessions in the schema {@code security}. The
 * directory and the identity provider are there when they are configured.
 */
@Component(
        service = {SignIn.class, OpenedSessions.class},
        configurationPid = SecurityConfig.PID)
public final class PasswordSignIn implements SignIn, OpenedSessions {

    private final Transactions transactions;
    private final AccountTable accounts;
    private final Sessions sessions;
    private final SecurityEvents events;
    private final Callers callers;
    private final PasswordCheck check;
    private final PasswordHashing hashing;
    private final PasswordHistory history;
    private final Optional<BearerTokens> provider;
    private final int passwordShortest;
    private final Clock clock;

    @Activate
    public PasswordSignIn(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=security)") JpaTemplate jpa,
            @Reference EventLog log,
            @Reference Organisations organisations,
            @Reference PasswordHashing hashing,
            @Reference RememberedSessions remembered,
            @Reference(target = "(schema=security)") MigratedSchema schema,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    PasswordAuthority directory,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    BearerTokens provider,
            SecurityConfig config) {
        this(
                transactions,
                jpa,
                log,
                organisations,
                hashing,
                remembered,
                Optional.ofNullable(directory),
                Optional.ofNullable(provider),
                config,
                Clock.systemUTC());
    }

    PasswordSignIn(
            Transactions transactions,
            JpaTemplate jpa,
            EventLog log,
            Organisations organisations,
            PasswordHashing hashing,
            RememberedSessions remembered,
            Optional<PasswordAuthority> directory,
            Optional<BearerTokens> provider,
            SecurityConfig config,
            Clock clock) {
        this.transactions = transactions;
        this.accounts = new AccountTable(transactions, jpa);
        this.events = new SecurityEvents(log);
        this.callers = new Callers(transactions, organisations, clock);
        this.sessions = new Sessions(transactions, accounts, events, callers, remembered, config, clock);
        this.hashing = hashing;
        this.history = new PasswordHistory(transactions, hashing, config.passwordsRemembered());
        this.provider = provider;
        this.passwordShortest = config.passwordShortest();
        this.clock = clock;
        this.check = new PasswordCheck(
                transactions, accounts, events, hashing, directory, config.localPasswords(), LockOut.of(config), clock);
    }

    @Override
    public Session signIn(String userName, String password, String address) {
        return check.signIn(userName, password, address, (account, door) -> sessions.open(account, door, address));
    }

    @Override
    public Session open(String userName, Door door, String address) {
        UUID accountId = accounts.find(userName, AccountEntity::id)
                .orElseThrow(() -> new Refusal(SecurityError.ACCOUNT_MISSING));
        return accounts.change(accountId, account -> {
            if (account.lockedAt(clock.instant())) {
                throw new Refusal(SecurityError.ACCOUNT_LOCKED);
            }
            return sessions.open(account, door, address);
        });
    }

    @Override
    public Caller authenticate(String token, String address) {
        Known session = sessions.known(token, address, provider);
        if (session.mustChangePassword()) {
            throw new Refusal(SecurityError.PASSWORD_MUST_CHANGE);
        }
        return session.caller().from(address);
    }

    @Override
    public Session resume(String token, String address) {
        Known session = sessions.known(token, address, provider);
        return new Session(token, session.caller().from(address), session.expires(), session.mustChangePassword());
    }

    @Override
    public void signOut(String token) {
        String digest = Tokens.digest(token);
        transactions.run(() -> sessions.end(digest).ifPresent(accountId -> {
            Caller caller = accounts.require(accountId, account -> callers.of(account, ""));
            events.signedOut(Callers.owner(caller), accountId, false);
        }));
    }

    @Override
    public void signOutEverywhere(Caller caller, UUID accountId) {
        boolean own = caller.accountId().equals(accountId);
        Actor actor = own ? Callers.owner(caller) : caller.actor(caller.require(Role.SYSTEM_ADMINISTRATOR));
        transactions.run(() -> accounts.change(accountId, account -> {
            sessions.endOthers(account, "");
            events.signedOut(actor, accountId, true);
            return Boolean.TRUE;
        }));
    }

    @Override
    public void changePassword(String token, String oldPassword, String newPassword) {
        String digest = Tokens.digest(token);
        UUID accountId = sessions.live(digest, clock.instant()).accountId();
        check.confirm(accountId, oldPassword);
        PasswordRules.check(accounts.require(accountId, AccountEntity::userName), newPassword, passwordShortest);
        if (newPassword.equals(oldPassword)) {
            throw new Refusal(SecurityError.PASSWORD_SAME);
        }
        history.refuseReused(accountId, accounts.require(accountId, AccountEntity::passwordHash), newPassword);
        String hash = hashing.hash(newPassword);
        transactions.run(() -> accounts.change(accountId, account -> {
            Instant now = clock.instant();
            history.replaced(accountId, account.passwordHash(), now);
            account.setPassword(hash, false, now);
            events.passwordChanged(Callers.owner(callers.of(account, "")), account);
            sessions.endOthers(account, digest);
            return Boolean.TRUE;
        }));
    }
}
