package org.tejian.refusal;

/** The sorts of refusal that an edge must tell apart. */
public enum RefusalKind {
    /** The input itself is wrong: a value missing, malformed, too long, or not in its code table. */
    INVALID,
    /** Nobody is signed in, or the credentials are wrong. */
    UNAUTHENTICATED,
    /** The caller's role may not do this. */
    FORBIDDEN,
    /** No such thing, or none within the caller's scope; the two are not told apart. */
    NOT_FOUND,
    /** The thing is in a state, or has changed since it was read, so that this cannot be done now. */
    CONFLICT,
    /** A rule of the trade forbids it (an unlicensed contractor, an unqualified inspector, four eyes). */
    RULE,
    /** Too many attempts; try again later. */
    THROTTLED,
    /** Something the platform needs is away (the database, a plugin); try again later. */
    UNAVAILABLE
}
