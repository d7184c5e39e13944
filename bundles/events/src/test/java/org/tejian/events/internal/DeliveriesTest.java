package org.tejian.events.internal;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.database.Transactions;
import org.tejian.events.Actor;
import org.tejian.events.EventConsumer;
import org.tejian.events.NewEvent;
import org.tejian.events.RecordedEvent;

class DeliveriesTest {

    private final LogForTests log = new LogForTests();
    private final Deliveries deliveries = new Deliveries(log.transactions, log.reader, log.sealer);

    /** Writes what it handles into a table, in the transaction of the delivery. */
    private static final class Notebook implements EventConsumer {

        private final String name;
        private final Transactions transactions;
        private final AtomicInteger failuresLeft = new AtomicInteger();
        private volatile String failsAt = "";

        Notebook(String name, EmbeddedDatabaseForTests database) {
            this.name = name;
            this.transactions = database.transactions();
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void handle(RecordedEvent event) {
            String value = (String) event.event().after().get("value");
            transactions.jdbc(connection -> {
                try (var insert = connection.prepareStatement("insert into notebook (name, value) values (?, ?)")) {
                    insert.setString(1, name);
                    insert.setString(2, value);
                    return insert.executeUpdate();
                }
            });
            if (value.equals(failsAt) && failuresLeft.getAndDecrement() > 0) {
                throw new IllegalStateException("this consumer fails on purpose");
            }
        }

        List<String> pages() {
            return transactions.jdbc(connection -> {
                List<String> values = new CopyOnWriteArrayList<>();
                try (var select =
                        connection.prepareStatement("select value from notebook where name = ? order by line")) {
                    select.setString(1, name);
                    try (var rows = select.executeQuery()) {
                        while (rows.next()) {
                            values.add(rows.getString(1));
                        }
                    }
                }
                return values;
            });
        }
    }

    @BeforeEach
    void createTable() {
        log.database.execute("create table notebook (line bigserial, name text, value text)");
    }

    @AfterEach
    void close() {
        deliveries.stop();
        log.close();
    }

    @Test
    void givenConsumer_whenEventsAreCommitted_thenItHandlesEachOnceInOrderAndIsWokenForIt() {
        log.sealer.stop();
        Duration neverPolling = Duration.ofDays(1);
        Sealer sealer = new Sealer(log.transactions, neverPolling);
        JdbcEventLog events = new JdbcEventLog(log.transactions, sealer, log.database.schema("events"));
        Deliveries woken = new Deliveries(log.transactions, log.reader, sealer, neverPolling);
        Notebook notebook = new Notebook("notebook", log.database);
        try {
            woken.addConsumer(notebook);
            for (int i = 1; i <= 10; i++) {
                int pages = i;
                NewEvent event = LogForTests.event("event " + i);
                log.transactions.run(() -> events.append(Actor.platform(), event));
                await().atMost(ofSeconds(10)).until(() -> notebook.pages().size() == pages);
            }
        } finally {
            woken.stop();
            sealer.stop();
        }

        assertThat(notebook.pages()).startsWith("event 1", "event 2", "event 3").endsWith("event 10");
    }

    @Test
    void givenConsumerThatFails_whenItTriesAgain_thenNothingIsHandledTwiceAndOthersDoNotWait() {
        Notebook failing = new Notebook("failing", log.database);
        failing.failsAt = "3";
        failing.failuresLeft.set(Integer.MAX_VALUE);
        Notebook other = new Notebook("other", log.database);
        deliveries.addConsumer(failing);
        deliveries.addConsumer(other);
        List<String> all = IntStream.rangeClosed(1, 5).mapToObj(String::valueOf).toList();

        log.transactions.run(() -> all.forEach(log::append));

        await().atMost(ofSeconds(10)).until(() -> other.pages().equals(all));
        assertThat(failing.pages()).as("only the events before the failing one").isSubsetOf("1", "2");
        failing.failuresLeft.set(0);
        await().atMost(ofSeconds(20)).until(() -> failing.pages().size() >= 5);
        assertThat(failing.pages()).isEqualTo(all);
        assertThat(log.number("select position from events.consumer where name = 'failing'"))
                .isEqualTo(5);
    }

    @Test
    void givenConsumerStopped_whenItComesBack_thenItGoesOnWhereItWas() {
        Notebook notebook = new Notebook("notebook", log.database);
        deliveries.addConsumer(notebook);
        log.commit("one");
        await().atMost(ofSeconds(10)).until(() -> notebook.pages().size() == 1);

        deliveries.removeConsumer(notebook);
        log.commit("two");
        await().atMost(ofSeconds(10)).until(() -> log.sealed() == 2);
        assertThat(notebook.pages()).containsExactly("one");
        deliveries.addConsumer(notebook);

        await().atMost(ofSeconds(10)).until(() -> notebook.pages().size() == 2);
        assertThat(notebook.pages()).containsExactly("one", "two");
    }

    @Test
    void givenTheSameConsumerOnTwoNodes_whenEventsCome_thenEachIsHandledByOneOfThem() {
        Notebook here = new Notebook("notebook", log.database);
        Notebook there = new Notebook("notebook", log.database);
        Sealer secondSealer = new Sealer(log.transactions, log.database.schema("events"));
        Deliveries secondNode = new Deliveries(log.transactions, log.reader, secondSealer);
        try {
            deliveries.addConsumer(here);
            secondNode.addConsumer(there);
            for (int i = 0; i < 100; i++) {
                log.commit(String.valueOf(i));
            }
            await().atMost(ofSeconds(30)).until(() -> here.pages().size() >= 100);
        } finally {
            secondNode.stop();
            secondSealer.stop();
        }

        assertThat(here.pages())
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj(String::valueOf).toList());
    }
}
