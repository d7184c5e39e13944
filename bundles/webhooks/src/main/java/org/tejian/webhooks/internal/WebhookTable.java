package org.tejian.webhooks.internal;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.database.Transactions;
import org.tejian.webhooks.Webhook;
import org.tejian.webhooks.WebhookState;

/** The rows of webhooks; secrets leave it only to the sender. */
final class WebhookTable {

    private static final String SELECT = """
            select w.id, w.version, w.name, w.url, w.event_types, w.state, w.created_at, w.created_by,
                   (select count(*) from webhooks.delivery d where d.webhook_id = w.id and d.state = 'WAITING') waiting,
                   (select count(*) from webhooks.delivery d where d.webhook_id = w.id and d.state = 'DEAD') dead
              from webhooks.webhook w""";

    private final Transactions transactions;

    WebhookTable(Transactions transactions) {
        this.transactions = transactions;
    }

    void insert(Webhook webhook, String secret) {
        transactions.jdbc(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into webhooks.webhook
                      (id, version, name, url, event_types, state, secret, created_at, created_by)
                    values (?, ?, ?, ?, ?, ?, ?, now(), ?)""")) {
                insert.setObject(1, webhook.id());
                insert.setLong(2, webhook.version());
                insert.setString(3, webhook.name());
                insert.setString(4, webhook.url().toString());
                insert.setArray(5, texts(connection, webhook.eventTypes()));
                insert.setString(6, webhook.state().name());
                insert.setString(7, secret);
                insert.setString(8, webhook.createdBy());
                return insert.executeUpdate();
            }
        });
    }

    /** Keeps name, address, types and state when the row is still of the version before; whether it was. */
    boolean update(Webhook webhook) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    update webhooks.webhook set version = ?, name = ?, url = ?, event_types = ?, state = ?
                     where id = ? and version = ?""")) {
                update.setLong(1, webhook.version());
                update.setString(2, webhook.name());
                update.setString(3, webhook.url().toString());
                update.setArray(4, texts(connection, webhook.eventTypes()));
                update.setString(5, webhook.state().name());
                update.setObject(6, webhook.id());
                update.setLong(7, webhook.version() - 1);
                return update.executeUpdate() == 1;
            }
        });
    }

    void renewSecret(UUID id, String secret) {
        transactions.jdbc(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update webhooks.webhook set secret = ?, version = version + 1 where id = ?")) {
                update.setString(1, secret);
                update.setObject(2, id);
                return update.executeUpdate();
            }
        });
    }

    void delete(UUID id) {
        transactions.jdbc(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("delete from webhooks.webhook where id = ?")) {
                delete.setObject(1, id);
                return delete.executeUpdate();
            }
        });
    }

    Optional<Webhook> find(UUID id) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT + " where w.id = ?")) {
                select.setObject(1, id);
                return read(select).stream().findFirst();
            }
        });
    }

    /** The same, locked until the transaction ends. */
    Optional<Webhook> lock(UUID id) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement(SELECT + " where w.id = ? for no key update of w")) {
                select.setObject(1, id);
                return read(select).stream().findFirst();
            }
        });
    }

    /**
     * What a webhook wants to be told.
     *
     * @param id the webhook
     * @param eventTypes event types
     * @param createdAt nothing from before
     */
    record Wish(UUID id, List<String> eventTypes, Instant createdAt) {}

    List<Wish> wanted() {
        return transactions.jdbc(connection -> {
            List<Wish> wishes = new ArrayList<>();
            try (PreparedStatement select =
                            connection.prepareStatement("select id, event_types, created_at from webhooks.webhook");
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    wishes.add(new Wish(
                            row.getObject("id", UUID.class),
                            List.of((String[]) row.getArray("event_types").getArray()),
                            row.getObject("created_at", OffsetDateTime.class).toInstant()));
                }
            }
            return wishes;
        });
    }

    List<Webhook> all() {
        return transactions.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT + " order by w.name")) {
                return read(select);
            }
        });
    }

    private static List<Webhook> read(PreparedStatement select) throws SQLException {
        List<Webhook> webhooks = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                webhooks.add(new Webhook(
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        row.getString("name"),
                        URI.create(row.getString("url")),
                        List.of((String[]) row.getArray("event_types").getArray()),
                        WebhookState.valueOf(row.getString("state")),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getString("created_by"),
                        row.getLong("waiting"),
                        row.getLong("dead")));
            }
        }
        return webhooks;
    }

    private static java.sql.Array texts(Connection connection, List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
