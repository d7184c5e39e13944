package org.tejian.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

class DatabaseProbeTest {

    private final HealthBoard board = new HealthBoard(new ClockForTests());

    @Test
    void givenNobodyListens_whenProbing_thenTheBoardSaysSo() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setURL("jdbc:postgresql://127.0.0.1:1/nowhere");

        DatabaseProbe probe = new DatabaseProbe(nowhere, board);
        probe.probe();
        probe.stop();
        probe.probe();

        assertThat(board.status().problem())
                .hasValueSatisfying(p -> assertThat(p).contains("无法连接数据库", "127.0.0.1:1 refused"));
    }

    @Test
    void givenPoolsException_whenWorded_thenTheServersSentenceIsGiven() {
        SQLException pool = new SQLException(
                "Unable to acquire a new connection from the pool",
                new PSQLException("password authentication failed", PSQLState.INVALID_PASSWORD));

        assertThat(DatabaseProbe.words(pool)).contains("检查配置中的用户和口令", "password authentication failed");
    }

    @Test
    void givenUnknownDatabase_whenWorded_thenTheUrlIsToBlame() {
        SQLException failure = new SQLException("database \"x\" does not exist", "3D000");

        assertThat(DatabaseProbe.words(failure)).contains("url");
    }

    @Test
    void givenExhaustedPool_whenWorded_thenSo() {
        SQLException failure = new SQLException("Cannot get a connection", new NoSuchElementException("timeout"));

        assertThat(DatabaseProbe.words(failure)).contains("已全部占用");
    }
}
