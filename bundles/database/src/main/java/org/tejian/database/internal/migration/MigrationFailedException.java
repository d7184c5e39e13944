package org.tejian.database.internal.migration;

/** A changelog could not be run to its end; the change sets before the failing one stand. */
public final class MigrationFailedException extends Exception {

    public MigrationFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
