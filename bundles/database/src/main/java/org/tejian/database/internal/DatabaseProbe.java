package org.tejian.database.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.postgresql.util.PSQLException;

/** Asks the database every second whether it is there, as long as there is a data source. */
@Component(
        service = {},
        immediate = true)
public final class DatabaseProbe {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int ANSWER_SECONDS = 2;
    /** The SQLSTATE class invalid_authorization_specification. */
    private static final String WRONG_SIGN_IN = "28";

    private static final String NO_SUCH_DATABASE = "3D000";

    private final DataSource dataSource;
    private final HealthBoard board;
    private final Heartbeat heartbeat;

    @Activate
    public DatabaseProbe(
            @Reference(target = "(osgi.jndi.service.name=platform)") DataSource dataSource,
            @Reference HealthBoard board) {
        this.dataSource = dataSource;
        this.board = board;
        this.heartbeat = new Heartbeat("tejian-database-probe", PAUSE, PAUSE, this::probe);
        heartbeat.start();
    }

    @Deactivate
    void stop() {
        heartbeat.close();
        board.gone();
    }

    void probe() {
        try (Connection connection = dataSource.getConnection()) {
            if (connection.isValid(ANSWER_SECONDS)) {
                board.answered();
            } else {
                board.away("数据库没有应答。 / The database does not answer.");
            }
        } catch (SQLException e) {
            board.away(words(e));
        }
    }

    /** What the administrator should look at; the driver's own sentence says what happened. */
    static String words(SQLException failure) {
        Throwable root = failure;
        while (root.getCause() != null && !(root instanceof PSQLException)) {
            root = root.getCause();
        }
        if (root instanceof NoSuchElementException) {
            return "数据库连接已全部占用。 / All connections to the database are in use.";
        }
        String state = root instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
        if (state.startsWith(WRONG_SIGN_IN)) {
            return "数据库拒绝登录,请检查配置中的用户和口令。 / The database refuses the sign-in; check user and password: "
                    + root.getMessage();
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return "数据库不存在,请检查配置中的 url。 / There is no such database; check the url: " + root.getMessage();
        }
        return "无法连接数据库。 / The database cannot be reached: " + root.getMessage();
    }
}
