package org.tejian.rest.internal.filter;

import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import org.tejian.refusal.Refusal;
import org.tejian.rest.internal.problem.RestError;
import org.tejian.security.SignIn;

/**
 * Nobody passes without a session, unless the resource method is marked {@link Public}. A change whose session came as a
 * cookie needs the header {@code X-Tejian: 1} as well, which no form of another site can send.
 */
@Priority(Priorities.AUTHENTICATION)
public final class AuthenticationFilter implements ContainerRequestFilter {

    /** Header that a browser's script must set on changes. */
    public static final String HEADER = "X-Tejian";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Supplier<SignIn> signIn;

    public AuthenticationFilter(Supplier<SignIn> signIn) {
        this.signIn = signIn;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (CurrentRequest.marked(Public.class)) {
            return;
        }
        ClientRequest client = new ClientRequest(CurrentRequest.request());
        String token = client.token();
        boolean change = !SAFE.contains(request.getMethod());
        if (change && client.sentByBrowser() && !"1".equals(request.getHeaderString(HEADER))) {
            throw new Refusal(RestError.CSRF_HEADER_MISSING);
        }
        if (!CurrentRequest.marked(WithOldPassword.class)) {
            CurrentRequest.signedIn(signIn.get().authenticate(token, client.address()));
        }
    }
}
