package org.tejian.webhooks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tejian.directory.RefusalAssert.assertRefused;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.DirectoryForTests;
import org.tejian.directory.Role;
import org.tejian.webhooks.DeliveryState;
import org.tejian.webhooks.MadeWebhook;
import org.tejian.webhooks.NewWebhook;
import org.tejian.webhooks.Webhook;
import org.tejian.webhooks.WebhookDelivery;
import org.tejian.webhooks.WebhookError;
import org.tejian.webhooks.WebhookState;
import org.tejian.webhooks.internal.WebhookDeskForTests.Running;

/** The desk of the administrators, on a real database; nothing is sent, since every webhook here is paused. */
class JdbcWebhooksTest {

    private static final WebhookDeskForTests TEST = new WebhookDeskForTests();
    private static final Running RUNNING = TEST.running(ConfigForTests.retries());
    private static final JdbcWebhooks DESK = RUNNING.desk();
    private static final String URL = "http://127.0.0.1:9/hooks";

    @AfterAll
    static void close() {
        RUNNING.close();
        TEST.close();
    }

    @BeforeEach
    void forgetEvents() {
        TEST.log.clear();
    }

    @Test
    void givenAnAdministrator_whenAWebhookIsMade_thenItIsKeptWithoutItsSecretAndTheLogKnows() {
        MadeWebhook made = DESK.make(
                TEST.administrator,
                new NewWebhook("  数据中心 ", URL, List.of("registration.*", "inspection.report.approved")));

        Webhook kept = DESK.require(TEST.administrator, made.webhook().id());
        assertThat(kept.name()).isEqualTo("数据中心");
        assertThat(kept.url()).hasToString(URL);
        assertThat(kept.eventTypes()).containsExactly("registration.*", "inspection.report.approved");
        assertThat(kept.state()).isEqualTo(WebhookState.ACTIVE);
        assertThat(kept.createdBy()).isEqualTo(TEST.administrator.person().name());
        assertThat(made.secret()).hasSize(43);
        assertThat(TEST.log.types()).containsExactly("webhooks.webhook.made");
        assertThat(TEST.log.last().event().after().toString()).doesNotContain(made.secret());
    }

    @Test
    void givenWrongInput_whenMade_thenRefusedAndNothingIsKept() {
        int before = DESK.list(TEST.administrator).size();

        assertRefused(() -> make(" ", URL, "*"), WebhookError.WEBHOOK_NAME);
        assertRefused(() -> make("x".repeat(101), URL, "*"), WebhookError.WEBHOOK_NAME);
        assertRefused(() -> make("a", "ftp://127.0.0.1/", "*"), WebhookError.WEBHOOK_URL);
        assertRefused(() -> make("a", "https://10.0.0.1/", "*"), WebhookError.WEBHOOK_ADDRESS);
        assertRefused(() -> make("a", URL, "all"), WebhookError.WEBHOOK_EVENT_TYPES);

        assertThat(DESK.list(TEST.administrator)).hasSize(before);
        assertThat(TEST.log.types()).isEmpty();
    }

    @Test
    void givenANameThatIsTaken_whenMadeOrChanged_thenRefused() {
        make("重名", URL, "*");
        Webhook other = make("另一个", URL, "*").webhook();

        assertRefused(() -> make("重名", URL, "*"), WebhookError.WEBHOOK_NAME_TAKEN);
        assertRefused(
                () -> DESK.change(
                        TEST.administrator, other.id(), other.version(), new NewWebhook("重名", URL, List.of("*"))),
                WebhookError.WEBHOOK_NAME_TAKEN);
    }

    @Test
    void givenTwoWhoChangeOneWebhook_whenTheSecondHasSeenAnOldVersion_thenThatOneIsTold() {
        Webhook webhook = make("两人修改", URL, "*").webhook();
        NewWebhook wanted = new NewWebhook("两人修改", URL + "/2", List.of("inspection.*"));

        Webhook changed = DESK.change(TEST.administrator, webhook.id(), webhook.version(), wanted);

        assertThat(changed.version()).isEqualTo(webhook.version() + 1);
        assertThat(DESK.require(TEST.administrator, webhook.id())).isEqualTo(changed);
        assertRefused(
                () -> DESK.change(TEST.administrator, webhook.id(), webhook.version(), wanted),
                WebhookError.WEBHOOK_STALE);
    }

    @Test
    void givenAWebhook_whenPausedResumedRenewedAndRemoved_thenTheLogTellsEachOnce() {
        MadeWebhook made = make("一生", URL, "*");
        UUID id = made.webhook().id();

        assertThat(DESK.set(TEST.administrator, id, WebhookState.PAUSED).state())
                .isEqualTo(WebhookState.PAUSED);
        DESK.set(TEST.administrator, id, WebhookState.PAUSED);
        DESK.set(TEST.administrator, id, WebhookState.ACTIVE);
        assertThat(DESK.renewSecret(TEST.administrator, id).secret()).isNotEqualTo(made.secret());
        DESK.remove(TEST.administrator, id);

        assertThat(TEST.log.types())
                .containsExactly(
                        "webhooks.webhook.made",
                        "webhooks.webhook.paused",
                        "webhooks.webhook.resumed",
                        "webhooks.webhook.secret-renewed",
                        "webhooks.webhook.removed");
        assertRefused(() -> DESK.require(TEST.administrator, id), WebhookError.WEBHOOK_UNKNOWN);
    }

