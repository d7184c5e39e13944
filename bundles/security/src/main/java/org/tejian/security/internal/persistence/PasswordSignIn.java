package org.tejian.security.internal.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
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
import org.tejian.security.internal.LockOut;
import org.tejian.security.internal.PasswordHashing;
import org.tejian.security.internal.PasswordRules;
import org.tejian.security.internal.RememberedSessions;
import org.tejian.security.internal.RememberedSessions.Known;
import org.tejian.security.internal.SecurityConfig;
import org.tejian.security.internal.SessionLife;
import org.tejian.security.internal.Tokens;
import org.tejian.security.internal.UnknownNames;

/** Sign-in by name and password, with sessions in the schema {@code security}. */
@Component(configurationPid = SecurityConfig.PID)
public final class PasswordSignIn implements SignIn {

    /** The use of a session is written down at most this often. */
    private static final Duration USE_NOTED_AFTER = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final AccountTable accounts;
    private final SessionTable sessions;
    private final SecurityEvents events;
    private final Callers callers;
    private final PasswordCheck check;
    private final PasswordHashing hashing;
    private final RememberedSessions remembered;
    private final SessionLife life;
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
            SecurityConfig config) {
        this(transactions, jpa, log, organisations, hashing, remembered, config, Clock.systemUTC());
    }

    PasswordSignIn(
            Transactions transactions,
            JpaTemplate jpa,
            EventLog log,
            Organisations organisations,
            PasswordHashing hashing,
            RememberedSessions remembered,
            SecurityConfig config,
            Clock clock) {
        this.transactions = transactions;
        this.accounts = new AccountTable(transactions, jpa);
        this.sessions = new SessionTable(transactions);
        this.events = new SecurityEvents(log);
        this.callers = new Callers(organisations);
        this.hashing = hashing;
        this.remembered = remembered;
        this.life = SessionLife.of(config);
        this.clock = clock;
        LockOut lockOut = LockOut.of(config);
        this.check =
                new PasswordCheck(transactions, accounts, events, hashing, lockOut, new UnknownNames(lockOut), clock);
    }

    @Override
    public Session signIn(String userName, String password, String address) {
        return check.signIn(userName, password, address, account -> {
            Instant now = clock.instant();
            String token = Tokens.next();
            sessions.sweep(now);
            sessions.open(Tokens.digest(token), account.id(), now, now.plus(life.longest()), address);
            Caller caller = callers.of(account, address);
            events.signedIn(callers.owner(caller), account);
            return new Session(token, caller, life.expiry(now, now.plus(life.longest())), account.mustChange());
        });
    }

    @Override
    public Caller authenticate(String token, String address) {
        Known session = known(token);
        if (session.mustChangePassword()) {
            throw new Refusal(SecurityError.PASSWORD_MUST_CHANGE);
        }
        return from(address, session.caller());
    }

    @Override
    public Session resume(String token, String address) {
        Known session = known(token);
        return new Session(token, from(address, session.caller()), session.expires(), session.mustChangePassword());
    }

    @Override
    public void signOut(String token) {
        String digest = Tokens.digest(token);
        transactions.run(() -> sessions.find(digest).ifPresent(session -> {
            transactions.afterCommit(() -> remembered.forget(digest));
            sessions.end(digest);
            Caller caller = accounts.require(session.accountId(), account -> callers.of(account, ""));
            events.signedOut(callers.owner(caller), session.accountId(), false);
        }));
    }

    @Override
    public void signOutEverywhere(Caller caller, UUID accountId) {
        boolean own = caller.accountId().equals(accountId);
        Actor actor = own ? callers.owner(caller) : caller.actor(caller.require(Role.SYSTEM_ADMINISTRATOR));
        transactions.run(() -> {
            transactions.afterCommit(() -> remembered.forget(accountId));
            sessions.endAll(accountId);
            events.signedOut(actor, accountId, true);
        });
    }

    @Override
    public void changePassword(String token, String oldPassword, String newPassword) {
        String digest = Tokens.digest(token);
        Instant now = clock.instant();
        UUID accountId = live(digest, now).accountId();
        check.confirm(accountId, oldPassword);
        PasswordRules.check(accounts.require(accountId, AccountEntity::userName), newPassword);
        if (newPassword.equals(oldPassword)) {
            throw new Refusal(SecurityError.PASSWORD_SAME);
        }
        String hash = hashing.hash(newPassword);
        transactions.run(() -> {
            transactions.afterCommit(() -> remembered.forget(accountId));
            accounts.change(accountId, account -> {
                account.setPassword(hash, false);
                events.passwordChanged(callers.owner(callers.of(account, "")), account);
                return sessions.endOthers(accountId, digest);
            });
        });
    }

    private Known known(String token) {
        String digest = Tokens.digest(token);
        Instant now = clock.instant();
        return remembered.find(digest, now).orElseGet(() -> lookUp(digest, now));
    }

    private static Caller from(String address, Caller caller) {
        return new Caller(caller.accountId(), caller.person(), caller.organisation(), caller.roles(), address);
    }

    private Known lookUp(String digest, Instant now) {
        long state = remembered.state();
        return transactions.required(() -> {
            SessionTable.Row row = live(digest, now);
            boolean noted = now.isAfter(row.usedAt().plus(USE_NOTED_AFTER));
            if (noted) {
                sessions.used(digest, now);
            }
            Instant expires = life.expiry(noted ? now : row.usedAt(), row.endsAt());
            Known session = accounts.require(
                    row.accountId(), account -> new Known(callers.of(account, ""), expires, account.mustChange()));
            remembered.remember(digest, session, earlier(now.plus(life.remembered()), row.endsAt()), state);
            return session;
        });
    }

    private SessionTable.Row live(String digest, Instant now) {
        Optional<SessionTable.Row> session = sessions.find(digest);
        return session.filter(row -> now.isBefore(life.expiry(row.usedAt(), row.endsAt())))
                .orElseThrow(() -> new Refusal(SecurityError.SESSION_ENDED));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
