package org.tejian.events.internal;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.tejian.database.Transactions;
import org.tejian.events.EventConsumer;
import org.tejian.events.EventReader;

/** One loop for each registered consumer, so that one that fails or is slow holds up neither the others nor the sealer. */
@Component(service = Deliveries.class, immediate = true)
public final class Deliveries {

    private final Transactions transactions;
    private final EventReader reader;
    private final Sealer sealer;
    private final Duration every;
    private final Map<EventConsumer, ConsumerLoop> loops = new ConcurrentHashMap<>();

    @Activate
    public Deliveries(@Reference Transactions transactions, @Reference EventReader reader, @Reference Sealer sealer) {
        this(transactions, reader, sealer, WakingLoop.EVERY_SECOND);
    }

    /** @param every how often to look for events that other nodes sealed */
    Deliveries(Transactions transactions, EventReader reader, Sealer sealer, Duration every) {
        this.transactions = transactions;
        this.reader = reader;
        this.sealer = sealer;
        this.every = every;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addConsumer(EventConsumer consumer) {
        Delivery delivery = new Delivery(transactions, reader, consumer);
        loops.put(consumer, new ConsumerLoop(delivery, sealer, consumer.name(), every));
    }

    public void removeConsumer(EventConsumer consumer) {
        @Nullable ConsumerLoop loop = loops.remove(consumer);
        if (loop != null) {
            loop.stop();
        }
    }

    @Deactivate
    public void stop() {
        loops.keySet().forEach(this::removeConsumer);
    }
}
