package org.tejian.database.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Really unpacks, initialises, starts, kills and recovers a server; each test begins with what the last one left. */
class PostgresServerTest {

    private static Path folder;

    private PostgresServer server = server(folder);

    @BeforeAll
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("tejian-postgres-server");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @AfterAll
    static void removeFolder() throws IOException {
        ServerFiles.delete(folder);
    }

    @Test
    void givenNewFolder_whenStarted_thenTheDatabaseIsTheLesserRolesOwnAndChineseIsSearchable() throws Exception {
        RunningServer running = server.start();

        assertThat(ask(running, "SELECT current_user || ' ' || current_database()"))
                .isEqualTo("tejian tejian");
        assertThat(ask(running, "SELECT rolsuper FROM pg_roles WHERE rolname = 'tejian'"))
                .isEqualTo("f");
        assertThat(ask(running, "SHOW server_version_num")).startsWith("17");
        assertThat(ask(running, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(ask(running, "SHOW data_checksums")).isEqualTo("on");
        assertThat(ask(running, "SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = 'tejian'"))
                .isEqualTo("izh-Hans-CN");
        execute(running, "CREATE EXTENSION IF NOT EXISTS pg_trgm");
        assertThat(ask(running, "SELECT array_length(show_trgm('电梯'), 1) > 0")).isEqualTo("t");
        assertThatThrownBy(() -> execute(running, "COPY pg_class TO PROGRAM 'id'"))
                .hasMessageContaining("permission");
        for (String secret : List.of("superuser.password", "platform.password")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve(secret)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(folder.resolve("initdb.password")).doesNotExist();
    }

    @Test
    void givenWrongPassword_whenConnecting_thenRefused() throws Exception {
        RunningServer running = server.start();
        RunningServer guess = new RunningServer(running.port(), "tejian", "guess", running.ended());

        assertThatThrownBy(() -> ask(guess, "SELECT 1"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void givenStoppedServer_whenStartedAgain_thenSamePortPasswordAndData() throws Exception {
        RunningServer first = server.start();
        write(first, "kept");
        server.stop();
        assertThat(first.ended()).isDone();
        assertThat(PostmasterFile.in(folder.resolve("data")).exists()).isFalse();

        RunningServer second = server.start();

        assertThat(second.port()).isEqualTo(first.port());
        assertThat(second.password()).isEqualTo(first.password());
        assertThat(read(second)).isEqualTo("kept");
    }

    @Test
    void givenMainProcessKilled_whenStartedAgain_thenCommittedDataIsThere() throws Exception {
        RunningServer running = server.start();
        write(running, "before the kill");
        kill(PostmasterFile.in(folder.resolve("data")).pid().orElseThrow());
        running.ended().get(30, TimeUnit.SECONDS);

        RunningServer again = server.start();

        assertThat(read(again)).isEqualTo("before the kill");
    }

    @Test
    void givenServerThatOutlivedItsPlatform_whenAnotherPlatformStarts_thenItIsReplaced() throws Exception {
        RunningServer orphan = server.start();
        write(orphan, "of the orphan");
        long pid = PostmasterFile.in(folder.resolve("data")).pid().orElseThrow();
        // what a kill -9 of the platform leaves: no lock, but the server
        Files.move(folder.resolve("lock"), folder.resolve("lock.of.the.dead"));

        PostgresServer successor = server(folder);
        RunningServer running = successor.start();
        try {
            assertThat(orphan.ended()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(PostmasterFile.in(folder.resolve("data")).pid())
                    .isPresent()
                    .isNotEqualTo(OptionalLong.of(pid));
            assertThat(read(running)).isEqualTo("of the orphan");
        } finally {
            successor.stop();
        }
    }

    @Test
    void givenPidFileNamingSomebodyElse_whenStarted_thenStartsAndLeavesThatOneAlone() throws Exception {
        server.start();
        server.stop();
        Process other = new ProcessBuilder("tail", "-f", "/dev/null").start();
        try {
            Files.writeString(
                    folder.resolve("data/postmaster.pid"), other.pid() + "\n" + folder.resolve("data") + "\n");

            RunningServer running = server.start();

            assertThat(ask(running, "SELECT 1")).isEqualTo("1");
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void givenFolderInUse_whenAnotherPlatformStarts_thenRefusedAndTheFirstRunsOn() throws Exception {
        RunningServer running = server.start();

        assertThatThrownBy(() -> server(folder).start())
                .isInstanceOf(ServerProblemException.class)
                .hasMessageContaining("另一个平台进程");
        assertThat(ask(running, "SELECT 1")).isEqualTo("1");
    }

    @Test
    void givenInitdbCutShort_whenStarted_thenBegunAnew() throws Exception {
        Path fresh = Files.createTempDirectory("tejian-postgres-cut");
        Files.createDirectories(fresh.resolve("data.unfinished/base"));
        PostgresServer cut = server(fresh);
        try {
            assertThat(ask(cut.start(), "SELECT 1")).isEqualTo("1");
        } finally {
            cut.stop();
            ServerFiles.delete(fresh);
        }
    }

    @Test
    void givenRootAndAFolderThatOnlyRootMayEnter_whenStarted_thenItRunsWithoutRootsPowers() throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root"), "only root steps down");
        assumeTrue(
                new ProcessBuilder("unshare", "--user", "true").start().waitFor() == 0,
                "this machine has no user namespaces");
        Path closed = Files.createTempDirectory("tejian-postgres-closed");
        PostgresServer inside = server(closed.resolve("postgresql"));
        try {
            RunningServer running = inside.start();

            assertThat(ask(running, "SELECT current_user")).isEqualTo("tejian");
            assertThat(Files.getOwner(closed.resolve("postgresql/data"))).hasToString("root");
        } finally {
            inside.stop();
            ServerFiles.delete(closed);
        }
    }

    @Test
    void givenDataOfAnotherMajorVersion_whenStarted_thenRefusedWithWhatToDo() throws Exception {
        server.start();
        server.stop();
        Path version = folder.resolve("data/PG_VERSION");
        Files.writeString(version, "16\n");
        try {
            assertThatThrownBy(() -> server.start())
                    .isInstanceOf(ServerProblemException.class)
                    .hasMessageContaining("16")
                    .hasMessageContaining("备份");
        } finally {
            Files.writeString(version, "17\n");
        }
    }

    @Test
    void givenSettingTheServerDoesNotKnow_whenStarted_thenItsOwnWordsAreGiven() {
        PostgresServer wrong = new PostgresServer(
                new ServerSettings(folder, 0, Optional.empty(), "64MB", 40, List.of("no_such_setting = 1")));
        try {
            assertThatThrownBy(wrong::start)
                    .isInstanceOf(ServerProblemException.class)
                    .hasMessageContaining("no_such_setting");
        } finally {
            wrong.stop();
        }
    }

    private static PostgresServer server(Path folder) {
        return new PostgresServer(new ServerSettings(folder, 0, Optional.empty(), "64MB", 40, List.of()));
    }

    private static void write(RunningServer server, String text) throws SQLException {
        execute(server, "CREATE TABLE IF NOT EXISTS note (text text)");
        execute(server, "TRUNCATE note");
        execute(server, "INSERT INTO note VALUES ('" + text + "')");
    }

    private static String read(RunningServer server) throws SQLException {
        return ask(server, "SELECT text FROM note");
    }

    private static void execute(RunningServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(RunningServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(RunningServer server) throws SQLException {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(server.url());
        dataSource.setUser(server.user());
        dataSource.setPassword(server.password());
        return dataSource.getConnection();
    }

    private static void kill(long pid) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("sh", "-c", "kill -KILL " + pid).start().waitFor())
                .isZero();
    }
}
