package org.tejian.events.internal;

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
import org.tejian.refusal.Refusal;

/**
 * Seals what this node has committed at once, and every second what other nodes have committed and not sealed, for example
 * because they stopped in between. A wake-up inside the node needs no LISTEN on a connection of its own.
 */
@Component(service = Sealer.class)
public final class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private static final int BATCH = 1000;

    private final Sealing sealing;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final WakingLoop loop;

    @Activate
    public Sealer(@Reference Transactions transactions, @Reference(target = "(schema=events)") MigratedSchema schema) {
        this.sealing = new Sealing(transactions, BATCH);
        this.loop = new WakingLoop("tejian-event-sealer", this::sealAll);
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

    private boolean sealAll() {
        try {
            Outcome outcome = sealing.sealBatch();
            while (outcome == Outcome.MORE) {
                listeners.forEach(Runnable::run);
                outcome = sealing.sealBatch();
            }
            listeners.forEach(Runnable::run);
            return true;
        } catch (Refusal | IllegalStateException e) {
            // nothing was sealed; the rows stay for the next attempt
            LOG.warn("事件封存暂时失败,稍后重试。 / Sealing events failed and will be tried again.", e);
            return false;
        }
    }
}
