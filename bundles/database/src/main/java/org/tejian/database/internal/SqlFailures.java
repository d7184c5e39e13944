package org.tejian.database.internal;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tejian.database.DatabaseError;
import org.tejian.database.StatementFailed;
import org.tejian.refusal.Refusal;

/** Tells apart why SQL failed, by SQLSTATE (PostgreSQL, appendix A). */
final class SqlFailures {

    /** admin_shutdown, crash_shutdown, cannot_connect_now, too_many_connections. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");
    /** serialization_failure, deadlock_detected. */
    private static final Set<String> LOST_A_RACE = Set.of("40001", "40P01");

    private static final String CONNECTION_EXCEPTION_CLASS = "08";

    private SqlFailures() {}

    /** What leaves {@code Transactions.jdbc} for that failure. */
    static RuntimeException translate(SQLException failure) {
        return refusal(failure).<RuntimeException>map(r -> r).orElseGet(() -> new StatementFailed(failure));
    }

    /** The refusal when the database is away or a race was lost, anywhere among the causes; empty otherwise. */
    static Optional<Refusal> refusal(Throwable failure) {
        return code(failure, new HashSet<>()).map(code -> new Refusal(failure, code));
    }

    private static Optional<DatabaseError> code(@Nullable Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return Optional.empty();
        }
        if (failure instanceof SQLException sql) {
            Optional<DatabaseError> own = code(sql.getSQLState());
            if (own.isPresent()) {
                return own;
            }
            Optional<DatabaseError> next = code(sql.getNextException(), seen);
            if (next.isPresent()) {
                return next;
            }
        }
        return code(failure.getCause(), seen);
    }

    private static Optional<DatabaseError> code(@Nullable String sqlState) {
        if (sqlState == null) {
            return Optional.empty();
        }
        if (sqlState.startsWith(CONNECTION_EXCEPTION_CLASS) || AWAY.contains(sqlState)) {
            return Optional.of(DatabaseError.DATABASE_AWAY);
        }
        return LOST_A_RACE.contains(sqlState) ? Optional.of(DatabaseError.TRANSACTION_ROLLED_BACK) : Optional.empty();
    }
}
