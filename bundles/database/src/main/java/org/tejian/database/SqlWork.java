package org.tejian.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Set-based work on the connection of a transaction. */
@FunctionalInterface
public interface SqlWork<T> {
    T on(Connection connection) throws SQLException;
}
