package org.tejian.events.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import org.tejian.database.Transactions;
import org.tejian.events.EventConsumer;
import org.tejian.events.EventReader;
import org.tejian.events.RecordedEvent;

/**
 * Hands a consumer its next events and moves its position in the same transaction. The row of the position stays locked
 * meanwhile, so that of several nodes only one serves a consumer at a time.
 */
final class Delivery {

    private static final String KNOW =
            "insert into events.consumer (name, position) values (?, 0) on conflict (name) do nothing";
    private static final String TAKE = "select position from events.consumer where name = ? for update skip locked";
    private static final String MOVE = "update events.consumer set position = ?, moved_at = now() where name = ?";

    private final Transactions transactions;
    private final EventReader reader;
    private final EventConsumer consumer;
    private final String name;

    Delivery(Transactions transactions, EventReader reader, EventConsumer consumer) {
        this.transactions = transactions;
        this.reader = reader;
        this.consumer = consumer;
        this.name = consumer.name();
    }

    /** Handles up to {@code limit} events; the number handled, 0 when none is left or another node serves the consumer. */
    int deliver(int limit) {
        return transactions.required(() -> {
            Optional<Long> position = take();
            if (position.isEmpty()) {
                return 0;
            }
            List<RecordedEvent> events = reader.after(position.get(), limit);
            events.forEach(consumer::handle);
            if (!events.isEmpty()) {
                move(events.get(events.size() - 1).position());
            }
            return events.size();
        });
    }

    private Optional<Long> take() {
        return transactions.jdbc(connection -> {
            try (PreparedStatement know = connection.prepareStatement(KNOW);
                    PreparedStatement take = connection.prepareStatement(TAKE)) {
                take.setString(1, name);
                try (ResultSet row = take.executeQuery()) {
                    if (row.next()) {
                        return Optional.of(row.getLong(1));
                    }
                }
                know.setString(1, name);
                boolean fresh = know.executeUpdate() == 1;
                return fresh ? Optional.of(0L) : Optional.empty();
            }
        });
    }

    private void move(long position) {
        transactions.jdbc(connection -> {
            try (PreparedStatement move = connection.prepareStatement(MOVE)) {
                move.setLong(1, position);
                move.setString(2, name);
                return move.executeUpdate();
            }
        });
    }
}
