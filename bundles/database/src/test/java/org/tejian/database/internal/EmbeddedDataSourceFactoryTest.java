package org.tejian.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.common.BaseDataSource;
import org.postgresql.osgi.PGDataSourceFactory;
import org.tejian.database.internal.postgres.RunningServer;

class EmbeddedDataSourceFactoryTest {

    @Test
    void givenConfiguredUrl_whenMakingXaDataSource_thenItPointsAtTheEmbeddedServerAndKeepsTheRest()
            throws SQLException {
        RunningServer server = new RunningServer(15432, "tejian", "secret", new CompletableFuture<>());
        Properties wishes = new Properties();
        wishes.setProperty("url", "jdbc:postgresql://elsewhere/other");
        wishes.setProperty("user", "somebody");
        wishes.setProperty("connectTimeout", "7");

        BaseDataSource made = (BaseDataSource)
                new EmbeddedDataSourceFactory(new PGDataSourceFactory(), server).createXADataSource(wishes);

        assertThat(made.getURL()).startsWith("jdbc:postgresql://127.0.0.1:15432/tejian");
        assertThat(made.getUser()).isEqualTo("tejian");
        assertThat(made.getPassword()).isEqualTo("secret");
        assertThat(made.getConnectTimeout()).isEqualTo(7);
        assertThat(wishes.getProperty("user")).as("the caller's own").isEqualTo("somebody");
    }
}
