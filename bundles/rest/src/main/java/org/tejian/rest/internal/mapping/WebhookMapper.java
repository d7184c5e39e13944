package org.tejian.rest.internal.mapping;

import java.util.List;
import java.util.Optional;
import org.tejian.rest.internal.input.FieldReader;
import org.tejian.rest.internal.wire.Label;
import org.tejian.rest.internal.wire.MadeWebhookView;
import org.tejian.rest.internal.wire.WebhookDeliveryView;
import org.tejian.rest.internal.wire.WebhookRequest;
import org.tejian.rest.internal.wire.WebhookView;
import org.tejian.webhooks.MadeWebhook;
import org.tejian.webhooks.NewWebhook;
import org.tejian.webhooks.Webhook;
import org.tejian.webhooks.WebhookDelivery;

/** Webhooks and their deliveries on the wire. */
public final class WebhookMapper {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_URL = 500;

    private WebhookMapper() {}

    /** @throws org.tejian.refusal.Refusal {@link org.tejian.rest.internal.problem.RestError#FIELD_INVALID} */
    public static NewWebhook wanted(WebhookRequest wire) {
        FieldReader fields = new FieldReader();
        var name = fields.text("name", wire.name(), LONGEST_NAME);
        var url = fields.text("url", wire.url(), LONGEST_URL);
        List<String> types =
                fields.some("eventTypes", wire.eventTypes()).stream().sorted().toList();
        fields.complete();
        return new NewWebhook(name.get(), url.get(), types);
    }

    public static WebhookView view(Webhook webhook) {
        return new WebhookView(
                webhook.id(),
                webhook.version(),
                webhook.name(),
                webhook.url().toString(),
                webhook.eventTypes(),
                new Label(
                        webhook.state().name(),
                        webhook.state().zh(),
                        webhook.state().en()),
                webhook.createdAt(),
                webhook.createdBy(),
                webhook.waiting(),
                webhook.dead());
    }

    public static MadeWebhookView made(MadeWebhook made) {
        return new MadeWebhookView(made.webhook().id(), made.webhook().version(), view(made.webhook()), made.secret());
    }

    public static WebhookDeliveryView delivery(WebhookDelivery delivery) {
        return new WebhookDeliveryView(
                delivery.id(),
                delivery.eventPosition(),
                delivery.eventType(),
                new Label(
                        delivery.state().name(),
                        delivery.state().zh(),
                        delivery.state().en()),
                delivery.attempts(),
                delivery.createdAt(),
                delivery.dueAt(),
                delivery.finishedAt(),
                delivery.lastStatus().isPresent()
                        ? Optional.of(delivery.lastStatus().getAsInt())
                        : Optional.empty(),
                delivery.lastProblem());
    }
}
