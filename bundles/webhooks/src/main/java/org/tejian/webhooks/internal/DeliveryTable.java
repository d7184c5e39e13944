package org.tejian.webhooks.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.events.RecordedEvent;
import org.tejian.webhooks.DeliveryState;
import org.tejian.webhooks.WebhookDelivery;

/** The rows of deliveries as administrators and the event log see them; sending them is {@link Outbox}'s. */
final class DeliveryTable {

    private static final String SELECT = """
            select id, webhook_id, event_position, event_type, state, attempts, created_at, due_at, finished_at,
                   last_status, last_problem
              from webhooks.delivery""";

    private static final String AGAIN = """
            update webhooks.delivery set state = 'WAITING', attempts = 0, due_at = now(), finished_at = null""";

    private final Transactions transactions;

    DeliveryTable(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Enters the event for the webhooks made before it happened that want it; once, however often it is asked.
     *
     * @return how many
     */
    int enter(RecordedEvent event, List<UUID> webhooks) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into webhooks.delivery (id, webhook_id, event_position, event_id, event_type, event_at,
                      subject_kind, subject_id, state, created_at, due_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', now(), now()) on conflict do nothing""")) {
                int entered = 0;
                for (UUID webhook : webhooks) {
                    insert.setObject(1, TimeOrderedId.next());
                    insert.setObject(2, webhook);
                    insert.setLong(3, event.position());
                    insert.setObject(4, event.id());
                    insert.setString(5, event.event().type());
                    insert.setObject(6, event.at().atOffset(ZoneOffset.UTC));
                    insert.setString(7, event.event().subjectKind());
                    insert.setObject(8, event.event().subjectId());
                    entered += insert.executeUpdate();
                }
                return entered;
            }
        });
    }

    List<WebhookDelivery> list(UUID webhookId, Optional<DeliveryState> state, Optional<UUID> before, int limit) {
        String sql = SELECT + " where webhook_id = ?" + (state.isPresent() ? " and state = ?" : "")
                + (before.isPresent() ? " and id < ?" : "") + " order by id desc limit ?";
        return transactions.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                int next = 1;
                select.setObject(next++, webhookId);
                if (state.isPresent()) {
                    select.setString(next++, state.get().name());
                }
                if (before.isPresent()) {
                    select.setObject(next++, before.get());
                }
                select.setInt(next, limit);
                return read(select);
            }
        });
    }

    Optional<WebhookDelivery> find(UUID webhookId, UUID id) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT + " where webhook_id = ? and id = ?")) {
                select.setObject(1, webhookId);
                select.setObject(2, id);
                return read(select).stream().findFirst();
            }
        });
    }

    /** Lets a finished delivery begin anew; whether it was finished. */
    boolean again(UUID id) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement(AGAIN + " where id = ? and state <> 'WAITING'")) {
                update.setObject(1, id);
                return update.executeUpdate() == 1;
            }
        });
    }

    int deadAgain(UUID webhookId) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement(AGAIN + " where webhook_id = ? and state = 'DEAD'")) {
                update.setObject(1, webhookId);
                return update.executeUpdate();
            }
        });
    }

    /** Removes what was finished that many days ago. */
    int forget(int days) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("""
                    delete from webhooks.delivery
                     where state <> 'WAITING' and finished_at < now() - make_interval(days => ?)""")) {
                delete.setInt(1, days);
                return delete.executeUpdate();
            }
        });
    }

    private static List<WebhookDelivery> read(PreparedStatement select) throws SQLException {
        List<WebhookDelivery> deliveries = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                int status = row.getInt("last_status");
                OptionalInt lastStatus = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(status);
                deliveries.add(new WebhookDelivery(
                        row.getObject("id", UUID.class),
                        row.getObject("webhook_id", UUID.class),
                        row.getLong("event_position"),
                        row.getString("event_type"),
                        DeliveryState.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        moment(row, "due_at"),
                        moment(row, "finished_at"),
                        lastStatus,
                        row.getString("last_problem")));
            }
        }
        return deliveries;
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(moment).map(OffsetDateTime::toInstant);
    }
}
