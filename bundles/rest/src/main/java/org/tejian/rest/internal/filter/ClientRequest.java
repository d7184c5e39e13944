package org.tejian.rest.internal.filter;

import java.util.Optional;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import org.tejian.refusal.Refusal;
import org.tejian.security.SecurityError;

/** The parts of a request that have to do with its session; resources take it as a {@code @Context} parameter. */
public final class ClientRequest {

    /** Name of the session cookie. */
    public static final String COOKIE = "tejian-session";

    private static final String BEARER = "Bearer ";

    private final HttpServletRequest request;

    ClientRequest(HttpServletRequest request) {
        this.request = request;
    }

    /** Network address of the client, for the audit trail. */
    public String address() {
        return request.getRemoteAddr();
    }

    /** Whether the request came over TLS. */
    public boolean secure() {
        return request.isSecure();
    }

    /**
     * The token of the session.
     *
     * @throws Refusal {@link SecurityError#SESSION_ENDED} when there is none
     */
    public String token() {
        return bearer().or(this::cookie).orElseThrow(() -> new Refusal(SecurityError.SESSION_ENDED));
    }

    /** Whether the browser sent the token by itself, so that another site may have caused the request. */
    boolean sentByBrowser() {
        return bearer().isEmpty() && cookie().isPresent();
    }

    private Optional<String> bearer() {
        String header = request.getHeader("Authorization");
        return header != null && header.startsWith(BEARER)
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private Optional<String> cookie() {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        for (Cookie each : request.getCookies()) {
            if (each.getName().equals(COOKIE) && !each.getValue().isEmpty()) {
                return Optional.of(each.getValue());
            }
        }
        return Optional.empty();
    }
}
