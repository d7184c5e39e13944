package org.tejian.database.internal;

import java.util.ArrayList;
import java.util.List;
import javax.transaction.RollbackException;
import javax.transaction.Status;
import javax.transaction.Synchronization;
import javax.transaction.SystemException;
import javax.transaction.Transaction;
import javax.transaction.TransactionManager;
import javax.transaction.xa.XAResource;

/** One transaction at a time, as JTA prescribes; records what was done to it. */
final class FakeTransactionManager implements TransactionManager {

    final List<String> done = new ArrayList<>();
    /** What the next commit throws: a RollbackException, a SystemException or nothing. */
    Exception commitFailure;

    private FakeTransaction current;

    private final class FakeTransaction implements Transaction {
        final List<Synchronization> synchronizations = new ArrayList<>();
        int status = Status.STATUS_ACTIVE;

        void complete(int end) {
            status = end;
            synchronizations.forEach(each -> each.afterCompletion(end));
            current = null;
        }

        @Override
        public void registerSynchronization(Synchronization synchronization) throws RollbackException {
            if (status == Status.STATUS_MARKED_ROLLBACK) {
                throw new RollbackException("marked");
            }
            synchronizations.add(synchronization);
        }

        @Override
        public int getStatus() {
            return status;
        }

        @Override
        public void setRollbackOnly() {
            status = Status.STATUS_MARKED_ROLLBACK;
        }

        @Override
        public void commit() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void rollback() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean enlistResource(XAResource resource) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean delistResource(XAResource resource, int flag) {
            throw new UnsupportedOperationException();
        }
    }

    @Override
    public void begin() {
        done.add("begin");
        current = new FakeTransaction();
    }

    @Override
    public void commit() throws RollbackException, SystemException {
        if (commitFailure instanceof RollbackException e) {
            current.complete(Status.STATUS_ROLLEDBACK);
            throw e;
        }
        if (commitFailure instanceof SystemException e) {
            current.complete(Status.STATUS_UNKNOWN);
            throw e;
        }
        if (current.status == Status.STATUS_MARKED_ROLLBACK) {
            done.add("rollback");
            current.complete(Status.STATUS_ROLLEDBACK);
            throw new RollbackException("marked for rollback");
        }
        done.add("commit");
        current.complete(Status.STATUS_COMMITTED);
    }

    @Override
    public void rollback() {
        done.add("rollback");
        current.complete(Status.STATUS_ROLLEDBACK);
    }

    @Override
    public void setRollbackOnly() {
        done.add("mark");
        current.setRollbackOnly();
    }

    @Override
    public int getStatus() {
        return current == null ? Status.STATUS_NO_TRANSACTION : current.status;
    }

    @Override
    public Transaction getTransaction() {
        return current;
    }

    @Override
    public Transaction suspend() {
        Transaction suspended = current;
        current = null;
        return suspended;
    }

    @Override
    public void resume(Transaction transaction) {
        current = (FakeTransaction) transaction;
    }

    @Override
    public void setTransactionTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }
}
