package org.tejian.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.transaction.RollbackException;
import javax.transaction.Status;
import javax.transaction.SystemException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.tejian.database.DatabaseError;
import org.tejian.refusal.Refusal;

class JtaTransactionsTest {

    private final FakeTransactionManager manager = new FakeTransactionManager();
    private final JtaTransactions transactions = new JtaTransactions(manager, nowhere());

    @Test
    void givenNoTransaction_whenRequired_thenBeginsAndCommits() {
        String result = transactions.required(() -> "done");

        assertThat(result).isEqualTo("done");
        assertThat(manager.done).containsExactly("begin", "commit");
    }

    @Test
    void givenTransaction_whenNested_thenJoins() {
        transactions.run(() -> transactions.run(() -> transactions.required(() -> 1)));

        assertThat(manager.done).containsExactly("begin", "commit");
    }

    @Test
    void givenFailingWork_whenRequired_thenRollsBackAndThrowsTheSame() {
        IllegalArgumentException failure = new IllegalArgumentException("no");

        assertThatThrownBy(() -> transactions.run(() -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(manager.done).containsExactly("begin", "rollback");
    }

    @Test
    void givenError_whenRequired_thenRollsBack() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(manager.done).containsExactly("begin", "rollback");
    }

    @Test
    void givenSwallowedNestedFailure_whenOutermostEnds_thenItIsRefused() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    try {
                        transactions.run(() -> {
                            throw new IllegalArgumentException("swallowed");
                        });
                    } catch (IllegalArgumentException swallowed) {
                        assertThat(swallowed).hasMessage("swallowed");
                    }
                }))
                .satisfies(refusedWith(DatabaseError.TRANSACTION_ROLLED_BACK));
        assertThat(manager.done).containsExactly("begin", "mark", "rollback");
    }

    @Test
    void givenAfterCommitActions_whenCommitted_thenTheyRunInOrderOutsideTheTransaction() {
        List<String> seen = new ArrayList<>();

        transactions.run(() -> {
            transactions.afterCommit(() -> seen.add("first " + (manager.getStatus() == Status.STATUS_NO_TRANSACTION)));
            transactions.afterCommit(() -> {
                throw new IllegalStateException("only logged");
            });
            transactions.afterCommit(() -> transactions.run(() -> seen.add("own transaction")));
            seen.add("work");
        });

        assertThat(seen).containsExactly("work", "first true", "own transaction");
    }

    @Test
    void givenAfterCommitAction_whenRolledBack_thenItNeverRuns() {
        List<String> seen = new ArrayList<>();

        assertThatThrownBy(() -> transactions.run(() -> {
                    transactions.afterCommit(() -> seen.add("wrong"));
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(seen).isEmpty();
    }

    @Test
    void givenNoTransaction_whenAfterCommit_thenRefuses() {
        assertThatThrownBy(() -> transactions.afterCommit(() -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givenMarkedTransaction_whenAfterCommit_thenItIsDropped() {
        List<String> seen = new ArrayList<>();

        assertThatThrownBy(() -> transactions.run(() -> {
                    manager.setRollbackOnly();
                    transactions.afterCommit(() -> seen.add("wrong"));
                }))
                .satisfies(refusedWith(DatabaseError.TRANSACTION_ROLLED_BACK));
        assertThat(seen).isEmpty();
    }

    @Test
    void givenDatabaseAway_whenJdbc_thenRefusesAndRollsBack() {
        assertThatThrownBy(() -> transactions.jdbc(c -> 1)).satisfies(refusedWith(DatabaseError.DATABASE_AWAY));
        assertThat(manager.done).containsExactly("begin", "rollback");
    }

    @Test
    void givenMarkedTransaction_whenNoConnectionCanBeHad_thenTheRollbackIsToBlame() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    manager.setRollbackOnly();
                    transactions.jdbc(c -> 1);
                }))
                .satisfies(refusedWith(DatabaseError.TRANSACTION_ROLLED_BACK));
    }

    @Test
    void givenFlushFailsForALostConnection_whenCommitting_thenNothingWasChanged() {
        manager.commitFailure = rolledBackBy(new SQLException("gone", "08006"));

        assertThatThrownBy(() -> transactions.run(() -> {})).satisfies(refusedWith(DatabaseError.DATABASE_AWAY));
    }

    @Test
    void givenSerializationFailure_whenCommitting_thenRolledBack() {
        XAException resource = new XAException(XAException.XA_RBROLLBACK);
        resource.initCause(new SQLException("could not serialize", "40001"));
        manager.commitFailure = rolledBackBy(resource);

        assertThatThrownBy(() -> transactions.run(() -> {}))
                .satisfies(refusedWith(DatabaseError.TRANSACTION_ROLLED_BACK));
    }

    @Test
    void givenConnectionBreaksDuringTheCommit_whenCommitting_thenTheOutcomeIsUnknown() {
        XAException resource = new XAException(XAException.XAER_RMFAIL);
        resource.initCause(new SQLException("broken pipe", "08006"));
        manager.commitFailure = rolledBackBy(resource);

        assertThatThrownBy(() -> transactions.run(() -> {}))
                .satisfies(refusedWith(DatabaseError.COMMIT_OUTCOME_UNKNOWN));
    }

    @Test
    void givenManagerFails_whenCommitting_thenTheOutcomeIsUnknown() {
        manager.commitFailure = new SystemException("disk full");

        assertThatThrownBy(() -> transactions.run(() -> {}))
                .satisfies(refusedWith(DatabaseError.COMMIT_OUTCOME_UNKNOWN));
    }

    private static RollbackException rolledBackBy(Throwable cause) {
        RollbackException failure = new RollbackException("rolled back");
        failure.initCause(cause);
        return failure;
    }

    private static java.util.function.Consumer<Throwable> refusedWith(DatabaseError code) {
        return e -> assertThat(e)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
    }

    private static PGSimpleDataSource nowhere() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL("jdbc:postgresql://127.0.0.1:1/nowhere");
        return dataSource;
    }
}
