package org.tejian.rest.internal.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.problem.RestError;

/** Keys in a table, each step in a transaction of its own. */
@Component
public final class JdbcIdempotencyStore implements IdempotencyStore {

    private final Transactions transactions;

    @Activate
    public JdbcIdempotencyStore(
            @Reference Transactions transactions, @Reference(target = "(schema=rest)") MigratedSchema schema) {
        this.transactions = transactions;
    }

    @Override
    public Optional<StoredAnswer> take(UUID accountId, String key, String digest) {
        Optional<Row> known = transactions.jdbc(connection -> {
            forgetOld(connection);
            return insert(connection, accountId, key, digest) ? Optional.empty() : read(connection, accountId, key);
        });
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (!known.get().digest().equals(digest)) {
            throw new Refusal(RestError.IDEMPOTENCY_KEY_REUSED);
        }
        StoredAnswer answer = known.get().answer().orElseThrow(() -> new Refusal(RestError.IDEMPOTENCY_UNFINISHED));
        return Optional.of(answer);
    }

    @Override
    public void keep(UUID accountId, String key, StoredAnswer answer) {
        transactions.jdbc(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    update rest.command set status = ?, content_type = ?, location = ?, tag = ?, body = ?
                     where account_id = ? and key = ?""")) {
                update.setInt(1, answer.status());
                update.setString(2, answer.contentType().orElse(null));
                update.setString(3, answer.location().orElse(null));
                update.setString(4, answer.tag().orElse(null));
                update.setBytes(5, answer.body());
                update.setString(6, accountId.toString());
                update.setString(7, key);
                return update.executeUpdate();
            }
        });
    }

    @Override
    public void release(UUID accountId, String key) {
        transactions.jdbc(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(
                    "delete from rest.command where account_id = ? and key = ? and status is null")) {
                delete.setString(1, accountId.toString());
                delete.setString(2, key);
                return delete.executeUpdate();
            }
        });
    }

    private record Row(String digest, Optional<StoredAnswer> answer) {}

    private static void forgetOld(Connection connection) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from rest.command where taken_at < now() - interval '2 days'")) {
            delete.executeUpdate();
        }
    }

    private static boolean insert(Connection connection, UUID accountId, String key, String digest)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into rest.command (account_id, key, digest, taken_at) values (?, ?, ?, now())
                    on conflict do nothing""")) {
            insert.setString(1, accountId.toString());
            insert.setString(2, key);
            insert.setString(3, digest);
            return insert.executeUpdate() == 1;
        }
    }

    private static Optional<Row> read(Connection connection, UUID accountId, String key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select digest, status, content_type, location, tag, body from rest.command
                 where account_id = ? and key = ?""")) {
            select.setString(1, accountId.toString());
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                // a key given back between the two statements reads as unfinished: the client tries once more
                return Optional.of(row.next() ? row(row) : new Row("", Optional.empty()));
            }
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        String digest = row.getString("digest");
        int status = row.getInt("status");
        if (row.wasNull()) {
            return new Row(digest, Optional.empty());
        }
        return new Row(
                digest,
                Optional.of(new StoredAnswer(
                        status,
                        Optional.ofNullable(row.getString("content_type")),
                        Optional.ofNullable(row.getString("location")),
                        Optional.ofNullable(row.getString("tag")),
                        row.getBytes("body"))));
    }
}
