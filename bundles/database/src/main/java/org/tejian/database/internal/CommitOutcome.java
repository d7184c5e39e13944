package org.tejian.database.internal;

import java.util.Optional;
import javax.transaction.HeuristicMixedException;
import javax.transaction.HeuristicRollbackException;
import javax.transaction.RollbackException;
import javax.transaction.SystemException;
import javax.transaction.TransactionManager;
import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;
import org.tejian.database.DatabaseError;
import org.tejian.refusal.Refusal;

/** Commits, and says in the platform's words what became of a commit that failed. */
final class CommitOutcome {

    private CommitOutcome() {}

    static void commit(TransactionManager manager) {
        try {
            manager.commit();
        } catch (RollbackException | HeuristicRollbackException e) {
            throw failed(e, DatabaseError.TRANSACTION_ROLLED_BACK);
        } catch (HeuristicMixedException | SystemException e) {
            throw failed(e, DatabaseError.COMMIT_OUTCOME_UNKNOWN);
        }
    }

    private static Refusal failed(Exception failure, DatabaseError otherwise) {
        Optional<Refusal> known = SqlFailures.refusal(failure);
        if (known.isPresent() && known.get().code() == DatabaseError.DATABASE_AWAY && duringCommit(failure)) {
            return new Refusal(failure, DatabaseError.COMMIT_OUTCOME_UNKNOWN);
        }
        return known.orElseGet(() -> new Refusal(failure, otherwise));
    }

    /** Only the resource itself throws this exception; before it is asked to commit, nothing can have been kept. */
    private static boolean duringCommit(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof XAException) {
                return true;
            }
        }
        return false;
    }
}
