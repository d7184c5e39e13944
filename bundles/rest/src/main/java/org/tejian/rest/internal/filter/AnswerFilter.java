package org.tejian.rest.internal.filter;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.HttpHeaders;
import org.tejian.rest.internal.wire.Identified;
import org.tejian.rest.internal.wire.Versioned;

/** Gives answers their headers: address of a new thing, version, and what browsers must not do with them. */
@Priority(Priorities.USER)
public final class AnswerFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        response.getHeaders().putSingle("Referrer-Policy", "same-origin");
        response.getHeaders().putSingle("X-Frame-Options", "DENY");
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        Optional<Creates> creates = CurrentRequest.method().map(method -> method.getAnnotation(Creates.class));
        if (response.getStatus() == 200 && creates.isPresent()) {
            response.setStatus(201);
            address(request, creates.get(), response.getEntity())
                    .ifPresent(address -> response.getHeaders().putSingle(HttpHeaders.LOCATION, address));
        }
        if (response.getEntity() instanceof Versioned versioned) {
            tag(request, response, "\"" + versioned.version() + "\"");
        }
    }

    /** Put together by hand: a builder of addresses would cost more than the rest of a small answer. */
    private static Optional<URI> address(ContainerRequestContext request, Creates creates, Object entity) {
        if (creates.value().isEmpty() || !(entity instanceof Identified identified)) {
            return Optional.empty();
        }
        String base = request.getUriInfo().getBaseUri().toString();
        String path = creates.value().replace("{id}", identified.id().toString());
        return Optional.of(URI.create(base + (base.endsWith("/") ? "v1/" : "/v1/") + path));
    }

    private static void tag(ContainerRequestContext request, ContainerResponseContext response, String tag) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        String seen = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        boolean read = request.getMethod().equals("GET") && response.getStatus() == 200;
        if (read && seen != null && Arrays.asList(seen.split("\\s*,\\s*")).contains(tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
