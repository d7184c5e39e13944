package org.tejian.database.internal.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.commons.dbcp2.BasicDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.database.internal.migration.LiquibaseMigration.Outcome;

/** On a pool of one connection, so that what one migration leaves on it would show in the next. */
class LiquibaseMigrationTest {

    private static EmbeddedDatabaseForTests database;
    private static BasicDataSource pool;

    @TempDir
    Path bundle;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabaseForTests.fresh();
        pool = new BasicDataSource();
        pool.setUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaxTotal(1);
    }

    @AfterAll
    static void stop() throws SQLException {
        pool.close();
        database.close();
    }

    @Test
    void givenTwoBundlesWithTheSameChangeSetIds_whenMigrated_thenEachHasItsTablesAndLogInItsSchema() throws Exception {
        changelog("<createTable tableName='thing'><column name='id' type='uuid'/></createTable>");
        assertThat(migrate("first")).isEqualTo(Outcome.UP_TO_DATE);
        assertThat(migrate("second")).isEqualTo(Outcome.UP_TO_DATE);
        assertThat(migrate("first")).as("a second time").isEqualTo(Outcome.UP_TO_DATE);

        assertThat(count("SELECT count(*) FROM first.thing")).isZero();
        assertThat(count("SELECT count(*) FROM second.thing")).isZero();
        assertThat(count("SELECT count(*) FROM first.databasechangelog")).isEqualTo(1);
        assertThat(count("SELECT count(*) FROM second.databasechangelog")).isEqualTo(1);
        assertThat(count("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
                .isZero();
    }

    @Test
    void givenPlainSqlWithoutSchema_whenMigrated_thenItIsInTheSchemaAndTheConnectionIsAsBefore() throws Exception {
        changelog("<sql>CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public; CREATE TABLE plain (name text);"
                + " CREATE INDEX plain_search ON plain USING gin (name gin_trgm_ops)</sql>");

        migrate("sql_only");

        assertThat(count("SELECT count(*) FROM sql_only.plain")).isZero();
        try (Connection connection = pool.getConnection()) {
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(connection.getSchema()).isEqualTo("public");
        }
        assertThat(count("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"))
                .isZero();
    }

    @Test
    void givenFailingChangeSet_whenMigrated_thenSaidAndMendedLater() throws Exception {
        changelog("<sql>CREATE TABLE broken (</sql>");
        assertThatThrownBy(() -> migrate("mended"))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("syntax error");
        assertThat(count("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"))
                .isZero();

        changelog("<sql>CREATE TABLE broken (id int)</sql>");
        assertThat(migrate("mended")).isEqualTo(Outcome.UP_TO_DATE);
        assertThat(count("SELECT count(*) FROM mended.broken")).isZero();
    }

    @Test
    void givenNoChangelog_whenMigrated_thenSaid() {
        assertThatThrownBy(() -> migrate("nothing"))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("db/changelog.xml");
    }

    @Test
    void givenMigrationKilledHalfway_whenMigratedAgain_thenItsLockRowDoesNotHold() throws Exception {
        changelog("<createTable tableName='thing'><column name='id' type='uuid'/></createTable>");
        migrate("killed");
        database.execute(
                "UPDATE killed.databasechangeloglock SET locked = true, lockedby = 'dead', lockgranted = now()");

        assertThat(migrate("killed")).isEqualTo(Outcome.UP_TO_DATE);
    }

    @Test
    void givenAnotherNodeMigrates_whenMigrated_thenLaterIsSaid() throws Exception {
        changelog("<createTable tableName='thing'><column name='id' type='uuid'/></createTable>");
        try (Connection other = database.dataSource().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + LiquibaseMigration.LOCK + ")");

            assertThat(migrate("raced")).isEqualTo(Outcome.ANOTHER_NODE_MIGRATES);
            assertThat(count("SELECT count(*) FROM pg_namespace WHERE nspname = 'raced'"))
                    .isZero();
            // by hand: closing only says goodbye, and the server gives the lock back some time later
            statement.execute("SELECT pg_advisory_unlock(" + LiquibaseMigration.LOCK + ")");
        }
        assertThat(migrate("raced")).isEqualTo(Outcome.UP_TO_DATE);
    }

    @Test
    void givenNameThatIsNone_whenMigrated_thenRefusedBeforeAnySql() {
        for (String name : new String[] {"", "Archive", "a; DROP SCHEMA x", "1a", "x".repeat(64)}) {
            assertThatThrownBy(() -> migrate(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Outcome migrate(String schema) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {bundle.toUri().toURL()}, null)) {
            return new LiquibaseMigration(pool).migrate(schema, loader);
        }
    }

    private void changelog(String change) throws IOException {
        Files.createDirectories(bundle.resolve("db"));
        Files.writeString(bundle.resolve("db/changelog.xml"), """
                <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
                  <changeSet id="one" author="test">%s</changeSet>
                </databaseChangeLog>
                """.formatted(change));
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
