package org.tejian.soap.internal.server;

import java.util.function.Supplier;

/** Where the operations find the services of the platform, which come and go while the edge answers. */
public interface Services {

    /**
     * The service of that type, asked for at each request.
     *
     * @return a supplier that refuses with {@code SERVICE_STARTING} while the service is away
     */
    <T> Supplier<T> of(Class<T> type);
}
