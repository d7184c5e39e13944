package org.tejian.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.tejian.database.internal.SqlFailuresForTests;
import org.tejian.refusal.Refusal;

/** The contract of {@link Transactions} on one plain connection for each outermost call. */
public final class PlainJdbcTransactions implements Transactions {

    private static final class Current {
        final Connection connection;
        final List<Runnable> afterCommit = new ArrayList<>();
        boolean rollbackOnly;

        Current(Connection connection) {
            this.connection = connection;
        }
    }

    private final DataSource dataSource;
    private final ThreadLocal<Current> current = new ThreadLocal<>();

    public PlainJdbcTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether the calling thread is in a transaction. */
    public boolean active() {
        return current.get() != null;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        Current outer = current.get();
        if (outer == null) {
            return outermost(work);
        }
        boolean worked = false;
        try {
            T result = work.get();
            worked = true;
            return result;
        } finally {
            if (!worked) {
                outer.rollbackOnly = true;
            }
        }
    }

    @Override
    public <T> T jdbc(SqlWork<T> work) {
        return required(() -> {
            try {
                return work.on(current.get().connection);
            } catch (SQLException e) {
                throw SqlFailuresForTests.translate(e);
            }
        });
    }

    @Override
    public void afterCommit(Runnable action) {
        if (current.get() == null) {
            throw new IllegalStateException("afterCommit outside a transaction");
        }
        current.get().afterCommit.add(action);
    }

    private <T> T outermost(Supplier<T> work) {
        Current mine;
        T result;
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            mine = new Current(connection);
            current.set(mine);
            boolean worked = false;
            try {
                result = work.get();
                worked = true;
            } finally {
                current.remove();
                if (!worked || mine.rollbackOnly) {
                    connection.rollback();
                }
            }
            if (mine.rollbackOnly) {
                throw new Refusal(DatabaseError.TRANSACTION_ROLLED_BACK);
            }
            connection.commit();
        } catch (SQLException e) {
            throw SqlFailuresForTests.translate(e);
        }
        mine.afterCommit.forEach(Runnable::run);
        return result;
    }
}
