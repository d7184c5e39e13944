package org.tejian.security.internal;

/** How somebody came in; written down with the session. */
public enum Door {
    /** A password of the platform's own. */
    PASSWORD,
    /** A password checked by the LDAP directory. */
    DIRECTORY,
    /** A browser that came back from the identity provider. */
    OPENID,
    /** A bearer token of the identity provider, sent with each request. It lives as long as the provider says. */
    TOKEN
}
