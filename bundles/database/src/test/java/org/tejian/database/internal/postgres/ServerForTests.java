package org.tejian.database.internal.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The server of this JVM's tests. Its folder in the temporary folder is kept for the next run, which then needs neither
 * unpack nor initdb; JVMs that run at once take different folders.
 */
public final class ServerForTests {

    private static final int FOLDERS = 16;

    /** Held here because a logger that nobody holds forgets its level. */
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    private static ServerForTests shared;

    private final RunningServer running;
    private final String superuserPassword;

    private ServerForTests(RunningServer running, String superuserPassword) {
        this.running = running;
        this.superuserPassword = superuserPassword;
    }

    public static synchronized ServerForTests shared() {
        if (shared == null) {
            LIQUIBASE.setLevel(Level.SEVERE);
            shared = startInFreeFolder();
            shared.dropOldDatabases();
        }
        return shared;
    }

    public String user() {
        return running.user();
    }

    public PGSimpleDataSource dataSource(String database) {
        return dataSource(database, running.user(), running.password());
    }

    /** Runs one statement as superuser. */
    public void administer(String sql) {
        try (Connection connection = administration().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void dropOldDatabases() {
        List<String> old = new ArrayList<>();
        try (Connection connection = administration().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'")) {
            while (rows.next()) {
                old.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        old.forEach(name -> administer("DROP DATABASE " + name + " WITH (FORCE)"));
    }

    private PGSimpleDataSource administration() {
        return dataSource("postgres", Cluster.SUPERUSER, superuserPassword);
    }

    private PGSimpleDataSource dataSource(String database, String user, String password) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL("jdbc:postgresql://127.0.0.1:" + running.port() + "/" + database);
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }

    private static ServerForTests startInFreeFolder() {
        Path folders = Path.of(System.getProperty("java.io.tmpdir"), "tejian-test-" + System.getProperty("user.name"));
        ServerProblemException last = null;
        for (int i = 0; i < FOLDERS; i++) {
            try {
                return start(folders.resolve("postgresql-" + i));
            } catch (ServerProblemException e) {
                last = e;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("no PostgreSQL for tests in " + folders, last);
    }

    private static ServerForTests start(Path folder) throws IOException, ServerProblemException {
        Files.createDirectories(folder);
        ServerSettings settings = new ServerSettings(
                folder, 0, Optional.empty(), "64MB", 60, List.of("fsync = off", "full_page_writes = off"));
        PostgresServer server = new PostgresServer(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        RunningServer running = server.start();
        return new ServerForTests(running, Files.readString(folder.resolve("superuser.password")));
    }
}
