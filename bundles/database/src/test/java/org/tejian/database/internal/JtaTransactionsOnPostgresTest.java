package org.tejian.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.transaction.TransactionManager;
import org.apache.commons.dbcp2.PoolableConnection;
import org.apache.commons.dbcp2.managed.DataSourceXAConnectionFactory;
import org.apache.commons.dbcp2.managed.ManagedDataSource;
import org.apache.commons.dbcp2.managed.PoolableManagedConnectionFactory;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.geronimo.transaction.manager.GeronimoTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.xa.PGXADataSource;
import org.tejian.database.Counters;
import org.tejian.database.DatabaseError;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.database.StatementFailed;
import org.tejian.database.internal.xa.GuardedXaDataSource;
import org.tejian.refusal.Refusal;

/** The same parts as in the distribution: Geronimo's transaction manager, the managed pool of DBCP, PostgreSQL. */
class JtaTransactionsOnPostgresTest {

    private static EmbeddedDatabaseForTests database;
    private static TransactionManager manager;
    private static ManagedDataSource<PoolableConnection> pool;
    private static GenericObjectPool<PoolableConnection> objects;
    private static JtaTransactions transactions;
    private static Counters counters;

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedDatabaseForTests.fresh();
        manager = new GeronimoTransactionManager();
        PGXADataSource xa = new PGXADataSource();
        xa.setURL(database.url());
        xa.setUser(database.user());
        xa.setPassword(database.password());
        DataSourceXAConnectionFactory connections =
                new DataSourceXAConnectionFactory(manager, new GuardedXaDataSource(xa));
        PoolableManagedConnectionFactory poolable = new PoolableManagedConnectionFactory(connections, null);
        objects = new GenericObjectPool<>(poolable);
        objects.setTestOnBorrow(true);
        poolable.setPool(objects);
        pool = new ManagedDataSource<>(objects, connections.getTransactionRegistry());
        transactions = new JtaTransactions(manager, pool);
        counters = new LockedRowCounters(transactions, manager, database.schema("database"));
        database.execute(
                "CREATE TABLE thing (id int PRIMARY KEY, name text CONSTRAINT thing_named CHECK (name <> ''))");
        database.execute("CREATE TABLE lot (id int UNIQUE DEFERRABLE INITIALLY DEFERRED)");
    }

    @AfterAll
    static void stop() throws SQLException {
        pool.close();
        database.close();
    }

    @BeforeEach
    void empty() {
        database.execute("TRUNCATE thing");
        database.execute("TRUNCATE database.counter");
    }

    @Test
    void givenSeveralCallsInOneTransaction_whenAsking_thenTheyShareOneConnection() {
        List<Integer> backends = new ArrayList<>();

        transactions.run(() -> {
            backends.add(transactions.jdbc(JtaTransactionsOnPostgresTest::backend));
            backends.add(transactions.jdbc(c -> c.unwrap(PGConnection.class).getBackendPID()));
            insert(1);
            backends.add(transactions.jdbc(JtaTransactionsOnPostgresTest::backend));
            assertThat(rows()).as("not committed yet").isZero();
        });

        assertThat(backends.stream().distinct()).hasSize(1);
        assertThat(rows()).isEqualTo(1);
        assertThat(objects.getNumActive()).isZero();
    }

    @Test
    void givenFailureAfterAnInsert_whenRolledBack_thenNothingIsKept() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    insert(1);
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(rows()).isZero();
    }

    @Test
    void givenDuplicateKey_whenInserting_thenTheConstraintIsNamed() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    insert(1);
                    insert(1);
                }))
                .isInstanceOfSatisfying(StatementFailed.class, e -> {
                    assertThat(e.uniqueViolation()).isTrue();
                    assertThat(e.constraint()).contains("thing_pkey");
                });
        assertThat(rows()).isZero();
    }

    @Test
    void givenSqlErrorCaughtInsideTheWork_whenCommitting_thenItIsRefused() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    insert(1);
                    transactions.jdbc(c -> {
                        try (Statement statement = c.createStatement()) {
                            statement.execute("SELECT wrong");
                        } catch (SQLException swallowed) {
                            assertThat(swallowed.getSQLState()).isEqualTo("42703");
                        }
                        return 0;
                    });
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.code()).isEqualTo(DatabaseError.TRANSACTION_ROLLED_BACK));
        assertThat(rows()).isZero();
    }

    @Test
    void givenActionAfterCommit_whenItRuns_thenItSeesTheRowAndMayOpenATransaction() {
        List<Long> seen = new ArrayList<>();

        transactions.run(() -> {
            insert(1);
            transactions.afterCommit(() -> seen.add(rows()));
            transactions.afterCommit(() -> insert(2));
        });

        assertThat(seen).containsExactly(1L);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void givenDeferredConstraint_whenItFailsAtTheCommit_thenItIsRefused() {
        assertThatThrownBy(() -> transactions.run(() -> update("INSERT INTO lot VALUES (1), (1)")))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.code()).isEqualTo(DatabaseError.TRANSACTION_ROLLED_BACK));
    }

    @Test
    void givenNoTransaction_whenQuerying_thenNoneIsBegunAndTheConnectionGoesBack() {
        insert(1);

        long seen = transactions.query(connection -> {
            assertThat(connection.getAutoCommit()).isTrue();
            return number(connection, "SELECT count(*) FROM thing WHERE pg_current_xact_id_if_assigned() IS NULL");
        });

        assertThat(seen).isEqualTo(1);
        assertThat(objects.getNumActive()).isZero();
    }

    @Test
    void givenATransaction_whenQuerying_thenItSeesWhatIsNotCommittedYet() {
        transactions.run(() -> {
            int backend = transactions.jdbc(JtaTransactionsOnPostgresTest::backend);
            insert(1);
            assertThat(transactions.query(JtaTransactionsOnPostgresTest::backend))
                    .isEqualTo(backend);
            long seen = transactions.query(connection -> number(connection, "SELECT count(*) FROM thing"));
            assertThat(seen).isEqualTo(1);
        });
    }

    @Test
    void givenAFailedQueryPassedOver_whenCommitting_thenTheTransactionIsRefused() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    insert(1);
                    assertThatThrownBy(() -> transactions.query(
                                    connection -> number(connection, "SELECT count(*) FROM nothing")))
                            .isInstanceOf(StatementFailed.class);
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.code()).isEqualTo(DatabaseError.TRANSACTION_ROLLED_BACK));
        assertThat(rows()).isZero();
    }

    @Test
    void givenConnectionKilledDuringAQuery_whenTheNextComes_thenTheDatabaseIsAwayOnce() {
        assertThatThrownBy(() -> transactions.query(connection -> {
                    database.execute("SELECT pg_terminate_backend(" + backend(connection) + ", 5000)");
                    return backend(connection);
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.code()).isEqualTo(DatabaseError.DATABASE_AWAY));

        assertThat(transactions.query(JtaTransactionsOnPostgresTest::backend)).isPositive();
        assertThat(objects.getNumActive()).isZero();
    }

    @Test
    void givenConnectionKilledDuringTheWork_whenTheNextStatementRuns_thenTheDatabaseIsAwayAndTheNextTransactionWorks() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    int backend = transactions.jdbc(JtaTransactionsOnPostgresTest::backend);
                    insert(1);
                    database.execute("SELECT pg_terminate_backend(" + backend + ", 5000)");
                    insert(2);
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.code()).isEqualTo(DatabaseError.DATABASE_AWAY));
        assertThat(rows()).isZero();

        transactions.run(() -> insert(3));
        assertThat(rows()).isEqualTo(1);
        assertThat(objects.getNumActive()).isZero();
    }

    @Test
    void givenConnectionKilledBeforeTheCommit_whenCommitting_thenTheOutcomeIsNotClaimed() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    int backend = transactions.jdbc(JtaTransactionsOnPostgresTest::backend);
                    insert(1);
                    database.execute("SELECT pg_terminate_backend(" + backend + ", 5000)");
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.code()).isEqualTo(DatabaseError.COMMIT_OUTCOME_UNKNOWN));
        transactions.run(() -> insert(3));
    }

    @Test
    void givenSerializationConflict_whenBothWrite_thenOneIsRolledBack() {
        transactions.run(() -> insert(1));

        assertThatThrownBy(() -> transactions.run(() -> {
                    transactions.jdbc(c -> {
                        try (Statement statement = c.createStatement()) {
                            statement.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE");
                            return statement.execute("SELECT * FROM thing");
                        }
                    });
                    database.execute("UPDATE thing SET name = 'other' WHERE id = 1");
                    update("UPDATE thing SET name = 'mine' WHERE id = 1");
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.code()).isEqualTo(DatabaseError.TRANSACTION_ROLLED_BACK));
    }

    @Test
    void givenConcurrentTransactionsSomeOfWhichFail_whenCounting_thenNumbersAreGaplessAndUnique() throws Exception {
        int takers = 8;
        CountDownLatch together = new CountDownLatch(takers);
        ExecutorService threads = Executors.newFixedThreadPool(takers);
        List<Future<List<Long>>> results = new ArrayList<>();
        for (int i = 0; i < takers; i++) {
            results.add(threads.submit(() -> {
                together.countDown();
                together.await();
                return take(25);
            }));
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> each : results) {
            all.addAll(each.get(60, TimeUnit.SECONDS));
        }
        threads.shutdown();

        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, all.size()).boxed().toList());
        assertThat(all).hasSize(takers * 20);
    }

    @Test
    void givenNoTransaction_whenCounting_thenRefuses() {
        assertThatThrownBy(() -> counters.next("test:n")).isInstanceOf(IllegalStateException.class);
    }

    /** Every fifth is rolled back and must give its number back. */
    private static List<Long> take(int times) {
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            boolean fail = i % 5 == 4;
            try {
                taken.add(transactions.required(() -> {
                    long number = counters.next("test:n");
                    if (fail) {
                        throw new IllegalArgumentException("give it back");
                    }
                    return number;
                }));
            } catch (IllegalArgumentException expected) {
                assertThat(fail).isTrue();
            }
        }
        return taken;
    }

    private static void insert(int id) {
        update("INSERT INTO thing VALUES (" + id + ", 'n')");
    }

    private static void update(String sql) {
        transactions.jdbc(c -> {
            try (Statement statement = c.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    private static int backend(Connection connection) throws SQLException {
        return (int) number(connection, "SELECT pg_backend_pid()");
    }

    /** As another session sees it. */
    private static long rows() {
        try (Connection connection = database.dataSource().getConnection()) {
            return number(connection, "SELECT count(*) FROM thing");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
