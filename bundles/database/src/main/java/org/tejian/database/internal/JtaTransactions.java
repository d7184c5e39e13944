package org.tejian.database.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import javax.transaction.NotSupportedException;
import javax.transaction.RollbackException;
import javax.transaction.Status;
import javax.transaction.SystemException;
import javax.transaction.Transaction;
import javax.transaction.TransactionManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.database.DatabaseError;
import org.tejian.database.SqlWork;
import org.tejian.database.Transactions;
import org.tejian.refusal.Refusal;

/** Transactions of the platform's JTA transaction manager on its one XA data source. */
@Component
public final class JtaTransactions implements Transactions {

    private static final Logger LOG = LoggerFactory.getLogger(JtaTransactions.class);

    private final TransactionManager manager;
    private final DataSource dataSource;

    @Activate
    public JtaTransactions(
            @Reference TransactionManager manager,
            @Reference(target = "(osgi.jndi.service.name=platform)") DataSource dataSource) {
        this.manager = manager;
        this.dataSource = dataSource;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        return status() == Status.STATUS_NO_TRANSACTION ? outermost(work) : joined(work);
    }

    @Override
    public <T> T jdbc(SqlWork<T> work) {
        return required(() -> on(work));
    }

    @Override
    public <T> T query(SqlWork<T> work) {
        return status() == Status.STATUS_NO_TRANSACTION ? on(work) : joined(() -> on(work));
    }

    @Override
    public void afterCommit(Runnable action) {
        try {
            Transaction current = manager.getTransaction();
            if (current == null) {
                throw new IllegalStateException("afterCommit outside a transaction");
            }
            current.registerSynchronization(new AfterCommit(manager, action));
        } catch (RollbackException e) {
            LOG.debug("Nothing to do after the commit: the transaction is to be rolled back", e);
        } catch (SystemException e) {
            throw new IllegalStateException("The transaction manager failed", e);
        }
    }

    private <T> T outermost(Supplier<T> work) {
        begin();
        T result;
        boolean worked = false;
        try {
            result = work.get();
            worked = true;
        } finally {
            if (!worked) {
                rollBack();
            }
        }
        CommitOutcome.commit(manager);
        return result;
    }

    private <T> T joined(Supplier<T> work) {
        boolean worked = false;
        try {
            T result = work.get();
            worked = true;
            return result;
        } finally {
            if (!worked) {
                markForRollback();
            }
        }
    }

    private <T> T on(SqlWork<T> work) {
        try (Connection connection = open()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw SqlFailures.translate(e);
        }
    }

    /** In a transaction this is a handle on the transaction's connection, which its close leaves open. */
    private Connection open() {
        try {
            return dataSource.getConnection();
        } catch (SQLException e) {
            if (status() == Status.STATUS_MARKED_ROLLBACK) {
                throw new Refusal(e, DatabaseError.TRANSACTION_ROLLED_BACK);
            }
            throw new Refusal(e, DatabaseError.DATABASE_AWAY);
        }
    }

    private void begin() {
        try {
            manager.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException("No transaction could be begun", e);
        }
    }

    private int status() {
        try {
            return manager.getStatus();
        } catch (SystemException e) {
            throw new IllegalStateException("The transaction manager failed", e);
        }
    }

    /** Runs while an exception is on its way: a failure here must not hide it. Without a commit nothing is kept. */
    private void rollBack() {
        try {
            manager.rollback();
        } catch (SystemException e) {
            LOG.warn(
                    "回滚未得到数据库确认;未提交的更改不会保留。 / The database did not confirm the rollback; what was not"
                            + " committed is not kept.",
                    e);
        }
    }

    private void markForRollback() {
        try {
            manager.setRollbackOnly();
        } catch (SystemException e) {
            LOG.warn("The transaction could not be marked for rollback", e);
        }
    }
}
