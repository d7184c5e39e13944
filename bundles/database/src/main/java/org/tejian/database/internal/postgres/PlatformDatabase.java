package org.tejian.database.internal.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** The platform's database and the role that owns it; that role is no superuser. */
final class PlatformDatabase {

    /** Name of the database and of the role. */
    static final String NAME = "tejian";

    private PlatformDatabase() {}

    /** Makes both when missing, and gives the role its password. */
    static void ensure(int port, String superuserPassword, String platformPassword) throws SQLException {
        PGSimpleDataSource administration = new PGSimpleDataSource();
        administration.setURL("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
        administration.setUser(Cluster.SUPERUSER);
        administration.setPassword(superuserPassword);
        administration.setApplicationName("tejian-setup");
        try (Connection connection = administration.getConnection();
                Statement statement = connection.createStatement()) {
            if (!any(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + NAME + "'")) {
                statement.execute("CREATE ROLE " + NAME + " LOGIN");
            }
            statement.execute("ALTER ROLE " + NAME + " PASSWORD '" + platformPassword + "'");
            if (!any(statement, "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
            }
        }
    }

    private static boolean any(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