    @Test
    void givenNoSuchWebhook_whenAnythingIsAsked_thenRefused() {
        UUID id = UUID.randomUUID();
        NewWebhook wanted = new NewWebhook("无", URL, List.of("*"));

        assertRefused(() -> DESK.change(TEST.administrator, id, 1, wanted), WebhookError.WEBHOOK_UNKNOWN);
        assertRefused(() -> DESK.set(TEST.administrator, id, WebhookState.PAUSED), WebhookError.WEBHOOK_UNKNOWN);
        assertRefused(() -> DESK.renewSecret(TEST.administrator, id), WebhookError.WEBHOOK_UNKNOWN);
        assertRefused(() -> DESK.remove(TEST.administrator, id), WebhookError.WEBHOOK_UNKNOWN);
        assertRefused(() -> DESK.resendDead(TEST.administrator, id), WebhookError.WEBHOOK_UNKNOWN);
        assertRefused(() -> DESK.resend(TEST.administrator, id, id), WebhookError.DELIVERY_UNKNOWN);
        assertRefused(
                () -> DESK.deliveries(TEST.administrator, id, Optional.empty(), Optional.empty(), 10),
                WebhookError.WEBHOOK_UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SYSTEM_ADMINISTRATOR"})
    void givenAnyOtherRole_whenChanging_thenRefusedAndOnlyAuditorsMayLook(Role role) {
        Caller caller = DirectoryForTests.caller(DirectoryForTests.platformOperator(), role);
        Webhook webhook = make("角色 " + role, URL, "*").webhook();
        UUID id = webhook.id();
        NewWebhook wanted = new NewWebhook("x", URL, List.of("*"));

        assertRefused(() -> DESK.make(caller, wanted), DirectoryError.ROLE_FORBIDS);
        assertRefused(() -> DESK.change(caller, id, 1, wanted), DirectoryError.ROLE_FORBIDS);
        assertRefused(() -> DESK.renewSecret(caller, id), DirectoryError.ROLE_FORBIDS);
        assertRefused(() -> DESK.set(caller, id, WebhookState.PAUSED), DirectoryError.ROLE_FORBIDS);
        assertRefused(() -> DESK.remove(caller, id), DirectoryError.ROLE_FORBIDS);
        assertRefused(() -> DESK.resend(caller, id, id), DirectoryError.ROLE_FORBIDS);
        assertRefused(() -> DESK.resendDead(caller, id), DirectoryError.ROLE_FORBIDS);
        if (role == Role.AUDITOR) {
            assertThat(DESK.require(caller, id)).isEqualTo(webhook);
        } else {
            assertRefused(() -> DESK.list(caller), DirectoryError.ROLE_FORBIDS);
            assertRefused(() -> DESK.require(caller, id), DirectoryError.ROLE_FORBIDS);
            assertRefused(
                    () -> DESK.deliveries(caller, id, Optional.empty(), Optional.empty(), 10),
                    DirectoryError.ROLE_FORBIDS);
        }
    }

    @Test
    void givenAPausedWebhook_whenEventsHappen_thenTheyWaitOnceEachAndPageAfterPageIsRead() {
        MadeWebhook made = make("分页", URL, "registration.*");
        DESK.set(TEST.administrator, made.webhook().id(), WebhookState.PAUSED);
        var first = WebhookDeskForTests.event("registration.notification.filed");

        RUNNING.happens(first);
        RUNNING.happens(first);
        RUNNING.happens(WebhookDeskForTests.event("inspection.report.approved"));
        RUNNING.happens(WebhookDeskForTests.event("registration.notification.accepted"));
        RUNNING.happens(WebhookDeskForTests.event("registration.notification.refused"));

        List<WebhookDelivery> page = DESK.deliveries(
                TEST.administrator, made.webhook().id(), Optional.of(DeliveryState.WAITING), Optional.empty(), 2);
        List<WebhookDelivery> next = DESK.deliveries(
                TEST.administrator,
                made.webhook().id(),
                Optional.of(DeliveryState.WAITING),
                Optional.of(page.get(1).id()),
                2);
        assertThat(page)
                .extracting(WebhookDelivery::eventType)
                .containsExactly("registration.notification.refused", "registration.notification.accepted");
        assertThat(next).extracting(WebhookDelivery::eventPosition).containsExactly(first.position());
        assertThat(DESK.require(TEST.administrator, made.webhook().id()).waiting())
                .isEqualTo(3);
        assertThat(DESK.deliveries(
                        TEST.administrator, made.webhook().id(), Optional.of(DeliveryState.DEAD), Optional.empty(), 2))
                .isEmpty();
        assertRefused(
                () -> DESK.resend(
                        TEST.administrator, made.webhook().id(), page.get(0).id()),
                WebhookError.DELIVERY_WAITS);
        assertThatThrownBy(() -> DESK.deliveries(
                        TEST.administrator, made.webhook().id(), Optional.empty(), Optional.empty(), 201))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenAnEventFromBeforeTheWebhook_whenTheLogTellsIt_thenTheWebhookIsNot() {
        MadeWebhook made = make("之前", URL, "*");
        var late = WebhookDeskForTests.event("registration.notification.filed");
        var early = new org.tejian.events.RecordedEvent(
                late.position(), late.id(), java.time.Instant.EPOCH, late.actor(), late.event(), "");

        RUNNING.happens(early);

        assertThat(TEST.deliveries(RUNNING, made)).isEmpty();
    }

    private static MadeWebhook make(String name, String url, String... types) {
        return DESK.make(TEST.administrator, new NewWebhook(name, url, List.of(types)));
    }
}
