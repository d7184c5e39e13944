package org.tejian.events.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.tejian.database.Transactions;

/**
 * Gives positions and hashes to rows whose transactions have committed. Only committed rows are visible here and each gets
 * the next free position, so a transaction that took long simply comes later: no reader that has gone past a position can
 * miss it. The advisory lock lets one sealer work at a time among all nodes; it ends with the transaction.
 */
final class Sealing {

    /** What one pass did. */
    enum Outcome {
        /** Nothing is left to seal. */
        DONE,
        /** A whole batch was sealed; there may be more. */
        MORE,
        /** Another node is sealing. */
        BUSY
    }

    /** Any number will do as long as every version of the platform uses the same: "Events" in ASCII. */
    private static final long LOCK = 0x4576656e7473L;

    private static final String LAST =
            "select position, hash from events.event where position is not null order by position desc limit 1";

    private static final String UNSEALED =
            "select " + EventContent.COLUMNS + " from events.event where position is null order by at, id limit ?";

    private static final String SEAL = """
            update events.event e set position = s.position, hash = s.hash
            from unnest(?::uuid[], ?::bigint[], ?::text[]) as s (id, position, hash)
            where e.id = s.id""";

    private final Transactions transactions;
    private final int batch;

    Sealing(Transactions transactions, int batch) {
        this.transactions = transactions;
        this.batch = batch;
    }

    Outcome sealBatch() {
        return transactions.jdbc(connection -> {
            if (!locked(connection)) {
                return Outcome.BUSY;
            }
            List<EventContent> unsealed = unsealed(connection);
            if (unsealed.isEmpty()) {
                return Outcome.DONE;
            }
            seal(connection, unsealed);
            return unsealed.size() < batch ? Outcome.DONE : Outcome.MORE;
        });
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private List<EventContent> unsealed(Connection connection) throws SQLException {
        List<EventContent> contents = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(UNSEALED)) {
            statement.setInt(1, batch);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    contents.add(EventContent.of(rows));
                }
            }
        }
        return contents;
    }

    private static void seal(Connection connection, List<EventContent> contents) throws SQLException {
        long position = 0;
        String hash = EventContent.NO_HASH;
        try (PreparedStatement statement = connection.prepareStatement(LAST);
                ResultSet last = statement.executeQuery()) {
            if (last.next()) {
                position = last.getLong("position");
                hash = last.getString("hash");
            }
        }
        Object[] ids = new Object[contents.size()];
        Long[] positions = new Long[contents.size()];
        String[] hashes = new String[contents.size()];
        for (int i = 0; i < ids.length; i++) {
            EventContent content = contents.get(i);
            position++;
            hash = content.hash(hash, position);
            ids[i] = content.id();
            positions[i] = position;
            hashes[i] = hash;
        }
        try (PreparedStatement statement = connection.prepareStatement(SEAL)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.setArray(2, connection.createArrayOf("bigint", positions));
            statement.setArray(3, connection.createArrayOf("text", hashes));
            if (statement.executeUpdate() != ids.length) {
                throw new IllegalStateException("a sealed event was not found again");
            }
        }
    }
}
