package org.tejian.shell.internal;

import java.util.List;
import org.tejian.refusal.Refusal;
import org.tejian.webhooks.Webhook;
import org.tejian.webhooks.WebhookError;

/** Finds the webhook that an administrator names. */
final class WebhookNamed {

    private WebhookNamed() {}

    /** @throws Refusal {@link WebhookError#WEBHOOK_UNKNOWN} */
    static Webhook require(List<Webhook> webhooks, String name) {
        return webhooks.stream()
                .filter(each -> each.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal(WebhookError.WEBHOOK_UNKNOWN, name));
    }
}
