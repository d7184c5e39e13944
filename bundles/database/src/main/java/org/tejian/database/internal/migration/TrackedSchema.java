package org.tejian.database.internal.migration;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;
import org.tejian.database.MigratedSchema;

/** One bundle that asks for a schema: waiting for its migration, or migrated and announced, or gone. */
final class TrackedSchema {

    private final Bundle bundle;
    private final String name;
    private final AtomicReference<@Nullable ServiceRegistration<MigratedSchema>> announced = new AtomicReference<>();

    private volatile boolean gone;
    private volatile Instant notBefore = Instant.MIN;

    TrackedSchema(Bundle bundle, String name) {
        this.bundle = bundle;
        this.name = name;
    }

    Bundle bundle() {
        return bundle;
    }

    String name() {
        return name;
    }

    boolean due(Instant now) {
        return !gone && announced.get() == null && !now.isBefore(notBefore);
    }

    void postpone(Instant now, Duration pause) {
        notBefore = now.plus(pause);
    }

    /** Registers the service, unless the bundle has gone meanwhile. */
    void announce(Supplier<ServiceRegistration<MigratedSchema>> registrar) {
        if (gone) {
            return;
        }
        announced.set(registrar.get());
        if (gone) {
            withdraw();
        }
    }

    /** The bundle is gone or the database is exchanged: takes the service away, now or when it comes. */
    void leave() {
        gone = true;
        withdraw();
    }

    private void withdraw() {
        @Nullable ServiceRegistration<MigratedSchema> service = announced.getAndSet(null);
        if (service != null) {
            service.unregister();
        }
    }
}
