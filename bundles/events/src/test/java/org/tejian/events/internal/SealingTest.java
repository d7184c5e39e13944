package org.tejian.events.internal;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tejian.events.Actor;
import org.tejian.events.EventReader.Verification;
import org.tejian.events.RecordedEvent;

class SealingTest {

    private final LogForTests log = new LogForTests();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void givenCommittedEvents_whenSealed_thenReadersGetThemAsTheyWereWrittenInOrder() {
        log.transactions.run(() -> {
            log.append("first");
            log.append("second");
        });
        await().atMost(ofSeconds(10)).until(() -> log.sealed() == 2);

        List<RecordedEvent> events = log.reader.after(0, 10);
        assertThat(events).extracting(RecordedEvent::position).containsExactly(1L, 2L);
        assertThat(events)
                .extracting(RecordedEvent::event)
                .containsExactly(LogForTests.event("first"), LogForTests.event("second"));
        assertThat(events.get(0).actor()).isEqualTo(Actor.platform());
        assertThat(events.get(0).at())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
        assertThat(events).extracting(RecordedEvent::hash).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(log.reader.after(1, 10)).containsExactly(events.get(1));
        assertThat(log.reader.verify()).isEqualTo(new Verification(2, Optional.empty()));
    }

    @Test
    void givenNoTransactionOrARollback_whenAppending_thenNothingIsKept() {
        assertThatIllegalStateException().isThrownBy(() -> log.append("alone"));
        assertThatIllegalStateException()
                .isThrownBy(() -> log.transactions.run(() -> {
                    log.append("undone");
                    throw new IllegalStateException("later");
                }));

        assertThat(log.number("select count(*) from events.event")).isZero();
    }

    @Test
    void givenASlowTransaction_whenOthersAreSealedMeanwhile_thenItComesLaterAndAReaderMissesNothing() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> log.transactions.run(() -> {
            log.append("slow");
            written.countDown();
            waitFor(finish);
        }));
        waitFor(written);
        log.commit("fast");
        await().atMost(ofSeconds(10)).until(() -> log.sealed() == 1);
        List<RecordedEvent> before = log.reader.after(0, 10);
        assertThat(values(before)).containsExactly("fast");

        finish.countDown();
        slow.get();
        await().atMost(ofSeconds(10)).until(() -> log.sealed() == 2);

        List<RecordedEvent> after = log.reader.after(before.get(0).position(), 10);
        assertThat(values(after)).containsExactly("slow");
        assertThat(after.get(0).at()).isBefore(before.get(0).at());
        assertThat(log.reader.verify().whole()).isTrue();
    }

    @Test
    void givenManyWritersOnTwoNodes_whenSealed_thenPositionsAreDenseAndEachEventIsThereOnce() throws Exception {
        int writers = 6;
        int each = 60;
        Sealer secondNode = new Sealer(log.transactions, log.database.schema("events"));
        JdbcEventLog secondLog = new JdbcEventLog(log.transactions, secondNode, log.database.schema("events"));
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        List<RecordedEvent> seen = new ArrayList<>();
        try {
            List<CompletableFuture<Void>> running = IntStream.range(0, writers)
                    .mapToObj(writer -> CompletableFuture.runAsync(
                            () -> write(writer % 2 == 0 ? log.log : secondLog, writer, each), pool))
                    .toList();
            await().atMost(ofSeconds(60)).until(() -> {
                long last = seen.isEmpty() ? 0 : seen.get(seen.size() - 1).position();
                seen.addAll(log.reader.after(last, 100));
                return seen.size() >= writers * each;
            });
            for (CompletableFuture<Void> writer : running) {
                writer.get();
            }
        } finally {
            pool.shutdown();
            secondNode.stop();
        }

        assertThat(seen)
                .extracting(RecordedEvent::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, writers * each).boxed().toList());
        assertThat(values(seen)).doesNotHaveDuplicates().hasSize(writers * each);
        for (int writer = 0; writer < writers; writer++) {
            String prefix = writer + ":";
            assertThat(values(seen).stream().filter(value -> value.startsWith(prefix)))
                    .as("the events of one writer keep their order")
                    .containsExactlyElementsOf(
                            IntStream.range(0, each).mapToObj(i -> prefix + i).toList());
        }
        assertThat(log.reader.verify()).isEqualTo(new Verification(writers * each, Optional.empty()));
    }

    @Test
    void givenMoreThanOneBatch_whenBulkLoaded_thenAllAreSealedInTheirOrder() {
        log.transactions.run(() -> log.log.appendAll(
                Actor.platform(),
                IntStream.range(0, 2500)
                        .mapToObj(i -> LogForTests.event(String.valueOf(i)))
                        .toList()));
        await().atMost(ofSeconds(30)).until(() -> log.sealed() == 2500);

        assertThat(values(log.reader.after(2000, 500)))
                .containsExactlyElementsOf(
                        IntStream.range(2000, 2500).mapToObj(String::valueOf).toList());
        assertThat(log.reader.verify().checked()).isEqualTo(2500);
    }

    @Test
    void givenRowsOfANodeThatStopped_whenAnotherNodePolls_thenItSealsThem() {
        log.commit("here");
        await().atMost(ofSeconds(10)).until(() -> log.sealed() == 1);
        log.sealer.stop();
        log.commit("left behind");
        assertThat(log.reader.ofSubject(LogForTests.SUBJECT))
                .extracting(RecordedEvent::position)
                .containsExactly(1L, 0L);

        Sealer otherNode = new Sealer(log.transactions, log.database.schema("events"));
        try {
            await().atMost(ofSeconds(10)).until(() -> log.sealed() == 2);
        } finally {
            otherNode.stop();
        }
        assertThat(values(log.reader.ofSubject(LogForTests.SUBJECT))).containsExactly("here", "left behind");
    }

    private void write(JdbcEventLog to, int writer, int count) {
        for (int i = 0; i < count; i++) {
            String value = writer + ":" + i;
            log.transactions.run(() -> to.append(Actor.platform(), LogForTests.event(value)));
        }
    }

    private static List<Object> toValues(List<RecordedEvent> events) {
        return events.stream().map(event -> event.event().after().get("value")).toList();
    }

    private static List<String> values(List<RecordedEvent> events) {
        return toValues(events).stream().map(String.class::cast).toList();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS))
                    .isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
