package org.tejian.rest.internal.server;

import java.util.Objects;
import java.util.function.Supplier;

/** Where resources and filters find the services of the platform, which come and go while the edge answers. */
public interface Services {

    /**
     * The service of that type, asked for at each request.
     *
     * @return a supplier that refuses with {@code SERVICE_STARTING} while the service is away
     */
    <T> Supplier<T> of(Class<T> type);

    /** Refuses with {@code SERVICE_STARTING} when there is no service of that type. */
    default void require(Class<?> type) {
        Objects.requireNonNull(of(type).get());
    }
}
