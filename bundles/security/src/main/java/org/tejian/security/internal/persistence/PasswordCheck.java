package org.tejian.security.internal.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.tejian.database.Transactions;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;
import org.tejian.security.internal.BuiltIn;
import org.tejian.security.internal.Door;
import org.tejian.security.internal.LockOut;
import org.tejian.security.internal.PasswordAuthority;
import org.tejian.security.internal.PasswordHashing;
import org.tejian.security.internal.PasswordRules;
import org.tejian.security.internal.UnknownNames;

/**
 * Checks passwords, the directory's first where there is one. The slow work is done outside of any transaction; the
 * outcome is settled in one that locks the account's row, and a failure is committed before it is refused.
 */
final class PasswordCheck {

    private record Known(UUID id, String userName, String hash, boolean locked) {

        static Known of(AccountEntity account, Instant now) {
            return new Known(account.id(), account.userName(), account.passwordHash(), account.lockedAt(now));
        }
    }

    /** What was found out about a password: by which door it lets in, if any, and its hash at today's cost. */
    private record Verdict(Optional<Door> door, Optional<String> renewedHash) {}

    private final Transactions transactions;
    private final AccountTable accounts;
    private final SecurityEvents events;
    private final PasswordHashing hashing;
    private final Optional<PasswordAuthority> directory;
    private final boolean localPasswords;
    private final LockOut lockOut;
    private final UnknownNames unknownNames;
    private final Clock clock;

    PasswordCheck(
            Transactions transactions,
            AccountTable accounts,
            SecurityEvents events,
            PasswordHashing hashing,
            Optional<PasswordAuthority> directory,
            boolean localPasswords,
            LockOut lockOut,
            Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.events = events;
        this.hashing = hashing;
        this.directory = directory;
        this.localPasswords = localPasswords;
        this.lockOut = lockOut;
        this.unknownNames = new UnknownNames(lockOut);
        this.clock = clock;
    }

    /** Runs {@code success} in the transaction that forgets earlier failures, or refuses. */
    <T> T signIn(String userName, String password, String address, BiFunction<AccountEntity, Door, T> success) {
        if (PasswordRules.tooLong(password)) {
            throw new Refusal(SecurityError.SIGN_IN_FAILED);
        }
        Optional<Known> known = accounts.find(userName, account -> Known.of(account, clock.instant()));
        if (known.isEmpty()) {
            throw refuseUnknown(userName, password, address);
        }
        return settle(known.get(), judge(known.get(), password), address, success);
    }

    /** Refuses unless that is the account's password of the platform. */
    void confirm(UUID accountId, String password) {
        Known known = accounts.require(accountId, account -> Known.of(account, clock.instant()));
        settle(known, local(known, password), "", (account, door) -> Boolean.TRUE);
    }

    private Refusal refuseUnknown(String userName, String password, String address) {
        hashing.spendTheSameTime(password);
        transactions.run(() -> events.unknownNameFailed(address));
        boolean locked = unknownNames.failed(userName, clock.instant());
        return new Refusal(locked ? SecurityError.ACCOUNT_LOCKED : SecurityError.SIGN_IN_FAILED);
    }

    /**
     * The directory is asked first, but neither for the first administrator, whom only the platform knows, nor for a
     * locked account, so that guessing here cannot lock the account there.
     */
    private Verdict judge(Known known, String password) {
        boolean first = known.userName().equals(BuiltIn.FIRST_ADMINISTRATOR);
        boolean ask = directory.isPresent() && !first && !known.locked();
        PasswordAuthority.Answer answer =
                ask ? directory.get().check(known.userName(), password) : PasswordAuthority.Answer.REFUSED;
        if (answer == PasswordAuthority.Answer.ACCEPTED) {
            return new Verdict(Optional.of(Door.DIRECTORY), Optional.empty());
        }
        if (localPasswords || first) {
            return local(known, password);
        }
        if (answer == PasswordAuthority.Answer.AWAY) {
            throw new Refusal(SecurityError.DIRECTORY_AWAY);
        }
        return new Verdict(Optional.empty(), Optional.empty());
    }

    private Verdict local(Known known, String password) {
        if (!hashing.matches(password, known.hash())) {
            return new Verdict(Optional.empty(), Optional.empty());
        }
        boolean outdated = hashing.outdated(known.hash());
        return new Verdict(
                Optional.of(Door.PASSWORD), outdated ? Optional.of(hashing.hash(password)) : Optional.empty());
    }

    private <T> T settle(Known known, Verdict verdict, String address, BiFunction<AccountEntity, Door, T> success) {
        Settled<T> settled = accounts.change(known.id(), account -> {
            Instant now = clock.instant();
            if (account.lockedAt(now)) {
                events.signInFailed(account, true, address);
                return Settled.refused(SecurityError.ACCOUNT_LOCKED);
            }
            // the hash is compared once more: the password may have been changed since it was read
            Optional<Door> door = verdict.door()
                    .filter(way ->
                            way != Door.PASSWORD || account.passwordHash().equals(known.hash()));
            if (door.isEmpty()) {
                fail(account, now, address);
                return Settled.refused(SecurityError.SIGN_IN_FAILED);
            }
            account.forgetFailures();
            verdict.renewedHash().ifPresent(account::renewHash);
            return Settled.worked(success.apply(account, door.get()));
        });
        return settled.orThrow();
    }

    private void fail(AccountEntity account, Instant now, String address) {
        events.signInFailed(account, false, address);
        if (account.fail(now, lockOut)) {
            events.lockedByFailures(account, address);
        }
    }

    /** A refusal that must not undo the transaction that records it. */
    private record Settled<T>(Optional<T> result, Optional<SecurityError> refusal) {

        static <T> Settled<T> worked(T result) {
            return new Settled<>(Optional.of(result), Optional.empty());
        }

        static <T> Settled<T> refused(SecurityError error) {
            return new Settled<>(Optional.empty(), Optional.of(error));
        }

        T orThrow() {
            return result.orElseThrow(() -> new Refusal(refusal.orElseThrow()));
        }
    }
}
