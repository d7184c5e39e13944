package org.tejian.security.internal.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tejian.database.Transactions;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;
import org.tejian.security.internal.LockOut;
import org.tejian.security.internal.PasswordHashing;
import org.tejian.security.internal.PasswordRules;
import org.tejian.security.internal.UnknownNames;

/**
 * Checks passwords. The slow hash is computed outside of any transaction; the outcome is settled in one that locks the
 * account's row, and a failure is committed before it is refused.
 */
final class PasswordCheck {

    private record Known(UUID id, String hash) {}

    private final Transactions transactions;
    private final AccountTable accounts;
    private final SecurityEvents events;
    private final PasswordHashing hashing;
    private final LockOut lockOut;
    private final UnknownNames unknownNames;
    private final Clock clock;

    PasswordCheck(
            Transactions transactions,
            AccountTable accounts,
            SecurityEvents events,
            PasswordHashing hashing,
            LockOut lockOut,
            UnknownNames unknownNames,
            Clock clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.events = events;
        this.hashing = hashing;
        this.lockOut = lockOut;
        this.unknownNames = unknownNames;
        this.clock = clock;
    }

    /** Runs {@code success} in the transaction that forgets earlier failures, or refuses. */
    <T> T signIn(String userName, String password, String address, Function<AccountEntity, T> success) {
        if (PasswordRules.tooLong(password)) {
            throw new Refusal(SecurityError.SIGN_IN_FAILED);
        }
        Optional<Known> known = accounts.find(userName, account -> new Known(account.id(), account.passwordHash()));
        if (known.isEmpty()) {
            throw refuseUnknown(userName, password, address);
        }
        return settle(known.get(), password, address, success);
    }

    /** Refuses unless that is the account's password. */
    void confirm(UUID accountId, String password) {
        Known known = accounts.require(accountId, account -> new Known(accountId, account.passwordHash()));
        settle(known, password, "", account -> Boolean.TRUE);
    }

    private Refusal refuseUnknown(String userName, String password, String address) {
        hashing.spendTheSameTime(password);
        transactions.run(() -> events.unknownNameFailed(address));
        boolean locked = unknownNames.failed(userName, clock.instant());
        return new Refusal(locked ? SecurityError.ACCOUNT_LOCKED : SecurityError.SIGN_IN_FAILED);
    }

    private <T> T settle(Known known, String password, String address, Function<AccountEntity, T> success) {
        boolean fits = hashing.matches(password, known.hash());
        Optional<String> renewed =
                fits && hashing.outdated(known.hash()) ? Optional.of(hashing.hash(password)) : Optional.empty();
        Settled<T> settled = accounts.change(known.id(), account -> {
            Instant now = clock.instant();
            if (account.lockedAt(now)) {
                events.signInFailed(account, true, address);
                return Settled.refused(SecurityError.ACCOUNT_LOCKED);
            }
            // the hash is compared once more: the password may have been changed since it was read
            if (!fits || !account.passwordHash().equals(known.hash())) {
                fail(account, now, address);
                return Settled.refused(SecurityError.SIGN_IN_FAILED);
            }
            account.forgetFailures();
            renewed.ifPresent(hash -> account.setPassword(hash, account.mustChange()));
            return Settled.worked(success.apply(account));
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
