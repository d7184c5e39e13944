package org.tejian.rest.internal.filter;

import java.util.function.Consumer;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;

/** Says at once when the part of the platform behind a resource is away; asked here, CXF does not log it as a fault. */
@Priority(Priorities.AUTHENTICATION - 100)
public final class AvailabilityFilter implements ContainerRequestFilter {

    private final Consumer<Class<?>> require;

    /** @param require refuses when there is no service of that resource class */
    public AvailabilityFilter(Consumer<Class<?>> require) {
        this.require = require;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        CurrentRequest.method().ifPresent(method -> require.accept(method.getDeclaringClass()));
    }
}
