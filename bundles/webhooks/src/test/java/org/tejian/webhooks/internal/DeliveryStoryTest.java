package org.tejian.webhooks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.events.RecordedEvent;
import org.tejian.webhooks.DeliveryState;
import org.tejian.webhooks.MadeWebhook;
import org.tejian.webhooks.WebhookDelivery;
import org.tejian.webhooks.WebhookState;
import org.tejian.webhooks.internal.ReceiverForTests.Received;
import org.tejian.webhooks.internal.WebhookDeskForTests.Running;

/** From the event to the other system, over real HTTP on this machine. */
class DeliveryStoryTest {

    private static final WebhookDeskForTests TEST = new WebhookDeskForTests();
    private static final String FILED = "registration.notification.filed";

    private final ReceiverForTests receiver = new ReceiverForTests();

    @BeforeAll
    static void bePatient() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @BeforeEach
    void forgetOthers() {
        TEST.database.execute("delete from webhooks.webhook");
    }

    @AfterAll
    static void drop() {
        TEST.close();
    }

    @AfterEach
    void closeReceiver() {
        receiver.close();
    }

    @Test
    void givenAWebhook_whenSomethingHappens_thenTheOtherSystemIsToldSignedAndWithoutContent() throws Exception {
        try (Running running = TEST.running(ConfigForTests.retries(0))) {
            MadeWebhook made = TEST.made(running, receiver.url("/hooks"), "registration.*");
            RecordedEvent event = WebhookDeskForTests.event(FILED);

            running.happens(event);

            await().until(() -> TEST.count(running, made, DeliveryState.DELIVERED) == 1);
            WebhookDelivery delivery = TEST.deliveries(running, made).get(0);
            assertThat(delivery.attempts()).isEqualTo(1);
            assertThat(delivery.lastStatus()).isEqualTo(OptionalInt.of(204));
            assertThat(delivery.finishedAt()).isPresent();
            assertThat(receiver.received).hasSize(1);
            Received told = receiver.received.get(0);
            assertThat(told.method()).isEqualTo("POST");
            assertThat(told.path()).isEqualTo("/hooks");
            assertThat(told.delivery()).isEqualTo(delivery.id().toString());
            long timestamp = Long.parseLong(told.timestamp());
            assertThat(Instant.ofEpochSecond(timestamp)).isBetween(Instant.now().minusSeconds(300), Instant.now());
            assertThat(told.signature()).isEqualTo(Signature.of(made.secret(), timestamp, told.body()));
            JsonNode body = new ObjectMapper().readTree(told.body());
            assertThat(body.path("event").path("id").asText())
                    .isEqualTo(event.id().toString());
            assertThat(body.path("event").path("position").asLong()).isEqualTo(event.position());
            assertThat(body.path("event").path("type").asText()).isEqualTo(FILED);
            assertThat(body.path("event").path("subjectId").asText())
                    .isEqualTo(event.event().subjectId().toString());
            assertThat(told.text()).doesNotContain("机密内容", "理由");
        }
    }

    @Test
    void givenAReceiverThatFailsTwice_whenTold_thenItIsToldThreeTimesTheSame() {
        try (Running running = TEST.running(ConfigForTests.retries(0, 0))) {
            receiver.answers.addAll(List.of(500, 503));
            MadeWebhook made = TEST.made(running, receiver.url("/"), "*");

            running.happens(WebhookDeskForTests.event(FILED));

            await().until(() -> TEST.count(running, made, DeliveryState.DELIVERED) == 1);
            assertThat(receiver.received).hasSize(3);
            assertThat(receiver.received)
                    .extracting(Received::text)
                    .containsOnly(receiver.received.get(0).text());
            assertThat(receiver.received)
                    .extracting(Received::delivery)
                    .containsOnly(receiver.received.get(0).delivery());
            assertThat(TEST.deliveries(running, made).get(0).attempts()).isEqualTo(3);
        }
    }

