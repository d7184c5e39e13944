package org.tejian.events.internal;

import java.sql.ResultSet;
import java.util.Map;
import java.util.UUID;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.database.Transactions;
import org.tejian.events.Actor;
import org.tejian.events.EventLog;
import org.tejian.events.NewEvent;

/** The log on a database of its own. */
final class LogForTests implements AutoCloseable {

    static final UUID SUBJECT = new UUID(7, 7);

    final EmbeddedDatabaseForTests database = EmbeddedDatabaseForTests.fresh().migrated("events", EventLog.class);
    final Transactions transactions = database.transactions();
    final Sealer sealer = new Sealer(transactions, database.schema("events"));
    final JdbcEventLog log = new JdbcEventLog(transactions, sealer, database.schema("events"));
    final JdbcEventReader reader = new JdbcEventReader(transactions, database.schema("events"));

    /** Appends one event in the caller's transaction. */
    void append(String value) {
        log.append(Actor.platform(), event(value));
    }

    /** Appends and commits one event. */
    void commit(String value) {
        transactions.run(() -> append(value));
    }

    static NewEvent event(String value) {
        return new NewEvent("events.test.happened", "test", SUBJECT, Map.of(), Map.of("value", value), "");
    }

    long number(String sql) {
        return transactions.jdbc(connection -> {
            try (ResultSet row = connection.createStatement().executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    long sealed() {
        return number("select count(position) from events.event");
    }

    @Override
    public void close() {
        sealer.stop();
        database.close();
    }
}
