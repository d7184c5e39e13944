package org.tejian.webhooks.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.StatementFailed;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.events.NewEvent;
import org.tejian.refusal.Refusal;
import org.tejian.webhooks.DeliveryState;
import org.tejian.webhooks.MadeWebhook;
import org.tejian.webhooks.NewWebhook;
import org.tejian.webhooks.Webhook;
import org.tejian.webhooks.WebhookDelivery;
import org.tejian.webhooks.WebhookError;
import org.tejian.webhooks.WebhookState;
import org.tejian.webhooks.Webhooks;

/** The desk of the administrators. */
@Component(configurationPid = WebhooksConfig.PID)
public final class JdbcWebhooks implements Webhooks {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_ROWS = 200;

    private final Transactions transactions;
    private final WebhookTable webhooks;
    private final DeliveryTable deliveries;
    private final AddressRules rules;
    private final EventLog log;
    private final Senders senders;

    @Activate
    public JdbcWebhooks(
            @Reference Transactions transactions,
            @Reference(target = "(schema=webhooks)") MigratedSchema schema,
            @Reference EventLog log,
            @Reference Senders senders,
            WebhooksConfig config) {
        this.transactions = transactions;
        this.webhooks = new WebhookTable(transactions);
        this.deliveries = new DeliveryTable(transactions);
        this.rules = Settings.of(config).rules();
        this.log = log;
        this.senders = senders;
    }

    @Override
    public MadeWebhook make(Caller caller, NewWebhook wanted) {
        Role role = caller.require(Role.SYSTEM_ADMINISTRATOR);
        Webhook webhook = new Webhook(
                TimeOrderedId.next(),
                1,
                name(wanted),
                rules.admitted(wanted.url()),
                EventTypes.admitted(wanted.eventTypes()),
                WebhookState.ACTIVE,
                Instant.EPOCH,
                caller.person().name(),
                0,
                0);
        String secret = Signature.newSecret();
        return transactions.required(() -> {
            unlessNameTaken(webhook, () -> webhooks.insert(webhook, secret));
            tell(caller, role, webhook.id(), "made", Map.of(), facts(webhook));
            return new MadeWebhook(existing(webhook.id()), secret);
        });
    }

    @Override
    public Webhook change(Caller caller, UUID webhookId, long version, NewWebhook wanted) {
        Role role = caller.require(Role.SYSTEM_ADMINISTRATOR);
        String name = name(wanted);
        var url = rules.admitted(wanted.url());
        List<String> types = EventTypes.admitted(wanted.eventTypes());
        return transactions.required(() -> {
            Webhook before = locked(webhookId);
            if (before.version() != version) {
                throw new Refusal(WebhookError.WEBHOOK_STALE);
            }
            Webhook after = new Webhook(
                    webhookId,
                    version + 1,
                    name,
                    url,
                    types,
                    before.state(),
                    before.createdAt(),
                    before.createdBy(),
                    before.waiting(),
                    before.dead());
            unlessNameTaken(after, () -> webhooks.update(after));
            tell(caller, role, webhookId, "changed", facts(before), facts(after));
            return after;
        });
    }

    @Override
    public MadeWebhook renewSecret(Caller caller, UUID webhookId) {
        Role role = caller.require(Role.SYSTEM_ADMINISTRATOR);
        String secret = Signature.newSecret();
        return transactions.required(() -> {
            locked(webhookId);
            webhooks.renewSecret(webhookId, secret);
            tell(caller, role, webhookId, "secret-renewed", Map.of(), Map.of());
            return new MadeWebhook(existing(webhookId), secret);
        });
    }

    @Override
    public Webhook set(Caller caller, UUID webhookId, WebhookState state) {
        Role role = caller.require(Role.SYSTEM_ADMINISTRATOR);
        return transactions.required(() -> {
            Webhook before = locked(webhookId);
            if (before.state() == state) {
                return before;
            }
            Webhook after = new Webhook(
                    webhookId,
                    before.version() + 1,
                    before.name(),
                    before.url(),
                    before.eventTypes(),
                    state,
                    before.createdAt(),
                    before.createdBy(),
                    before.waiting(),
                    before.dead());
            webhooks.update(after);
            String happened = state == WebhookState.PAUSED ? "paused" : "resumed";
            tell(caller, role, webhookId, happened, Map.of("state", before.state()), Map.of("state", state));
            transactions.afterCommit(senders::wake);
            return after;
        });
    }

