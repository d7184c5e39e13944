package org.tejian.webhooks.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Role;
import org.tejian.events.Actor;
import org.tejian.events.EventLogForTests;
import org.tejian.events.NewEvent;
import org.tejian.events.RecordedEvent;
import org.tejian.webhooks.DeliveryState;
import org.tejian.webhooks.MadeWebhook;
import org.tejian.webhooks.NewWebhook;
import org.tejian.webhooks.WebhookDelivery;
import org.tejian.webhooks.Webhooks;

/** Webhooks on a real database, with senders only where a test starts some. */
final class WebhookDeskForTests implements AutoCloseable {

    final EmbeddedDatabaseForTests database = EmbeddedDatabaseForTests.fresh().migrated("webhooks", Webhooks.class);
    final EventLogForTests log = new EventLogForTests();
    final Caller administrator =
            DirectoryForTests.caller(DirectoryForTests.platformOperator(), Role.SYSTEM_ADMINISTRATOR);

    private static final AtomicLong POSITION = new AtomicLong();

    /** The desk and its senders, which work until closed. */
    record Running(JdbcWebhooks desk, WebhookFeed feed, Senders senders, EmbeddedDatabaseForTests database)
            implements AutoCloseable {

        /** Something happens, and the log tells it. */
        void happens(RecordedEvent event) {
            database.transactions().run(() -> feed.handle(event));
        }

        @Override
        public void close() {
            senders.stop();
        }
    }

    Running running(ConfigForTests config) {
        Senders senders = new Senders(database.transactions(), database.schema("webhooks"), config);
        return new Running(
                new JdbcWebhooks(database.transactions(), database.schema("webhooks"), log, senders, config),
                new WebhookFeed(database.transactions(), database.schema("webhooks"), senders),
                senders,
                database);
    }

    MadeWebhook made(Running running, String url, String... types) {
        return running.desk().make(administrator, new NewWebhook("系统 " + TimeOrderedId.next(), url, List.of(types)));
    }

    List<WebhookDelivery> deliveries(Running running, MadeWebhook made) {
        return running.desk().deliveries(administrator, made.webhook().id(), Optional.empty(), Optional.empty(), 200);
    }

    long count(Running running, MadeWebhook made, DeliveryState state) {
        return deliveries(running, made).stream()
                .filter(delivery -> delivery.state() == state)
                .count();
    }

    static RecordedEvent event(String type) {
        return new RecordedEvent(
                POSITION.incrementAndGet(),
                TimeOrderedId.next(),
                Instant.now().plusSeconds(1),
                Actor.platform(),
                new NewEvent(type, "notification", UUID.randomUUID(), Map.of(), Map.of("name", "机密内容"), "理由"),
                "");
    }

    @Override
    public void close() {
        database.close();
    }
}
