package org.tejian.database;

/**
 * Gapless numbers of the trade (registration codes, certificates, reports). A number is taken from a counter row that
 * stays locked until the current transaction ends: a rollback gives the number back, and two transactions never get the
 * same one, the second waits for the first. Take it as late as possible in a use case, and when a use case needs several
 * counters, always in the same order. Names are written {@code bundle:purpose:key}, for example
 * {@code registration:code:520113:201309:3}.
 */
public interface Counters {

    /**
     * The next number of that name, starting at 1.
     *
     * @throws IllegalStateException when there is no transaction that the number could belong to
     */
    long next(String name);
}
