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
import org.tejian.security.internal.Door;

/** The rows of sessions, by plain JDBC: each request reads one. */
final class SessionTable {

    /** What a token stands for. */
    record Row(UUID accountId, Instant usedAt, Instant endsAt, Door door, boolean ended) {}

    private final Transactions transactions;

    SessionTable(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Whether it is new; a bearer token may come twice at the same moment. */
    boolean open(String digest, UUID accountId, Instant now, Instant endsAt, String address, Door door) {
        return run(
                        "insert into security.session (token_digest, account_id, opened_at, used_at, ends_at, address,"
                                + " source) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        digest,
                        accountId.toString(),
                        at(now),
                        at(now),
                        at(endsAt),
                        address,
                        door.name())
                > 0;
    }

    Optional<Row> find(String digest) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select account_id, used_at, ends_at, source, ended from security.session where token_digest = ?")) {
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

    /** A bearer token could come again: its row stays, ended, until the token expires. */
    void end(String digest, Door door) {
        if (door == Door.TOKEN) {
            run("update security.session set ended = true where token_digest = ?", digest);
        } else {
            run("delete from security.session where token_digest = ?", digest);
        }
    }

    /** Ends all sessions of an account but the one with that digest. */
    void endOthers(UUID accountId, String but) {
        run("delete from security.session where account_id = ? and token_digest <> ?", accountId.toString(), but);
    }

    /** Removes what nobody can use any more. */
    void sweep(Instant now) {
        run("delete from security.session where ends_at < ?", at(now));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                UUID.fromString(row.getString("account_id")),
                row.getObject("used_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                Door.valueOf(row.getString("source")),
                row.getBoolean("ended"));
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
