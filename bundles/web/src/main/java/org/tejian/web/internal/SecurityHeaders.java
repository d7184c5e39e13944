package org.tejian.web.internal;

import java.util.Map;
import javax.servlet.http.HttpServletResponse;

/** What every answer tells the browser: run nothing and show nothing that does not come from here. */
final class SecurityHeaders {

    /** Element Plus places its pop-ups with style attributes, so styles may be inline; scripts may not. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");

    private SecurityHeaders() {}

    static void set(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }
}
