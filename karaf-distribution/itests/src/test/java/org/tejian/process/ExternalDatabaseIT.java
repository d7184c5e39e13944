package org.tejian.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tejian.chain.Rest;
import org.tejian.database.EmbeddedDatabaseForTests;

/** One file points the platform at a PostgreSQL of the administrator's own, while it runs and back again. */
class ExternalDatabaseIT {

    @Test
    void givenEmbeddedPlatform_whenTheFileNamesAnotherPostgres_thenItSwitchesAndBack()
            throws IOException, SQLException {
        try (Platform platform = Platform.unpacked("external", false);
                EmbeddedDatabaseForTests external = EmbeddedDatabaseForTests.fresh()) {
            platform.start().awaitUp();
            assertThat(mode(platform)).isEqualTo("EMBEDDED");
            Path file = platform.file("etc/org.ops4j.datasource-platform.cfg");
            String embedded = Files.readString(file);

            Files.writeString(
                    file,
                    embedded.replace(
                            "osgi.jdbc.driver.name = embedded-postgres",
                            "osgi.jdbc.driver.name = PostgreSQL JDBC Driver\nurl = " + external.url() + "\nuser = "
                                    + external.user() + "\npassword = " + external.password()));
            awaitMode(platform, "EXTERNAL");
            assertThat(accounts(external))
                    .as("the first administrator, made anew there")
                    .isEqualTo(1);

            Files.writeString(file, embedded);
            awaitMode(platform, "EMBEDDED");
        }
    }

    private static int accounts(EmbeddedDatabaseForTests database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from security.account")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void awaitMode(Platform platform, String mode) {
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() ->
                        Rest.health(platform.address()) == 200 && mode(platform).equals(mode));
    }

    private static String mode(Platform platform) {
        return Rest.nobody(platform.address())
                .get("/health")
                .body()
                .path("database")
                .path("mode")
                .asText();
    }
}
