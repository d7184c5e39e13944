package org.tejian.security.internal.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;
import org.tejian.security.Session;
import org.tejian.security.internal.BearerTokens;
import org.tejian.security.internal.BuiltIn;
import org.tejian.security.internal.Door;
import org.tejian.security.internal.RememberedSessions;
import org.tejian.security.internal.RememberedSessions.Known;
import org.tejian.security.internal.SecurityConfig;
import org.tejian.security.internal.SessionLife;
import org.tejian.security.internal.Tokens;

/** Opens sessions and finds who is behind a token. */
final class Sessions {

    /** The use of a session is written down at most this often. */
    private static final Duration USE_NOTED_AFTER = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final AccountTable accounts;
    private final SessionTable table;
    private final SecurityEvents events;
    private final Callers callers;
    private final RememberedSessions remembered;
    private final SessionLife life;
    private final Duration passwordAge;
    private final Clock clock;

    Sessions(
            Transactions transactions,
            AccountTable accounts,
            SecurityEvents events,
            Callers callers,
            RememberedSessions remembered,
            SecurityConfig config,
            Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.table = new SessionTable(transactions);
        this.events = events;
        this.callers = callers;
        this.remembered = remembered;
        this.life = SessionLife.of(config);
        this.passwordAge = Duration.ofDays(config.passwordLongestDays());
        this.clock = clock;
    }

    /** A new session; inside the transaction that let the account in. */
    Session open(AccountEntity account, Door door, String address) {
        Instant now = clock.instant();
        String token = Tokens.next();
        Instant end = now.plus(life.longest());
        table.sweep(now);
        table.open(Tokens.digest(token), account.id(), now, end, address, door);
        Caller caller = callers.of(account, address);
        events.signedIn(Callers.owner(caller), account, door);
        return new Session(token, caller, life.expiry(now, end), mustChange(account, door, now));
    }

    /** Who is behind a token, from memory when it was asked a moment ago. */
    Known known(String token, String address, Optional<BearerTokens> provider) {
        String digest = Tokens.digest(token);
        Instant now = clock.instant();
        return remembered.find(digest, now).orElseGet(() -> {
            adopt(token, digest, now, address, provider);
            return lookUp(digest, now);
        });
    }

    /** The session of a token that may still be used. */
    SessionTable.Row live(String digest, Instant now) {
        return table.find(digest)
                .filter(row -> !row.ended() && now.isBefore(end(row, row.usedAt())))
                .orElseThrow(() -> new Refusal(SecurityError.SESSION_ENDED));
    }

    /** Ends one session; whether there was one, and whose. */
    Optional<UUID> end(String digest) {
        Optional<SessionTable.Row> found = table.find(digest).filter(row -> !row.ended());
        found.ifPresent(row -> {
            transactions.afterCommit(() -> remembered.forget(digest));
            table.end(digest, row.door());
        });
        return found.map(SessionTable.Row::accountId);
    }

    /** Ends all sessions of an account but one; bearer tokens issued up to now are not taken any more. */
    void endOthers(AccountEntity account, String but) {
        UUID id = account.id();
        transactions.afterCommit(() -> remembered.forget(id));
        account.endTokens(clock.instant());
        table.endOthers(id, but);
    }

    /** A bearer token of the identity provider becomes a session when it comes for the first time. */
    private void adopt(String token, String digest, Instant now, String address, Optional<BearerTokens> provider) {
        boolean foreign = token.chars().filter(c -> c == '.').count() == 2;
        if (!foreign || provider.isEmpty() || table.find(digest).isPresent()) {
            return;
        }
        BearerTokens.Verified verified = provider.get().verify(token);
        if (verified.userName().equals(BuiltIn.FIRST_ADMINISTRATOR)) {
            throw new Refusal(SecurityError.ACCOUNT_MISSING);
        }
        UUID accountId = accounts.find(verified.userName(), AccountEntity::id)
                .orElseThrow(() -> new Refusal(SecurityError.ACCOUNT_MISSING));
        transactions.run(() -> accounts.change(accountId, account -> {
            if (account.lockedAt(now)) {
                throw new Refusal(SecurityError.ACCOUNT_LOCKED);
            }
            if (!account.takesTokenOf(verified.issuedAt())) {
                throw new Refusal(SecurityError.SESSION_ENDED);
            }
            table.sweep(now);
            if (table.open(digest, accountId, now, verified.expires(), address, Door.TOKEN)) {
                events.signedIn(Callers.owner(callers.of(account, address)), account, Door.TOKEN);
            }
            return Boolean.TRUE;
        }));
    }

    private Known lookUp(String digest, Instant now) {
        long state = remembered.state();
        return transactions.required(() -> {
            SessionTable.Row row = live(digest, now);
            boolean noted = now.isAfter(row.usedAt().plus(USE_NOTED_AFTER));
            if (noted) {
                table.used(digest, now);
            }
            Instant expires = end(row, noted ? now : row.usedAt());
            Known session = accounts.require(
                    row.accountId(),
                    account -> new Known(callers.of(account, ""), expires, mustChange(account, row.door(), now)));
            remembered.remember(digest, session, earlier(now.plus(life.remembered()), row.endsAt()), state);
            return session;
        });
    }

    /** A bearer token lives as long as its issuer said, used or not. */
    private Instant end(SessionTable.Row row, Instant usedAt) {
        return row.door() == Door.TOKEN ? row.endsAt() : life.expiry(usedAt, row.endsAt());
    }

    /** Only whoever came in by a password of the platform is asked for a new one. */
    private boolean mustChange(AccountEntity account, Door door, Instant now) {
        boolean old = !passwordAge.isZero()
                && !now.isBefore(account.passwordChangedAt().plus(passwordAge));
        return door == Door.PASSWORD && (account.mustChange() || old);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
