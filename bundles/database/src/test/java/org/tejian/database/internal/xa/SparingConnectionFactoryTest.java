package org.tejian.database.internal.xa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tejian.database.internal.xa.SparingConnectionFactory.TRUSTED;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.apache.commons.dbcp2.PoolableConnection;
import org.apache.commons.dbcp2.managed.DataSourceXAConnectionFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.geronimo.transaction.manager.GeronimoTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.xa.PGXADataSource;
import org.tejian.database.EmbeddedDatabaseForTests;

/** Which connections of the pool are asked whether they still work. */
class SparingConnectionFactoryTest {

    private static final Duration A_MOMENT_AGO = TRUSTED.minusMillis(1);

    private static EmbeddedDatabaseForTests database;
    private static SparingConnectionFactory factory;

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedDatabaseForTests.fresh();
        PGXADataSource xa = new PGXADataSource();
        xa.setURL(database.url());
        xa.setUser(database.user());
        xa.setPassword(database.password());
        factory = new SparingConnectionFactory(
                new DataSourceXAConnectionFactory(new GeronimoTransactionManager(), new GuardedXaDataSource(xa)));
        factory.setPool(new GenericObjectPool<>(factory));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void aConnectionUsedAMomentAgoIsTakenAtItsWord() throws Exception {
        PoolableConnection connection = connection();
        kill(connection);

        assertThat(factory.validateObject(idle(connection, A_MOMENT_AGO))).isTrue();
    }

    @Test
    void aConnectionThatHasRestedIsAsked() throws Exception {
        PoolableConnection working = connection();
        PoolableConnection killed = connection();
        kill(killed);

        assertThat(factory.validateObject(idle(working, TRUSTED))).isTrue();
        assertThat(factory.validateObject(idle(killed, TRUSTED))).isFalse();
        working.reallyClose();
    }

    @Test
    void aConnectionThatBrokeInUseIsNeverHandedOutAgain() throws Exception {
        PoolableConnection connection = connection();
        kill(connection);
        assertThat(fails(connection)).isTrue();

        assertThat(factory.validateObject(idle(connection, A_MOMENT_AGO))).isFalse();
    }

    private static PoolableConnection connection() throws Exception {
        return factory.makeObject().getObject();
    }

    private static boolean fails(PoolableConnection connection) {
        try {
            return backend(connection) < 0;
        } catch (SQLException e) {
            return true;
        }
    }

    private static void kill(PoolableConnection connection) throws SQLException {
        database.execute("SELECT pg_terminate_backend(" + backend(connection) + ", 5000)");
    }

    private static int backend(PoolableConnection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** The connection as the pool holds it after it was given back so long ago. */
    private static PooledObject<PoolableConnection> idle(PoolableConnection connection, Duration since) {
        return new DefaultPooledObject<>(connection) {
            @Override
            public Duration getIdleDuration() {
                return since;
            }
        };
    }
}
