package org.tejian.inspection.internal.type;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * Which types are installed, as bundles come and go. The update of a bundle takes its service away for some tens of
 * milliseconds: for a short patience after a type left it stays listed, and whoever needs it waits for the new one. A type
 * that was never there is not waited for.
 */
public final class InstalledTypes {

    private final long patienceNanos;
    private final LongSupplier nanoTime;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Long, Offer> offers = new HashMap<>();
    private final Map<String, Departure> departures = new HashMap<>();

    /** The last offer of a type that left, and until when it may come back unnoticed. */
    private record Departure(Offer last, long until) {}

    public InstalledTypes(Duration patience) {
        this(patience, System::nanoTime);
    }

    InstalledTypes(Duration patience, LongSupplier nanoTime) {
        this.patienceNanos = patience.toNanos();
        this.nanoTime = nanoTime;
    }

    /** A bundle offers a type. */
    public void add(Offer offer) {
        lock.lock();
        try {
            offers.put(offer.serviceId(), offer);
            departures.remove(offer.definition().id());
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** A bundle takes its offer back; one that was never taken up is passed over. */
    public void remove(long serviceId) {
        lock.lock();
        try {
            Offer gone = offers.remove(serviceId);
            if (gone != null && best(gone.definition().id(), any -> true).isEmpty()) {
                departures.put(gone.definition().id(), new Departure(gone, nanoTime.getAsLong() + patienceNanos));
            }
        } finally {
            lock.unlock();
        }
    }

    /** The best offer of each type, by id; those being replaced included. */
    public List<Offer> list() {
        lock.lock();
        try {
            Map<String, Offer> byId = new TreeMap<>();
            departures.values().stream()
                    .filter(this::mayReturn)
                    .forEach(left -> byId.put(left.last().definition().id(), left.last()));
            offers.values().forEach(offer -> byId.merge(offer.definition().id(), offer, InstalledTypes::better));
            return List.copyOf(byId.values());
        } finally {
            lock.unlock();
        }
    }

    /** Whether exactly that edition is installed now, without waiting. */
    public boolean offers(String typeId, String sha256) {
        lock.lock();
        try {
            return best(typeId, offer -> offer.definition().sha256().equals(sha256))
                    .isPresent();
        } finally {
            lock.unlock();
        }
    }

    /** The best offer of a type; waits while it is being replaced, in all not longer than the patience. */
    public Optional<Offer> find(String typeId) {
        return find(typeId, any -> true);
    }

    /** An offer of exactly that edition, also one that is not the best of its type; waits as {@link #find(String)}. */
    public Optional<Offer> findEdition(String typeId, String sha256) {
        return find(typeId, offer -> offer.definition().sha256().equals(sha256));
    }

    private Optional<Offer> find(String typeId, Predicate<Offer> wanted) {
        lock.lock();
        try {
            Optional<Offer> found = best(typeId, wanted);
            while (found.isEmpty()) {
                Departure left = departures.get(typeId);
                long rest = left == null ? 0 : left.until() - nanoTime.getAsLong();
                boolean goOn = rest > 0 && awaitChange(rest);
                found = best(typeId, wanted);
                if (!goOn) {
                    return found;
                }
            }
            return found;
        } finally {
            lock.unlock();
        }
    }

    /** @return false when this thread was told to stop waiting for good */
    private boolean awaitChange(long nanos) {
        try {
            changed.awaitNanos(nanos);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<Offer> best(String typeId, Predicate<Offer> wanted) {
        return offers.values().stream()
                .filter(offer -> offer.definition().id().equals(typeId))
                .filter(wanted)
                .max(Offer.BY_RANK);
    }

    private boolean mayReturn(Departure left) {
        return left.until() - nanoTime.getAsLong() > 0;
    }

    private static Offer better(Offer one, Offer other) {
        return Offer.BY_RANK.compare(one, other) >= 0 ? one : other;
    }
}
