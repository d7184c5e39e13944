package org.tejian.database;

import java.sql.PreparedStatement;
import java.util.function.Supplier;

/**
 * Opens the one transaction of a use case. A service method calls {@link #required}: the outermost call begins a JTA
 * transaction and commits it, a nested call (also one in another bundle) joins it. JPA through {@code JpaTemplate} and
 * plain JDBC through {@link #jdbc} take part alike.
 *
 * <p>Any exception that leaves {@code work} rolls everything back and reaches the caller unchanged. One that was
 * swallowed inside rolls back as well: then the outermost call throws {@link DatabaseError#TRANSACTION_ROLLED_BACK}, it
 * never returns as if it had worked. A commit that finds the database away throws {@link DatabaseError#DATABASE_AWAY}
 * when it is certain that nothing was changed, and {@link DatabaseError#COMMIT_OUTCOME_UNKNOWN} when the connection
 * broke during the commit itself.
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
     * connection must not be closed, committed or rolled back by {@code work}, nor kept after it; changes made through
     * JPA are seen once they are flushed.
     *
     * <p>An {@link java.sql.SQLException} becomes {@link DatabaseError#DATABASE_AWAY} when the connection is lost or
     * none can be had, {@link DatabaseError#TRANSACTION_ROLLED_BACK} on a deadlock or a serialization failure, and
     * {@link StatementFailed} otherwise. An SQL error caught inside {@code work} does not save the transaction.
     */
    <T> T jdbc(SqlWork<T> work);

    /**
     * Reads with the connection of the current transaction; without one on a connection where each statement stands by
     * itself, which spares the database the beginning and the end of a transaction. {@code work} changes nothing: outside
     * of a transaction nobody would roll it back. Failures become refusals as in {@link #jdbc}.
     */
    default <T> T query(SqlWork<T> work) {
        return jdbc(work);
    }

    /**
     * Makes everybody else who asks for the lock of this name wait until the current transaction ends, also in another
     * node on the same database. A check that must hold until the commit (a number not taken yet) is made after the
     * lock; whoever comes second waits and then sees the first one's row, instead of running into the database's key.
     *
     * <p>Several locks are always taken in the same order, else two transactions wait for each other.
     *
     * @param name the bundle, the kind of thing and its key, for example {@code licensing.licence:TS3352045-2028}
     */
    default void lock(String name) {
        jdbc(connection -> {
            try (PreparedStatement lock =
                    connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, name);
                return lock.execute();
            }
        });
    }

    /**
     * Runs {@code action} in this thread once the current transaction has committed, outside of it; never when it is
     * rolled back. What the action throws is logged and reaches nobody: the commit has happened.
     *
     * @throws IllegalStateException when there is no transaction
     */
    void afterCommit(Runnable action);
}
