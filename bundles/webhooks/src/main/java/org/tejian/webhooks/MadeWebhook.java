package org.tejian.webhooks;

/**
 * A webhook with its secret, which nobody is shown again.
 *
 * @param webhook the webhook
 * @param secret key of the signature, text of 43 characters; the receiver keeps it
 */
public record MadeWebhook(Webhook webhook, String secret) {

    @Override
    public String toString() {
        return "MadeWebhook[" + webhook + "]";
    }
}