    @Override
    public void remove(Caller caller, UUID webhookId) {
        Role role = caller.require(Role.SYSTEM_ADMINISTRATOR);
        transactions.run(() -> {
            Webhook before = locked(webhookId);
            webhooks.delete(webhookId);
            tell(caller, role, webhookId, "removed", facts(before), Map.of());
        });
    }

    @Override
    public List<Webhook> list(Caller caller) {
        caller.require(Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR);
        return webhooks.all();
    }

    @Override
    public Webhook require(Caller caller, UUID webhookId) {
        caller.require(Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR);
        return existing(webhookId);
    }

    @Override
    public List<WebhookDelivery> deliveries(
            Caller caller, UUID webhookId, Optional<DeliveryState> state, Optional<UUID> before, int limit) {
        if (limit < 1 || limit > MOST_ROWS) {
            throw new IllegalArgumentException("1 to " + MOST_ROWS + " rows, not " + limit);
        }
        require(caller, webhookId);
        return deliveries.list(webhookId, state, before, limit);
    }

    @Override
    public WebhookDelivery resend(Caller caller, UUID webhookId, UUID deliveryId) {
        Role role = caller.require(Role.SYSTEM_ADMINISTRATOR);
        return transactions.required(() -> {
            WebhookDelivery before = delivery(webhookId, deliveryId);
            if (!deliveries.again(deliveryId)) {
                throw new Refusal(WebhookError.DELIVERY_WAITS);
            }
            tell(caller, role, webhookId, "sent-again", Map.of(), Map.of("position", before.eventPosition()));
            transactions.afterCommit(senders::wake);
            return delivery(webhookId, deliveryId);
        });
    }

    @Override
    public int resendDead(Caller caller, UUID webhookId) {
        Role role = caller.require(Role.SYSTEM_ADMINISTRATOR);
        return transactions.required(() -> {
            locked(webhookId);
            int again = deliveries.deadAgain(webhookId);
            if (again > 0) {
                tell(caller, role, webhookId, "sent-again", Map.of(), Map.of("deliveries", again));
                transactions.afterCommit(senders::wake);
            }
            return again;
        });
    }

    private WebhookDelivery delivery(UUID webhookId, UUID deliveryId) {
        return deliveries
                .find(webhookId, deliveryId)
                .orElseThrow(() -> new Refusal(WebhookError.DELIVERY_UNKNOWN, deliveryId));
    }

    private Webhook existing(UUID webhookId) {
        return webhooks.find(webhookId).orElseThrow(() -> new Refusal(WebhookError.WEBHOOK_UNKNOWN, webhookId));
    }

    private Webhook locked(UUID webhookId) {
        return webhooks.lock(webhookId).orElseThrow(() -> new Refusal(WebhookError.WEBHOOK_UNKNOWN, webhookId));
    }

    private static String name(NewWebhook wanted) {
        String name = wanted.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal(WebhookError.WEBHOOK_NAME);
        }
        return name;
    }

    private static void unlessNameTaken(Webhook webhook, Runnable statement) {
        try {
            statement.run();
        } catch (StatementFailed failed) {
            if (failed.uniqueViolation()) {
                throw new Refusal(failed, WebhookError.WEBHOOK_NAME_TAKEN, webhook.name());
            }
            throw failed;
        }
    }

    private static Map<String, Object> facts(Webhook webhook) {
        return Map.of("name", webhook.name(), "url", webhook.url().toString(), "eventTypes", webhook.eventTypes());
    }

    private void tell(
            Caller caller,
            Role role,
            UUID webhookId,
            String happened,
            Map<String, Object> before,
            Map<String, Object> after) {
        NewEvent event = new NewEvent("webhooks.webhook." + happened, "webhook", webhookId, before, after, "");
        log.append(caller.actor(role), event);
    }
}
