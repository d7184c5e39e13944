package org.tejian.security.internal;

/** Somebody else who knows passwords: the LDAP directory of the province. Roles stay in the platform. */
public interface PasswordAuthority {

    /** What it says of a name and a password. */
    enum Answer {
        ACCEPTED,
        REFUSED,
        /** It cannot be asked at the moment. */
        AWAY
    }

    /** Asks; takes no longer than its configured time. Call it outside of a transaction. */
    Answer check(String userName, String password);
}
