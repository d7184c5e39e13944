package org.tejian.database;

/**
 * Gapless numbers of the trade (registration codes, certificates, reports). A number is taken from a counter row that
 * stays locked until the current transaction ends: a rollback gives the number back, and two transactions never get the
 * same one. Names are written {@code bundle:purpose:key}, for example {@code registration:code:520113:201309:3}.
 */
public interface Counters {

    /** The next number of that name, starting at 1. Must be called inside a transaction. */
    long next(String name);
}
