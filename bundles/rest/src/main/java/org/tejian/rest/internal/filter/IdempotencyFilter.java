package org.tejian.rest.internal.filter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.apache.cxf.message.Exchange;
import org.tejian.database.DatabaseError;
import org.tejian.directory.Caller;
import org.tejian.refusal.Refusal;
import org.tejian.refusal.Refusal.Detail;
import org.tejian.rest.internal.idempotency.IdempotencyStore;
import org.tejian.rest.internal.idempotency.StoredAnswer;
import org.tejian.rest.internal.problem.RestError;
import org.tejian.rest.internal.wire.Problem;

/**
 * A command sent twice with the same {@code Idempotency-Key} happens once and is answered twice. Refusals give the key
 * back: they changed nothing, and what caused them may be mended. A command whose outcome nobody knows keeps its key, so
 * that a client that repeats it is told to look first.
 */
@Priority(Priorities.USER - 100)
public final class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    /** Header that names the operation of a user. */
    public static final String HEADER = "Idempotency-Key";

    private static final Set<String> COMMANDS = Set.of("POST", "PUT", "DELETE");

    private final Supplier<IdempotencyStore> store;
    private final ObjectMapper json;

    public IdempotencyFilter(Supplier<IdempotencyStore> store, ObjectMapper json) {
        this.store = store;
        this.json = json;
    }

    private record Taken(UUID accountId, String key) {}

    @Override
    public void filter(ContainerRequestContext request) {
        String key = request.getHeaderString(HEADER);
        Exchange exchange = CurrentRequest.message().getExchange();
        Caller caller = exchange.get(Caller.class);
        if (key == null || caller == null || !COMMANDS.contains(request.getMethod())) {
            return;
        }
        if (!key.matches("[!-~]{1,200}")) {
            throw new Refusal(
                    RestError.FIELD_INVALID,
                    List.of(new Detail(HEADER, "须为 1 至 200 个可见 ASCII 字符。", "1 to 200 visible ASCII characters.")));
        }
        RequestBody body = Optional.ofNullable(exchange.get(RequestBody.class)).orElseGet(RequestBody::none);
        String digest =
                body.digest(request.getMethod(), address(request.getUriInfo().getRequestUri()));
        Optional<StoredAnswer> known = store.get().take(caller.accountId(), key, digest);
        if (known.isPresent()) {
            request.abortWith(again(known.get()));
        } else {
            exchange.put(Taken.class, new Taken(caller.accountId(), key));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Exchange exchange = CurrentRequest.message().getExchange();
        Taken taken = (Taken) exchange.remove(Taken.class.getName());
        if (taken == null) {
            return;
        }
        if (response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
            store.get().keep(taken.accountId(), taken.key(), answer(response));
        } else if (changedNothing(response)) {
            store.get().release(taken.accountId(), taken.key());
        }
    }

    /** A refusal rolled its transaction back; after a fault of the platform nobody knows. */
    private static boolean changedNothing(ContainerResponseContext response) {
        boolean unknown = response.getEntity() instanceof Problem problem
                && problem.code().equals(DatabaseError.COMMIT_OUTCOME_UNKNOWN.name());
        return !unknown && response.getStatus() != Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();
    }

    private static String address(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private StoredAnswer answer(ContainerResponseContext response) {
        return new StoredAnswer(
                response.getStatus(),
                Optional.ofNullable(response.getMediaType()).map(MediaType::toString),
                Optional.ofNullable(response.getHeaderString(HttpHeaders.LOCATION)),
                Optional.ofNullable(response.getHeaderString(HttpHeaders.ETAG)),
                body(response.getEntity()));
    }

    private byte[] body(Object entity) {
        if (entity == null) {
            return new byte[0];
        }
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer of this edge is not JSON: " + entity.getClass(), e);
        }
    }

    private static Response again(StoredAnswer answer) {
        Response.ResponseBuilder response = Response.status(answer.status()).header("Idempotent-Replayed", "true");
        answer.contentType().ifPresent(response::type);
        answer.location().ifPresent(address -> response.header(HttpHeaders.LOCATION, address));
        answer.tag().ifPresent(tag -> response.header(HttpHeaders.ETAG, tag));
        if (answer.body().length > 0) {
            response.entity(answer.body());
        }
        return response.build();
    }
}
