package org.tejian.events.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.events.EventReader;
import org.tejian.events.RecordedEvent;

/** Reads {@code events.event}. */
@Component
public final class JdbcEventReader implements EventReader {

    private static final int MOST = 1000;

    private static final String AFTER = "select position, hash, " + EventContent.COLUMNS
            + " from events.event where position > ? order by position limit ?";

    private static final String OF_SUBJECT = "select position, hash, " + EventContent.COLUMNS
            + " from events.event where subject_id = ? order by position nulls last, at, id";

    private final Transactions transactions;

    @Activate
    public JdbcEventReader(
            @Reference Transactions transactions, @Reference(target = "(schema=events)") MigratedSchema schema) {
        this.transactions = transactions;
    }

    @Override
    public List<RecordedEvent> after(long position, int limit) {
        if (position < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " events after a position of 0 or more can be read");
        }
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(AFTER)) {
                statement.setLong(1, position);
                statement.setInt(2, limit);
                return read(statement);
            }
        });
    }

    @Override
    public List<RecordedEvent> ofSubject(UUID subjectId) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(OF_SUBJECT)) {
                statement.setObject(1, subjectId);
                return read(statement);
            }
        });
    }

    @Override
    public Verification verify() {
        return transactions.jdbc(ChainVerification::run);
    }

    private static List<RecordedEvent> read(PreparedStatement statement) throws SQLException {
        List<RecordedEvent> events = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String hash = Optional.ofNullable(rows.getString("hash")).orElse("");
                events.add(EventContent.of(rows).recorded(rows.getLong("position"), hash));
            }
        }
        return events;
    }
}
