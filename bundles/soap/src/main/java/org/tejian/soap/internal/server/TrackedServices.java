package org.tejian.soap.internal.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.tejian.refusal.Refusal;
import org.tejian.soap.internal.fault.SoapError;

/** Services of the registry. While a bundle is being replaced a call waits briefly instead of failing. */
final class TrackedServices implements Services, AutoCloseable {

    private static final long PATIENCE_MILLIS = 2000;

    private final BundleContext context;
    private final Map<Class<?>, ServiceTracker<?, ?>> trackers = new ConcurrentHashMap<>();

    TrackedServices(BundleContext context) {
        this.context = context;
    }

    @Override
    public <T> Supplier<T> of(Class<T> type) {
        ServiceTracker<?, ?> tracker = trackers.computeIfAbsent(type, this::open);
        return () -> type.cast(await(tracker));
    }

    private ServiceTracker<?, ?> open(Class<?> type) {
        ServiceTracker<?, ?> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        return tracker;
    }

    private static Object await(ServiceTracker<?, ?> tracker) {
        Object service = tracker.getService();
        if (service != null) {
            return service;
        }
        try {
            service = tracker.waitForService(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (service == null) {
            throw new Refusal(SoapError.SERVICE_STARTING);
        }
        return service;
    }

    @Override
    public void close() {
        trackers.values().forEach(ServiceTracker::close);
        trackers.clear();
    }
}
