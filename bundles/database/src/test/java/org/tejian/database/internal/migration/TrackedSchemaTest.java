package org.tejian.database.internal.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;
import org.tejian.database.MigratedSchema;

class TrackedSchemaTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private final AtomicInteger registered = new AtomicInteger();
    private final TrackedSchema schema = new TrackedSchema(fake(Bundle.class, () -> {}), "archive");

    @Test
    void givenNewSchema_whenMigrated_thenAnnouncedAndNoLongerDue() {
        assertThat(schema.due(NOW)).isTrue();

        schema.announce(this::register);

        assertThat(registered).hasValue(1);
        assertThat(schema.due(NOW)).isFalse();
    }

    @Test
    void givenFailure_whenPostponed_thenDueAfterThePause() {
        schema.postpone(NOW, Duration.ofSeconds(10));

        assertThat(schema.due(NOW.plusSeconds(9))).isFalse();
        assertThat(schema.due(NOW.plusSeconds(10))).isTrue();
    }

    @Test
    void givenAnnounced_whenTheBundleLeaves_thenWithdrawnOnce() {
        schema.announce(this::register);

        schema.leave();
        schema.leave();

        assertThat(registered).hasValue(0);
        assertThat(schema.due(NOW)).isFalse();
    }

    @Test
    void givenBundleGoneDuringItsMigration_whenMigrated_thenNotAnnounced() {
        schema.leave();
        schema.announce(this::register);

        assertThat(registered).hasValue(0);
    }

    @Test
    void givenBundleGoneWhileAnnouncing_whenAnnounced_thenWithdrawn() {
        schema.announce(() -> {
            schema.leave();
            return register();
        });

        assertThat(registered).hasValue(0);
    }

    @SuppressWarnings("unchecked")
    private ServiceRegistration<MigratedSchema> register() {
        registered.incrementAndGet();
        return fake(ServiceRegistration.class, registered::decrementAndGet);
    }

    private static <T> T fake(Class<T> type, Runnable onCall) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            onCall.run();
            return null;
        }));
    }
}
