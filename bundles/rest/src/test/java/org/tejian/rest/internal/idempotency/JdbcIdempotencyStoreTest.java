package org.tejian.rest.internal.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.problem.RestError;

class JdbcIdempotencyStoreTest {

    private static final EmbeddedDatabaseForTests DATABASE =
            EmbeddedDatabaseForTests.fresh().migrated("rest", IdempotencyStore.class);

    private final JdbcIdempotencyStore store =
            new JdbcIdempotencyStore(DATABASE.transactions(), DATABASE.schema("rest"));
    private final UUID account = UUID.randomUUID();
    private final StoredAnswer answer = new StoredAnswer(
            201,
            Optional.of("application/json"),
            Optional.of("http://localhost/api/v1/people/1"),
            Optional.empty(),
            "{\"name\":\"张敏\"}".getBytes(StandardCharsets.UTF_8));

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void the_first_runs_and_the_second_gets_its_answer() {
        assertThat(store.take(account, "k", "d")).isEmpty();
        store.keep(account, "k", answer);

        StoredAnswer again = store.take(account, "k", "d").orElseThrow();

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.contentType()).isEqualTo(answer.contentType());
        assertThat(again.location()).isEqualTo(answer.location());
        assertThat(again.tag()).isEmpty();
        assertThat(again.body()).isEqualTo(answer.body());
    }

    @Test
    void a_key_stands_for_one_request_of_one_account() {
        store.take(account, "k", "d");
        store.keep(account, "k", answer);

        assertRefused(() -> store.take(account, "k", "other"), RestError.IDEMPOTENCY_KEY_REUSED);
        assertThat(store.take(UUID.randomUUID(), "k", "other")).isEmpty();
    }

    @Test
    void while_the_first_has_not_answered_the_second_is_told_to_look() {
        store.take(account, "k", "d");

        assertRefused(() -> store.take(account, "k", "d"), RestError.IDEMPOTENCY_UNFINISHED);
    }

    @Test
    void a_key_given_back_may_be_taken_again_but_an_answer_stays() {
        store.take(account, "k", "d");
        store.release(account, "k");
        assertThat(store.take(account, "k", "d")).isEmpty();
        store.keep(account, "k", answer);
        store.release(account, "k");

        assertThat(store.take(account, "k", "d")).isPresent();
    }

    @Test
    void old_keys_are_forgotten() {
        store.take(account, "k", "d");
        store.keep(account, "k", answer);
        DATABASE.execute("update rest.command set taken_at = now() - interval '3 days'");

        assertThat(store.take(account, "k", "other")).isEmpty();
    }

    @Test
    void of_many_at_the_same_time_exactly_one_runs() throws InterruptedException {
        int clients = 8;
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            Callable<Boolean> attempt = () -> store.take(account, "k", "d").isEmpty();
            List<Future<Boolean>> attempts = pool.invokeAll(java.util.Collections.nCopies(clients, attempt));
            List<Boolean> ran = new ArrayList<>();
            for (Future<Boolean> each : attempts) {
                try {
                    ran.add(each.get());
                } catch (ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(Refusal.class);
                }
            }
            assertThat(ran).containsExactly(true);
        } finally {
            pool.shutdown();
        }
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, RestError code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
