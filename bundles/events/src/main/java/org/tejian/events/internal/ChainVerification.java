package org.tejian.events.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.tejian.events.EventReader.Verification;

/** Recomputes the chain with a cursor, so that memory stays flat however long the log is. */
final class ChainVerification {

    private static final int FETCH = 500;

    private static final String SEALED = "select position, hash, " + EventContent.COLUMNS
            + " from events.event where position is not null order by position";

    private ChainVerification() {}

    static Verification run(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SEALED)) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery()) {
                return compare(rows);
            }
        }
    }

    private static Verification compare(ResultSet rows) throws SQLException {
        long checked = 0;
        String previous = EventContent.NO_HASH;
        while (rows.next()) {
            long expected = checked + 1;
            String hash = EventContent.of(rows).hash(previous, expected);
            checked++;
            if (rows.getLong("position") != expected || !hash.equals(rows.getString("hash"))) {
                return new Verification(checked, Optional.of(expected));
            }
            previous = hash;
        }
        return new Verification(checked, Optional.empty());
    }
}
