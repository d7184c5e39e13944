package org.tejian.security.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.tejian.database.Transactions;

/** The rows of sessions, by plain JDBC: each request reads one. */
final class SessionTable {

    /** What a token stands for. */
    record Row(UUID accountId, Instant usedAt, Instant endsAt) {}

    private final Transactions transactions;

    SessionTable(Transactions transactions) {
        this.transactions = transactions;
    }

    void open(String digest, UUID accountId, Instant now, Instant endsAt, String address) {
        run(
                "insert into security.session (token_digest, account_id, opened_at, used_at, ends_at, address)"
                        + " values (?, ?, ?, ?, ?, ?)",
                digest,
                accountId.toString(),
                at(now),
                at(now),
                at(endsAt),
                address);
    }

    Optional<Row> find(String digest) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select account_id, used_at, ends_at from security.session where token_digest = ?")) {
                statement.setString(1, digest);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Optional.of(row(row)) : Optional.empty();
                }
            }
        });
    }

    void used(String digest, Instant now) {
        run("update security.session set used_at = ? where token_digest = ?", at(now), digest);
    }

    /** Whether there was such a session. */
    boolean end(String digest) {
        return run("delete from security.session where token_digest = ?", digest) > 0;
    }

    /** Ends all sessions of an account but the one with that digest; the number ended. */
    int endOthers(UUID accountId, String but) {
        return run(
                "delete from security.session where account_id = ? and token_digest <> ?", accountId.toString(), but);
    }

    int endAll(UUID accountId) {
        return endOthers(accountId, "");
    }

    /** Removes what nobody can use any more. */
    void sweep(Instant now) {
        run("delete from security.session where ends_at < ?", at(now));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                UUID.fromString(row.getString("account_id")),
                row.getObject("used_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant());
    }

    private int run(String sql, Object... parameters) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
