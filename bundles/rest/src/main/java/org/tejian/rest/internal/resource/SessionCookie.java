package org.tejian.rest.internal.resource;

import org.tejian.rest.internal.filter.ClientRequest;

/** The session cookie: kept from scripts, and sent by no other site. */
final class SessionCookie {

    private static final String ATTRIBUTES = "; Path=/; HttpOnly; SameSite=Strict";

    private SessionCookie() {}

    static String of(String token, boolean secure) {
        return ClientRequest.COOKIE + "=" + token + ATTRIBUTES + (secure ? "; Secure" : "");
    }

    static String cleared(boolean secure) {
        return of("", secure) + "; Max-Age=0";
    }
}
