package org.tejian.webhooks.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.database.MigratedSchema;
import org.tejian.database.StatementFailed;
import org.tejian.database.Transactions;
import org.tejian.refusal.Refusal;

/** The threads that send: each takes a call, makes it, keeps how it went; woken, or looking every second. */
@Component(service = Senders.class, immediate = true, configurationPid = WebhooksConfig.PID)
public final class Senders {

    private static final Logger LOG = LoggerFactory.getLogger(Senders.class);
    private static final long REST_MILLIS = 1_000;
    private static final int LEASE_MARGIN_SECONDS = 60;
    private static final Duration FORGET_EVERY = Duration.ofHours(1);

    private final Outbox outbox;
    private final DeliveryTable deliveries;
    private final Sender sender;
    private final int keepDays;
    private final Semaphore bell = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running = true;
    private long nextForgetting = System.nanoTime();

    @Activate
    public Senders(
            @Reference Transactions transactions,
            @Reference(target = "(schema=webhooks)") MigratedSchema schema,
            WebhooksConfig config) {
        Settings settings = Settings.of(config);
        int patience = settings.answerWithinSeconds();
        this.outbox = new Outbox(transactions, patience * 2 + LEASE_MARGIN_SECONDS, settings.retryAfterSeconds());
        this.deliveries = new DeliveryTable(transactions);
        this.sender = new Sender(settings.rules(), Duration.ofSeconds(patience), Clock.systemUTC());
        this.keepDays = settings.keepDays();
        for (int i = 1; i <= settings.senders(); i++) {
            Thread thread = new Thread(this::work, "tejian-webhooks-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    /** There is something to send. */
    void wake() {
        if (bell.availablePermits() < threads.size()) {
            bell.release();
        }
    }

    @Deactivate
    void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
    }

    private void work() {
        try {
            while (running) {
                if (!sendOne()) {
                    boolean woken = bell.tryAcquire(REST_MILLIS, TimeUnit.MILLISECONDS);
                    LOG.trace("woken: {}", woken);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there was one; without a database there is none. */
    private boolean sendOne() throws InterruptedException {
        try {
            forgetOld();
            Optional<Call> call = outbox.take();
            if (call.isPresent()) {
                outbox.finish(call.get(), sender.send(call.get()));
            }
            return call.isPresent();
        } catch (Refusal | StatementFailed e) {
            // what was under way is taken again when its time is over
            LOG.warn("Webhook 发送暂停,稍后继续。 / Sending webhooks rests and goes on shortly: {}", e.getMessage(), e);
            return false;
        }
    }

    private void forgetOld() {
        synchronized (this) {
            if (System.nanoTime() - nextForgetting < 0) {
                return;
            }
            nextForgetting = System.nanoTime() + FORGET_EVERY.toNanos();
        }
        deliveries.forget(keepDays);
    }
}
