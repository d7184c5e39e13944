package org.tejian.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tejian.refusal.Refusal;

/** What other bundles' tests rely on. */
class EmbeddedDatabaseForTestsTest {

    private static final EmbeddedDatabaseForTests DATABASE = EmbeddedDatabaseForTests.fresh();

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void givenFreshDatabase_whenCounting_thenNumbersAreGaplessAcrossARollback() {
        Transactions transactions = DATABASE.transactions();
        Counters counters = DATABASE.counters();

        long first = transactions.required(() -> counters.next("test:a"));
        assertThatThrownBy(() -> transactions.run(() -> {
                    counters.next("test:a");
                    throw new IllegalArgumentException("undo");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        long second = transactions.required(() -> counters.next("test:a"));

        assertThat(first).isEqualTo(1);
        assertThat(second).isEqualTo(2);
    }

    @Test
    void givenSwallowedFailure_whenCommitting_thenItIsRefused() {
        Transactions transactions = DATABASE.transactions();

        assertThatThrownBy(() -> transactions.run(() -> {
                    try {
                        transactions.jdbc(c -> c.createStatement().executeUpdate("SELECT wrong"));
                    } catch (StatementFailed e) {
                        assertThat(e.sqlState()).isEqualTo("42703");
                    }
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.code()).isEqualTo(DatabaseError.TRANSACTION_ROLLED_BACK));
    }
}
