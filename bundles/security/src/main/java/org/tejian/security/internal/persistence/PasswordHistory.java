package org.tejian.security.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tejian.database.Transactions;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;
import org.tejian.security.internal.PasswordHashing;

/** The last passwords of an account, as hashes, so that none of them is used again. */
final class PasswordHistory {

    private final Transactions transactions;
    private final PasswordHashing hashing;
    private final int remembered;

    /** @param remembered how many passwords count, the present one included; 0 for none */
    PasswordHistory(Transactions transactions, PasswordHashing hashing, int remembered) {
        this.transactions = transactions;
        this.hashing = hashing;
        this.remembered = remembered;
    }

    /** Slow, one hash for each remembered password: call it outside of a transaction. */
    void refuseReused(UUID accountId, String presentHash, String password) {
        if (remembered == 0) {
            return;
        }
        List<String> hashes = new ArrayList<>(List.of(presentHash));
        hashes.addAll(last(accountId, remembered - 1));
        if (hashes.stream().anyMatch(hash -> hashing.matches(password, hash))) {
            throw new Refusal(SecurityError.PASSWORD_REUSED, remembered);
        }
    }

    /** Keeps the hash that is being replaced, and as many before it as count. */
    void replaced(UUID accountId, String hash, Instant now) {
        transactions.jdbc(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into security.old_password"
                            + " (account_id, replaced_at, password_hash) values (?, ?, ?) on conflict do nothing");
                    PreparedStatement forget = connection.prepareStatement("delete from security.old_password"
                            + " where account_id = ? and replaced_at not in (select replaced_at from"
                            + " security.old_password where account_id = ? order by replaced_at desc limit ?)")) {
                insert.setString(1, accountId.toString());
                insert.setObject(2, now.atOffset(ZoneOffset.UTC));
                insert.setString(3, hash);
                insert.executeUpdate();
                forget.setString(1, accountId.toString());
                forget.setString(2, accountId.toString());
                forget.setInt(3, remembered);
                return forget.executeUpdate();
            }
        });
    }

    private List<String> last(UUID accountId, int limit) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select password_hash from"
                    + " security.old_password where account_id = ? order by replaced_at desc limit ?")) {
                select.setString(1, accountId.toString());
                select.setInt(2, limit);
                try (ResultSet row = select.executeQuery()) {
                    List<String> hashes = new ArrayList<>();
                    while (row.next()) {
                        hashes.add(row.getString(1));
                    }
                    return hashes;
                }
            }
        });
    }
}
