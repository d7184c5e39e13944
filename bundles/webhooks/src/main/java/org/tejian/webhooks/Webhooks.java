package org.tejian.webhooks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.Caller;

/**
 * Webhooks, kept by system administrators; auditors may look. Each call tells which event happened to what, and nothing of
 * its content: the receiver reads that through REST or SOAP with an account of its own, within that account's scope.
 *
 * <p>A call is {@code POST} of JSON with the headers {@code Tejian-Delivery}, {@code Tejian-Timestamp} (seconds since 1970)
 * and {@code Tejian-Signature}: {@code v1=} and the lower-case hex of HMAC-SHA256 under the secret over timestamp, a dot
 * and the body. Any 2xx is success. Everything else is tried again, later and later, until it is given up; 410 gives up at
 * once. A delivery may arrive twice, and later events may arrive before earlier ones.
 */
public interface Webhooks {

    /**
     * Makes a webhook, active from now on.
     *
     * @throws org.tejian.refusal.Refusal {@link WebhookError#WEBHOOK_NAME}, {@link WebhookError#WEBHOOK_URL},
     *     {@link WebhookError#WEBHOOK_ADDRESS}, {@link WebhookError#WEBHOOK_EVENT_TYPES},
     *     {@link WebhookError#WEBHOOK_NAME_TAKEN}
     */
    MadeWebhook make(Caller caller, NewWebhook wanted);

    /**
     * Changes name, address and event types; the secret stays.
     *
     * @param version the version that the caller saw
     * @throws org.tejian.refusal.Refusal {@link WebhookError#WEBHOOK_STALE} and as {@link #make}
     */
    Webhook change(Caller caller, UUID webhookId, long version, NewWebhook wanted);

    /**
     * Gives it a new secret; the old one signs nothing any more.
     *
     * @throws org.tejian.refusal.Refusal {@link WebhookError#WEBHOOK_UNKNOWN}
     */
    MadeWebhook renewSecret(Caller caller, UUID webhookId);

    /**
     * Stops calling it, or calls it again; what waited meanwhile is sent then.
     *
     * @throws org.tejian.refusal.Refusal {@link WebhookError#WEBHOOK_UNKNOWN}
     */
    Webhook set(Caller caller, UUID webhookId, WebhookState state);

    /**
     * Removes it with its deliveries.
     *
     * @throws org.tejian.refusal.Refusal {@link WebhookError#WEBHOOK_UNKNOWN}
     */
    void remove(Caller caller, UUID webhookId);

    /** All webhooks by name. */
    List<Webhook> list(Caller caller);

    /** @throws org.tejian.refusal.Refusal {@link WebhookError#WEBHOOK_UNKNOWN} */
    Webhook require(Caller caller, UUID webhookId);

    /**
     * The deliveries of a webhook, newest first.
     *
     * @param state only those; empty for all
     * @param before only those older than this delivery; empty for the newest
     * @param limit 1 to 200
     * @throws org.tejian.refusal.Refusal {@link WebhookError#WEBHOOK_UNKNOWN}
     */
    List<WebhookDelivery> deliveries(
            Caller caller, UUID webhookId, Optional<DeliveryState> state, Optional<UUID> before, int limit);

    /**
     * Sends a finished delivery once more, with all its attempts.
     *
     * @throws org.tejian.refusal.Refusal {@link WebhookError#DELIVERY_UNKNOWN}, {@link WebhookError#DELIVERY_WAITS}
     */
    WebhookDelivery resend(Caller caller, UUID webhookId, UUID deliveryId);

    /**
     * Sends every dead delivery of a webhook once more.
     *
     * @return how many
     * @throws org.tejian.refusal.Refusal {@link WebhookError#WEBHOOK_UNKNOWN}
     */
    int resendDead(Caller caller, UUID webhookId);
}
