package org.tejian.benchmarks.load;

import java.io.IOException;
import java.sql.SQLException;

/** What one client does again and again, on a connection of its own. */
@FunctionalInterface
public interface Call extends AutoCloseable {

    /**
     * Asks once and waits for the answer.
     *
     * @throws IllegalStateException when the answer is not the expected one: a figure of failures is no figure
     */
    void once() throws IOException, SQLException, InterruptedException;

    @Override
    default void close() throws SQLException {
        // most calls hold nothing
    }

    /** Opens the call of each client. */
    @FunctionalInterface
    interface Opening {

        /** @param client number of the client, from 0 */
        Call open(int client) throws SQLException;
    }
}
