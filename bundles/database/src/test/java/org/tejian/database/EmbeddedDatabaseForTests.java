package org.tejian.database;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.tejian.database.internal.migration.LiquibaseMigration;
import org.tejian.database.internal.migration.MigrationFailedException;
import org.tejian.database.internal.postgres.ServerForTests;

/**
 * A new, empty database on a real PostgreSQL, the one the platform embeds. The server starts once for a JVM (about three
 * seconds the first time on a machine, well under one later) and stops with it; each test class takes a fresh database:
 *
 * <pre>{@code
 * static final EmbeddedDatabaseForTests DATABASE =
 *         EmbeddedDatabaseForTests.fresh().migrated("events", EventLog.class);
 *
 * @AfterAll
 * static void drop() {
 *     DATABASE.close();
 * }
 * }</pre>
 *
 * The connections are those of a role that owns the database and is no superuser, as in the platform.
 */
public final class EmbeddedDatabaseForTests implements AutoCloseable {

    private final ServerForTests server;
    private final String name;
    private final PGSimpleDataSource dataSource;
    private final PlainJdbcTransactions transactions;

    private EmbeddedDatabaseForTests(ServerForTests server, String name) {
        this.server = server;
        this.name = name;
        this.dataSource = server.dataSource(name);
        this.transactions = new PlainJdbcTransactions(dataSource);
    }

    /** A new database with the schema {@code database} (the counters) in it. */
    public static EmbeddedDatabaseForTests fresh() {
        ServerForTests server = ServerForTests.shared();
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        server.administer("CREATE DATABASE " + name + " OWNER " + server.user());
        return new EmbeddedDatabaseForTests(server, name).migrated("database", Transactions.class);
    }

    /**
     * Runs the changelog of the bundle that class belongs to, as the migration runner does.
     *
     * @param schema the name in the bundle's header {@code Tejian-Schema}
     * @param ofBundle any class of that bundle's main code; tells which {@code db/changelog.xml} on the class path
     */
    public EmbeddedDatabaseForTests migrated(String schema, Class<?> ofBundle) {
        URL code = ofBundle.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader onlyThatBundle = new URLClassLoader(new URL[] {code}, null)) {
            new LiquibaseMigration(dataSource).migrate(schema, onlyThatBundle);
        } catch (SQLException | MigrationFailedException | IOException e) {
            throw new IllegalStateException("schema " + schema + " of " + code, e);
        }
        return this;
    }

    /** Opens a new connection each time; no part of {@link #transactions()}. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Transactions on one plain connection each, with the contract of {@link Transactions}; no JTA, so no JPA. */
    public Transactions transactions() {
        return transactions;
    }

    public Counters counters() {
        return new CountersForTests(transactions);
    }

    public MigratedSchema schema(String schema) {
        return () -> schema;
    }

    public String url() {
        return dataSource.getURL();
    }

    public String user() {
        return dataSource.getUser();
    }

    public String password() {
        return dataSource.getPassword();
    }

    /** Runs one statement and commits it. */
    public void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Drops the database, also under open connections. */
    @Override
    public void close() {
        server.administer("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }
}
