package org.tejian.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tejian.database.DatabaseError;
import org.tejian.database.StatementFailed;
import org.tejian.refusal.Refusal;

class SqlFailuresTest {

    @ParameterizedTest
    @CsvSource({
        "08000, DATABASE_AWAY",
        "08001, DATABASE_AWAY",
        "08006, DATABASE_AWAY",
        "57P01, DATABASE_AWAY",
        "57P02, DATABASE_AWAY",
        "57P03, DATABASE_AWAY",
        "53300, DATABASE_AWAY",
        "40001, TRANSACTION_ROLLED_BACK",
        "40P01, TRANSACTION_ROLLED_BACK"
    })
    void givenKnownState_whenTranslated_thenRefusedWithTheCause(String state, DatabaseError code) {
        SQLException failure = new SQLException("server's words", state);

        RuntimeException translated = SqlFailures.translate(failure);

        assertThat(translated)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
        assertThat(translated).hasCause(failure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23503", "42601", "57014", "55P03", "22001"})
    void givenOtherState_whenTranslated_thenTheStatementFailed(String state) {
        RuntimeException translated = SqlFailures.translate(new SQLException("server's words", state));

        assertThat(translated).isInstanceOfSatisfying(StatementFailed.class, e -> {
            assertThat(e.sqlState()).isEqualTo(state);
            assertThat(e.uniqueViolation()).isEqualTo(state.equals("23505"));
            assertThat(e.foreignKeyViolation()).isEqualTo(state.equals("23503"));
            assertThat(e.constraint()).isEmpty();
        });
    }

    @Test
    void givenNoState_whenTranslated_thenTheStatementFailed() {
        assertThat(SqlFailures.translate(new SQLException("driver's words")))
                .isInstanceOfSatisfying(
                        StatementFailed.class, e -> assertThat(e.sqlState()).isEmpty());
    }

    @Test
    void givenBatch_whenTheStateIsInTheNextException_thenItIsFound() {
        BatchUpdateException batch = new BatchUpdateException("batch entry 3", new int[0]);
        batch.setNextException(new SQLException("deadlock", "40P01"));

        assertThat(SqlFailures.refusal(batch))
                .hasValueSatisfying(r -> assertThat(r.code()).isEqualTo(DatabaseError.TRANSACTION_ROLLED_BACK));
    }

    @Test
    void givenCausesInACircle_whenSearched_thenItEnds() {
        IllegalStateException outer = new IllegalStateException("outer");
        IllegalStateException inner = new IllegalStateException("inner", outer);
        outer.initCause(inner);

        assertThat(SqlFailures.refusal(outer)).isEmpty();
    }
}
