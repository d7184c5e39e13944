package org.tejian.database.internal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.transaction.InvalidTransactionException;
import javax.transaction.Status;
import javax.transaction.Synchronization;
import javax.transaction.SystemException;
import javax.transaction.Transaction;
import javax.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs an action after a commit, with no transaction on the thread, so that it may open one of its own. */
final class AfterCommit implements Synchronization {

    private static final Logger LOG = LoggerFactory.getLogger(AfterCommit.class);

    private final TransactionManager manager;
    private final Runnable action;

    AfterCommit(TransactionManager manager, Runnable action) {
        this.manager = manager;
        this.action = action;
    }

    @Override
    public void beforeCompletion() {
        // the work belongs to the time after the commit
    }

    @Override
    public void afterCompletion(int status) {
        if (status != Status.STATUS_COMMITTED) {
            return;
        }
        try {
            @Nullable Transaction finished = manager.suspend();
            try {
                runLogged();
            } finally {
                if (finished != null) {
                    manager.resume(finished);
                }
            }
        } catch (SystemException | InvalidTransactionException e) {
            LOG.error("The transaction manager failed after a commit", e);
        }
    }

    private void runLogged() {
        FutureTask<Boolean> task = new FutureTask<>(action, Boolean.TRUE);
        task.run();
        try {
            task.get();
        } catch (ExecutionException e) {
            LOG.error("提交后的动作失败,已提交的更改不受影响。 / An action after a commit failed; the commit stands.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
