package org.tejian.database.internal.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.changelog.ChangeLogHistoryServiceFactory;
import liquibase.database.core.PostgresDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.executor.ExecutorService;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Brings one schema up to its changelog. Only one node at a time migrates a database: the others see
 * {@link Outcome#ANOTHER_NODE_MIGRATES} and try again. That session lock of PostgreSQL goes with its connection;
 * Liquibase's own lock row would outlive a killed process, so it is released before each run.
 */
public final class LiquibaseMigration {

    /** What became of an attempt that did not fail. */
    public enum Outcome {
        UP_TO_DATE,
        ANOTHER_NODE_MIGRATES
    }

    /** Where a bundle keeps its changelog. */
    public static final String CHANGELOG = "db/changelog.xml";

    private static final Pattern SCHEMA_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    /** Any number will do as long as every version of the platform uses the same: "Tejian" in ASCII. */
    static final long LOCK = 0x54656a69616eL;

    private final DataSource dataSource;

    public LiquibaseMigration(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Creates the schema when missing and runs what is new in {@value #CHANGELOG} of that class loader.
     *
     * @throws MigrationFailedException when the changelog is missing, wrong, or one of its statements fails
     * @throws SQLException when the database is away
     * @throws IllegalArgumentException when that is no name for a schema
     */
    public Outcome migrate(String schema, ClassLoader resources) throws SQLException, MigrationFailedException {
        if (!SCHEMA_NAME.matcher(schema).matches()) {
            throw new IllegalArgumentException("not a schema name (lower-case letters, digits, _): " + schema);
        }
        try (Connection connection = dataSource.getConnection()) {
            if (!ask(connection, "SELECT pg_try_advisory_lock(" + LOCK + ")")) {
                return Outcome.ANOTHER_NODE_MIGRATES;
            }
            try {
                execute(connection, "CREATE SCHEMA IF NOT EXISTS " + schema);
                execute(connection, "SET search_path TO " + schema + ", public");
                runIsolated(connection, schema, resources);
            } finally {
                release(connection);
            }
            return Outcome.UP_TO_DATE;
        }
    }

    /** Liquibase finds its parts by the thread's class loader, which in OSGi must be its own. */
    private static void runIsolated(Connection connection, String schema, ClassLoader resources)
            throws MigrationFailedException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Liquibase.class.getClassLoader());
        FutureTask<Boolean> run = new FutureTask<>(() -> {
            Scope.child(quietly(), () -> update(connection, schema, resources));
            return Boolean.TRUE;
        });
        try {
            run.run();
            run.get();
        } catch (ExecutionException e) {
            throw new MigrationFailedException(reason(e), e);
        } catch (InterruptedException e) {
            thread.interrupt();
            throw new MigrationFailedException("interrupted", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void update(Connection connection, String schema, ClassLoader resources) throws LiquibaseException {
        PostgresDatabase database = new PostgresDatabase();
        database.setConnection(new JdbcConnection(connection));
        database.setDefaultSchemaName(schema);
        database.setLiquibaseSchemaName(schema);
        ResourceAccessor accessor = new ClassLoaderResourceAccessor(resources);
        // not closed: that would close the connection, which still holds the lock
        Liquibase liquibase = new Liquibase(CHANGELOG, accessor, database);
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        try {
            liquibase.forceReleaseLocks();
            liquibase.update(new Contexts(), new LabelExpression());
        } finally {
            // these caches take two schemas on one connection for the same database
            ChangeLogHistoryServiceFactory.getInstance().resetAll();
            LockServiceFactory.getInstance().resetAll();
            Scope.getCurrentScope().getSingleton(ExecutorService.class).reset();
        }
    }

    /** No usage statistics sent anywhere, nothing on the console. */
    private static Map<String, Object> quietly() {
        return Map.of(AnalyticsArgs.ENABLED.getKey(), false, Scope.Attr.ui.name(), new LoggerUIService());
    }

    private static String reason(ExecutionException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private static void release(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        execute(connection, "RESET search_path");
        ask(connection, "SELECT pg_advisory_unlock(" + LOCK + ")");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
