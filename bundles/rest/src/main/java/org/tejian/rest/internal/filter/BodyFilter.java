package org.tejian.rest.internal.filter;

import java.io.IOException;
import java.util.Optional;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;

/** Reads the body of a request that may be made at all, up to what its operation takes. */
@Priority(Priorities.AUTHENTICATION + 100)
public final class BodyFilter implements ContainerRequestFilter {

    /** Largest request body in bytes, but for files. */
    public static final int LARGEST_BODY = 2 * 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!request.hasEntity()) {
            return;
        }
        Optional<TakesFile> file = CurrentRequest.method().map(method -> method.getAnnotation(TakesFile.class));
        long most = file.map(TakesFile::most).orElse((long) LARGEST_BODY);
        if (request.getLength() > most) {
            throw RequestBody.tooLarge(most);
        }
        RequestBody body = file.isPresent()
                ? RequestBody.onDisk(request.getEntityStream(), most)
                : RequestBody.inMemory(request.getEntityStream(), LARGEST_BODY);
        CurrentRequest.message().getExchange().put(RequestBody.class, body);
        request.setEntityStream(body.again());
    }
}
