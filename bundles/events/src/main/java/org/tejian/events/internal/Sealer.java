package org.tejian.events.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.events.internal.Sealing.Outcome;
import org.tejian.events.internal.WakingLoop.Round;
import org.tejian.refusal.Refusal;

/**
 * Seals what this node has committed at once, and every second what other nodes have committed and not sealed, for example
 * because they stopped in between. A wake-up inside the node needs no LISTEN on a connection of its own.
 */
@Component(service = Sealer.class)
public final class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private static final int BATCH = 1000;

    /** Every round costs a transaction of its own: under load many events share it. */
    private static final Duration BREATH = Duration.ofMillis(20);

    private final Sealing sealing;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final WakingLoop loop;

    @Activate
    public Sealer(@Reference Transactions transactions, @Reference(target = "(schema=events)") MigratedSchema schema) {
        this(transactions, WakingLoop.EVERY_SECOND);
    }

    /** @param every how often to look for rows of other nodes */
    Sealer(Transactions transactions, Duration every) {
        this.sealing = new Sealing(transactions, BATCH);
        this.loop = new WakingLoop("tejian-event-sealer", every, BREATH, this::sealAll);
    }

    @Deactivate
    public void stop() {
        loop.stop();
    }

    /** There may be something to seal. */
    void wake() {
        loop.wake();
    }

    /** {@code listener} is told whenever there may be new sealed events; it must return at once. */
    void onSealed(Runnable listener) {
        listeners.add(listener);
    }

    void noLonger(Runnable listener) {
        listeners.remove(listener);
    }

    private Round sealAll() {
        try {
            Outcome outcome = sealing.sealBatch();
            while (outcome == Outcome.MORE) {
                listeners.forEach(Runnable::run);
                outcome = sealing.sealBatch();
            }
            listeners.forEach(Runnable::run);
            return Round.DONE;
        } catch (Refusal e) {
            LOG.debug("Nothing was sealed for now; the rows stay for the next round", e);
            return Round.AWAY;
        } catch (IllegalStateException e) {
            LOG.error("事件封存失败,稍后重试。 / Sealing events failed and will be tried again.", e);
            return Round.FAILED;
        }
    }
}
