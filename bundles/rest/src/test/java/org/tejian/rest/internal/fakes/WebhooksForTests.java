package org.tejian.rest.internal.fakes;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.refusal.Refusal;
import org.tejian.webhooks.DeliveryState;
import org.tejian.webhooks.MadeWebhook;
import org.tejian.webhooks.NewWebhook;
import org.tejian.webhooks.Webhook;
import org.tejian.webhooks.WebhookDelivery;
import org.tejian.webhooks.WebhookError;
import org.tejian.webhooks.WebhookState;
import org.tejian.webhooks.Webhooks;

/** Webhooks in memory, without their rules. */
public final class WebhooksForTests implements Webhooks {

    public static final String SECRET = "the-secret-that-is-shown-once";

    public final List<Webhook> kept = new ArrayList<>();
    public final List<WebhookDelivery> deliveries = new ArrayList<>();

    /** Adds a dead delivery. */
    public WebhookDelivery dead(UUID webhookId) {
        WebhookDelivery delivery = new WebhookDelivery(
                TimeOrderedId.next(),
                webhookId,
                7,
                "registration.notification.filed",
                DeliveryState.DEAD,
                10,
                Instant.EPOCH,
                Optional.empty(),
                Optional.of(Instant.EPOCH),
                OptionalInt.of(500),
                "answered 500");
        deliveries.add(0, delivery);
        return delivery;
    }

    @Override
    public MadeWebhook make(Caller caller, NewWebhook wanted) {
        return new MadeWebhook(keep(TimeOrderedId.next(), 1, wanted, WebhookState.ACTIVE), SECRET);
    }

    @Override
    public Webhook change(Caller caller, UUID webhookId, long version, NewWebhook wanted) {
        Webhook before = require(caller, webhookId);
        kept.remove(before);
        return keep(webhookId, version + 1, wanted, before.state());
    }

    @Override
    public MadeWebhook renewSecret(Caller caller, UUID webhookId) {
        return new MadeWebhook(require(caller, webhookId), SECRET + "-2");
    }

    @Override
    public Webhook set(Caller caller, UUID webhookId, WebhookState state) {
        Webhook before = require(caller, webhookId);
        kept.remove(before);
        NewWebhook same = new NewWebhook(before.name(), before.url().toString(), before.eventTypes());
        return keep(webhookId, before.version() + 1, same, state);
    }

    @Override
    public void remove(Caller caller, UUID webhookId) {
        kept.remove(require(caller, webhookId));
    }

    @Override
    public List<Webhook> list(Caller caller) {
        return List.copyOf(kept);
    }

    @Override
    public Webhook require(Caller caller, UUID webhookId) {
        return kept.stream()
                .filter(each -> each.id().equals(webhookId))
                .findFirst()
                .orElseThrow(() -> new Refusal(WebhookError.WEBHOOK_UNKNOWN, webhookId));
    }

    @Override
    public List<WebhookDelivery> deliveries(
            Caller caller, UUID webhookId, Optional<DeliveryState> state, Optional<UUID> before, int limit) {
        return deliveries.stream()
                .filter(each -> state.isEmpty() || state.get() == each.state())
                .filter(each -> before.isEmpty() || each.id().compareTo(before.get()) < 0)
                .limit(limit)
                .toList();
    }

    @Override
    public WebhookDelivery resend(Caller caller, UUID webhookId, UUID deliveryId) {
        return deliveries.stream()
                .filter(each -> each.id().equals(deliveryId))
                .findFirst()
                .orElseThrow(() -> new Refusal(WebhookError.DELIVERY_UNKNOWN, deliveryId));
    }

    @Override
    public int resendDead(Caller caller, UUID webhookId) {
        return deliveries.size();
    }

    private Webhook keep(UUID id, long version, NewWebhook wanted, WebhookState state) {
        Webhook webhook = new Webhook(
                id,
                version,
                wanted.name(),
                URI.create(wanted.url()),
                wanted.eventTypes(),
                state,
                Instant.EPOCH,
                "系统管理",
                0,
                0);
        kept.add(webhook);
        return webhook;
    }
}
