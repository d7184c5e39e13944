package org.tejian.database;

import java.util.function.Supplier;

/**
 * Opens the one transaction of a use case. A service method calls {@link #required}: the outermost call begins a JTA
 * transaction and commits it, a nested call (also one in another bundle) joins it. JPA through {@code JpaTemplate} and
 * plain JDBC through {@link #jdbc} take part alike.
 *
 * <p>Any exception that leaves {@code work} rolls everything back, and so does one that was swallowed inside: then the
 * outermost call throws {@link DatabaseError#TRANSACTION_ROLLED_BACK}, never returns as if it had worked.
 */
public interface Transactions {

    /** Runs {@code work} in the current transaction, or in a new one that is committed before this returns. */
    <T> T required(Supplier<T> work);

    /** As {@link #required(Supplier)}, without a result. */
    default void run(Runnable work) {
        required(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /**
     * Runs {@code work} with the connection of the current transaction, opening one as {@link #required} does. The
     * connection must not be closed, committed or rolled back by {@code work}. An {@link java.sql.SQLException} becomes
     * {@link DatabaseError#DATABASE_AWAY} when the connection is lost, otherwise an {@link IllegalStateException}.
     */
    <T> T jdbc(SqlWork<T> work);

    /** Runs {@code action} once the current transaction has committed; never when it is rolled back. */
    void afterCommit(Runnable action);
}
