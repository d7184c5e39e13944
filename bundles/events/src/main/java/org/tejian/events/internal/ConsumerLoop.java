package org.tejian.events.internal;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.events.internal.WakingLoop.Round;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.RefusalKind;

/** Keeps one consumer up to date: in batches, and one event at a time after a failure, so that the good ones before it stand. */
final class ConsumerLoop {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerLoop.class);

    private static final int BATCH = 200;

    private final Delivery delivery;
    private final Sealer sealer;
    private final String name;
    private final Runnable listener;
    private final WakingLoop loop;
    private volatile boolean running = true;
    private int limit = BATCH;

    ConsumerLoop(Delivery delivery, Sealer sealer, String name, Duration every) {
        this.delivery = delivery;
        this.sealer = sealer;
        this.name = name;
        this.loop = new WakingLoop("tejian-events-" + name, every, WakingLoop.AT_ONCE, this::catchUp);
        this.listener = loop::wake;
        sealer.onSealed(listener);
    }

    void stop() {
        running = false;
        sealer.noLonger(listener);
        loop.stop();
    }

    private Round catchUp() {
        while (running) {
            try {
                if (delivery.deliver(limit) == 0) {
                    return Round.DONE;
                }
                limit = BATCH;
            } catch (RuntimeException | LinkageError e) {
                // the consumer is another bundle's code: whatever it throws must not end this loop
                if (e instanceof Refusal refusal && refusal.code().kind() == RefusalKind.UNAVAILABLE) {
                    LOG.debug("{} waits for the database", name, e);
                    return Round.AWAY;
                }
                if (limit == 1) {
                    LOG.error("事件消费者 {} 处理失败,稍后重试。 / Event consumer {} failed and will try again.", name, name, e);
                    return Round.FAILED;
                }
                limit = 1;
            }
        }
        return Round.DONE;
    }
}
