package org.tejian.database;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * A statement inside {@link Transactions#jdbc} failed for a reason that is neither a lost connection nor a conflict of
 * transactions: a constraint was violated, or the statement is wrong. It rolls the transaction back like any exception;
 * the use case's entry may translate the violation of a constraint it knows by name into its own refusal.
 */
public final class StatementFailed extends IllegalStateException {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String FOREIGN_KEY_VIOLATION = "23503";
    private static final String NONE = "";

    private final String sqlState;
    private final String constraint;

    public StatementFailed(SQLException cause) {
        super(cause.getMessage(), cause);
        this.sqlState = cause.getSQLState() == null ? NONE : cause.getSQLState();
        this.constraint = constraintOf(cause);
    }

    /** The five-character SQLSTATE, empty when the driver gave none. */
    public String sqlState() {
        return sqlState;
    }

    /** The name of the violated constraint, when it was one. */
    public Optional<String> constraint() {
        return constraint.isEmpty() ? Optional.empty() : Optional.of(constraint);
    }

    /** Whether a row with that key exists already. */
    public boolean uniqueViolation() {
        return sqlState.equals(UNIQUE_VIOLATION);
    }

    /** Whether a row was referred to that does not exist, or deleted while still referred to. */
    public boolean foreignKeyViolation() {
        return sqlState.equals(FOREIGN_KEY_VIOLATION);
    }

    private static String constraintOf(SQLException cause) {
        for (Throwable each : cause) {
            if (each instanceof PSQLException fromServer) {
                ServerErrorMessage message = fromServer.getServerErrorMessage();
                if (message != null && message.getConstraint() != null) {
                    return message.getConstraint();
                }
            }
        }
        return NONE;
    }
}
