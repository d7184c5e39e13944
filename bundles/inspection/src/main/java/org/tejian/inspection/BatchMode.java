package org.tejian.inspection;

/** What a refused member does to the others of its batch. */
public enum BatchMode {
    /** Each member by itself, in a transaction of its own: one that is refused stops no other. */
    EACH,
    /** All or nothing, in one transaction: the first that is refused takes back everything. */
    ALL
}
