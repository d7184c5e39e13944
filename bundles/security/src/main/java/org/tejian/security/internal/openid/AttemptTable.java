package org.tejian.security.internal.openid;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.tejian.database.Transactions;
import org.tejian.security.internal.Tokens;

/** The browsers that are on their way to the identity provider; in the database, because another node may see them return. */
final class AttemptTable {

    /**
     * One of them.
     *
     * @param browserDigest digest of the secret the browser keeps
     * @param verifier the secret of PKCE
     * @param nonce what the ID token must carry
     * @param returnTo the page it wanted
     */
    record Attempt(String browserDigest, String verifier, String nonce, String returnTo) {}

    private final Transactions transactions;

    AttemptTable(Transactions transactions) {
        this.transactions = transactions;
    }

    void insert(String state, Attempt attempt, Instant until, Instant now) {
        transactions.jdbc(connection -> {
            try (PreparedStatement sweep =
                            connection.prepareStatement("delete from security.openid_attempt where until < ?");
                    PreparedStatement insert = connection.prepareStatement("insert into security.openid_attempt"
                            + " (state_digest, browser_digest, verifier, nonce, return_to, until)"
                            + " values (?, ?, ?, ?, ?, ?)")) {
                sweep.setObject(1, now.atOffset(ZoneOffset.UTC));
                sweep.executeUpdate();
                insert.setString(1, Tokens.digest(state));
                insert.setString(2, attempt.browserDigest());
                insert.setString(3, attempt.verifier());
                insert.setString(4, attempt.nonce());
                insert.setString(5, attempt.returnTo());
                insert.setObject(6, until.atOffset(ZoneOffset.UTC));
                return insert.executeUpdate();
            }
        });
    }

    /** Takes it away, so that no state is good twice. */
    Optional<Attempt> take(String state, Instant now) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement take = connection.prepareStatement("delete from security.openid_attempt where"
                    + " state_digest = ? and until > ? returning browser_digest, verifier, nonce, return_to")) {
                take.setString(1, Tokens.digest(state));
                take.setObject(2, now.atOffset(ZoneOffset.UTC));
                try (ResultSet row = take.executeQuery()) {
                    return row.next()
                            ? Optional.of(
                                    new Attempt(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                            : Optional.empty();
                }
            }
        });
    }
}
