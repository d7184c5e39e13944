package org.tejian.webhooks.internal;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.events.EventConsumer;
import org.tejian.events.RecordedEvent;

/** Enters each event for the webhooks that want it, in the transaction in which the log moves on. */
@Component
public final class WebhookFeed implements EventConsumer {

    private final Transactions transactions;
    private final WebhookTable webhooks;
    private final DeliveryTable deliveries;
    private final Senders senders;

    @Activate
    public WebhookFeed(
            @Reference Transactions transactions,
            @Reference(target = "(schema=webhooks)") MigratedSchema schema,
            @Reference Senders senders) {
        this.transactions = transactions;
        this.webhooks = new WebhookTable(transactions);
        this.deliveries = new DeliveryTable(transactions);
        this.senders = senders;
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public void handle(RecordedEvent event) {
        List<UUID> wanting = webhooks.wanted().stream()
                .filter(webhook -> !event.at().isBefore(webhook.createdAt()))
                .filter(webhook ->
                        EventTypes.match(webhook.eventTypes(), event.event().type()))
                .map(WebhookTable.Wish::id)
                .toList();
        if (deliveries.enter(event, wanting) > 0) {
            transactions.afterCommit(senders::wake);
        }
    }
}
