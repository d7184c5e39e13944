package org.tejian.database;

import java.time.Instant;
import java.util.Optional;

/**
 * The state of the database as the platform sees it now; read by the health page and the shell. The service is always
 * there, also while the database is not.
 */
public interface DatabaseHealth {

    /** Which database is used. */
    enum Mode {
        EMBEDDED,
        EXTERNAL
    }

    /**
     * @param ready whether statements can be run, known to about two seconds
     * @param mode embedded or external
     * @param since when this state (ready or not) began
     * @param problem what is wrong, in plain words (Chinese, then English): always there when not ready; while ready
     *     only when the tables of a bundle could not be brought up to date, so that this bundle does not work
     */
    record Status(boolean ready, Mode mode, Instant since, Optional<String> problem) {}

    Status status();
}
