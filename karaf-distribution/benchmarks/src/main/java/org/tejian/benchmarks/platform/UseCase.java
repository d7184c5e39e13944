package org.tejian.benchmarks.platform;

import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.SQLException;

/** One thing that people do all day, as a request of the platform and as the statements it cannot do without. */
interface UseCase {

    String name();

    /** Below {@code /api/v1}; {@code number} counts the calls of a client, so that not all ask the same. */
    String path(int number);

    /** Method and body. */
    default HttpRequest.Builder request(int number) {
        return HttpRequest.newBuilder().GET();
    }

    /** The status that means success. */
    default int status() {
        return 200;
    }

    /** Prepares a connection for {@link #statements}. */
    default void prepare(Connection connection) throws SQLException {
        // reads commit by themselves
    }

    /**
     * The statements by plain JDBC, each row read to its end.
     *
     * @throws IllegalStateException when they find nothing
     */
    void statements(Connection connection, int number) throws SQLException;
}
