package org.tejian.database.internal.xa;

import java.sql.SQLException;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL's XA resource, mended where one-phase commits fail. PostgreSQL answers the COMMIT of a transaction in which
 * a statement has failed by rolling it back, and the driver takes that for success: here it is a rollback that the
 * transaction manager hears of. And after a COMMIT that was refused, the driver waits for a rollback that the
 * transaction manager never asks for, so that the pool would hand out a connection that can take part in no transaction
 * any more: here it is asked for at once.
 */
final class GuardedXaResource implements XAResource {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedXaResource.class);

    /** Whether a statement of the open transaction has failed, so that PostgreSQL can only roll it back. */
    @FunctionalInterface
    interface FailedTransaction {
        boolean failed();
    }

    private final XAResource driver;
    private final FailedTransaction transaction;

    GuardedXaResource(XAResource driver, FailedTransaction transaction) {
        this.driver = driver;
        this.transaction = transaction;
    }

    @Override
    public void commit(Xid xid, boolean onePhase) throws XAException {
        if (!onePhase) {
            driver.commit(xid, false);
            return;
        }
        if (transaction.failed()) {
            driver.rollback(xid);
            throw rolledBack(new SQLException("a statement failed and was passed over", "25P02"));
        }
        try {
            driver.commit(xid, true);
        } catch (XAException e) {
            release(xid, e);
            if (e.getCause() instanceof SQLException refusal && !connectionLost(refusal)) {
                throw rolledBack(refusal);
            }
            throw e;
        }
    }

    @Override
    public boolean isSameRM(@Nullable XAResource other) {
        return other == this;
    }

    @Override
    public void end(Xid xid, int flags) throws XAException {
        driver.end(xid, flags);
    }

    @Override
    public void forget(Xid xid) throws XAException {
        driver.forget(xid);
    }

    @Override
    public int getTransactionTimeout() throws XAException {
        return driver.getTransactionTimeout();
    }

    @Override
    public int prepare(Xid xid) throws XAException {
        return driver.prepare(xid);
    }

    @Override
    public Xid[] recover(int flag) throws XAException {
        return driver.recover(flag);
    }

    @Override
    public void rollback(Xid xid) throws XAException {
        driver.rollback(xid);
    }

    @Override
    public boolean setTransactionTimeout(int seconds) throws XAException {
        return driver.setTransactionTimeout(seconds);
    }

    @Override
    public void start(Xid xid, int flags) throws XAException {
        driver.start(xid, flags);
    }

    /** After a refused commit nothing is left to roll back, but the driver must hear of it. */
    private void release(Xid xid, XAException failure) {
        try {
            driver.rollback(xid);
        } catch (XAException e) {
            failure.addSuppressed(e);
            LOG.debug("The connection is beyond use; the pool drops it", e);
        }
    }

    /** The one code of its kind that the transaction manager takes for what it is. */
    private static XAException rolledBack(SQLException cause) {
        XAException failure = new XAException(XAException.XA_RBROLLBACK);
        failure.initCause(cause);
        return failure;
    }

    private static boolean connectionLost(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }
}