    @Test
    void givenAReceiverThatFailsForEver_whenGivenUp_thenItIsDeadListedAndSentAgain() {
        try (Running running = TEST.running(ConfigForTests.retries(0))) {
            receiver.answers.addAll(List.of(500, 500));
            MadeWebhook made = TEST.made(running, receiver.url("/"), "*");
            running.happens(WebhookDeskForTests.event(FILED));
            await().until(() -> TEST.count(running, made, DeliveryState.DEAD) == 1);
            WebhookDelivery dead = TEST.deliveries(running, made).get(0);
            assertThat(dead.lastProblem()).isEqualTo("answered 500");
            assertThat(running.desk()
                            .require(TEST.administrator, made.webhook().id())
                            .dead())
                    .isEqualTo(1);

            running.desk().resend(TEST.administrator, made.webhook().id(), dead.id());

            await().until(() -> TEST.count(running, made, DeliveryState.DELIVERED) == 1);
            assertThat(receiver.received).hasSize(3);
        }
    }

    @Test
    void givenSeveralDead_whenAllAreSentAgain_thenAllArrive() {
        try (Running running = TEST.running(ConfigForTests.retries())) {
            receiver.answers.addAll(List.of(500, 500, 500));
            MadeWebhook made = TEST.made(running, receiver.url("/"), "*");
            for (int i = 0; i < 3; i++) {
                running.happens(WebhookDeskForTests.event(FILED));
            }
            await().until(() -> TEST.count(running, made, DeliveryState.DEAD) == 3);

            assertThat(running.desk()
                            .resendDead(TEST.administrator, made.webhook().id()))
                    .isEqualTo(3);

            await().until(() -> TEST.count(running, made, DeliveryState.DELIVERED) == 3);
            assertThat(running.desk()
                            .resendDead(TEST.administrator, made.webhook().id()))
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {410, 302, 400})
    void givenAnAnswerThatIsNoSuccess_whenTold_thenItIsDeadAndNoRedirectIsFollowed(int status) {
        try (Running running = TEST.running(ConfigForTests.retries())) {
            receiver.answers.add(status);
            MadeWebhook made = TEST.made(running, receiver.url("/moved"), "*");

            running.happens(WebhookDeskForTests.event(FILED));

            await().until(() -> TEST.count(running, made, DeliveryState.DEAD) == 1);
            assertThat(receiver.received).extracting(Received::path).containsExactly("/moved");
        }
    }

    @Test
    void givenGoneAndRetriesLeft_whenTold_thenItIsNotTriedAgain() {
        try (Running running = TEST.running(ConfigForTests.retries(0, 0, 0))) {
            receiver.answers.add(410);
            MadeWebhook made = TEST.made(running, receiver.url("/"), "*");

            running.happens(WebhookDeskForTests.event(FILED));

            await().until(() -> TEST.count(running, made, DeliveryState.DEAD) == 1);
            assertThat(receiver.received).hasSize(1);
        }
    }

    @Test
    void givenOneReceiverThatIsSilent_whenTwoAreTold_thenTheOtherDoesNotWaitForIt() {
        try (Running running = TEST.running(ConfigForTests.retries())) {
            MadeWebhook silent = TEST.made(running, receiver.url("/silent"), "*");
            MadeWebhook prompt = TEST.made(running, receiver.url("/prompt"), "*");
            for (int i = 0; i < 6; i++) {
                running.happens(WebhookDeskForTests.event(FILED));
            }

            await().until(() -> TEST.count(running, prompt, DeliveryState.DELIVERED) == 6);
            assertThat(TEST.count(running, silent, DeliveryState.DEAD)).isLessThan(6);

            await().until(() -> TEST.count(running, silent, DeliveryState.DEAD) == 6);
            assertThat(TEST.deliveries(running, silent))
                    .allSatisfy(delivery -> assertThat(delivery.lastProblem()).contains("Timeout"))
                    .allSatisfy(delivery -> assertThat(delivery.lastStatus()).isEmpty());
        }
    }

    @Test
    void givenAPausedWebhook_whenResumed_thenWhatWaitedIsSent() {
        try (Running running = TEST.running(ConfigForTests.retries())) {
            MadeWebhook made = TEST.made(running, receiver.url("/"), "*");
            running.desk().set(TEST.administrator, made.webhook().id(), WebhookState.PAUSED);
            running.happens(WebhookDeskForTests.event(FILED));
            MadeWebhook other = TEST.made(running, receiver.url("/other"), "*");
            running.happens(WebhookDeskForTests.event(FILED));
            await().until(() -> TEST.count(running, other, DeliveryState.DELIVERED) == 1);
            assertThat(TEST.count(running, made, DeliveryState.WAITING)).isEqualTo(2);

            running.desk().set(TEST.administrator, made.webhook().id(), WebhookState.ACTIVE);

            await().until(() -> TEST.count(running, made, DeliveryState.DELIVERED) == 2);
        }
    }

    @Test
    void givenAHostThatPointsInsideSince_whenTold_thenNothingIsSent() {
        try (Running running = TEST.running(ConfigForTests.retries())) {
            MadeWebhook made = TEST.made(running, receiver.url("/"), "*");
            TEST.database.execute("update webhooks.webhook set url = 'http://127.0.0.2:1/' where id = '"
                    + made.webhook().id() + "'");

            running.happens(WebhookDeskForTests.event(FILED));

            await().until(() -> TEST.count(running, made, DeliveryState.DEAD) == 1);
            assertThat(TEST.deliveries(running, made).get(0).lastProblem()).contains("internal network");
        }
    }

    @Test
    void givenACallWhoseNodeDied_whenItsTimeIsOver_thenItIsTakenAgain() {
        MadeWebhook made;
        try (Running running = TEST.running(ConfigForTests.retries(0, 0, 0))) {
            made = TEST.made(running, receiver.url("/"), "*");
            running.desk().set(TEST.administrator, made.webhook().id(), WebhookState.PAUSED);
            running.happens(WebhookDeskForTests.event(FILED));
        }
        TEST.database.execute("update webhooks.webhook set state = 'ACTIVE' where id = '"
                + made.webhook().id() + "'");
        Outbox patient = new Outbox(TEST.database.transactions(), 3_600, 0, 0);
        Outbox hasty = new Outbox(TEST.database.transactions(), 0, 0, 0);

        Call lost = hasty.take().orElseThrow();
        Call again = patient.take().orElseThrow();

        assertThat(again.deliveryId()).isEqualTo(lost.deliveryId());
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(patient.take()).isEmpty();
        hasty.finish(lost, Attempt.answered(204));
        try (Running running = TEST.running(ConfigForTests.retries())) {
            assertThat(TEST.count(running, made, DeliveryState.WAITING))
                    .as("the attempt that was given up decides nothing")
                    .isEqualTo(1);
            patient.finish(again, Attempt.answered(204));
            assertThat(TEST.count(running, made, DeliveryState.DELIVERED)).isEqualTo(1);
        }
    }

    @Test
    void givenDeliveriesFinishedLongAgo_whenForgotten_thenOnlyThoseAreGone() {
        try (Running running = TEST.running(ConfigForTests.retries())) {
            MadeWebhook made = TEST.made(running, receiver.url("/"), "*");
            running.happens(WebhookDeskForTests.event(FILED));
            running.happens(WebhookDeskForTests.event(FILED));
            await().until(() -> TEST.count(running, made, DeliveryState.DELIVERED) == 2);
            WebhookDelivery old = TEST.deliveries(running, made).get(1);
            TEST.database.execute("update webhooks.delivery set finished_at = now() - interval '31 days' where id = '"
                    + old.id() + "'");

            new DeliveryTable(TEST.database.transactions()).forget(30);

            assertThat(TEST.deliveries(running, made)).hasSize(1).doesNotContain(old);
        }
    }
}
