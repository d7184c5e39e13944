package org.tejian.database;

import java.time.Instant;
import java.util.Optional;

/** The state of the database as the platform sees it now; read by the health page and the shell. */
public interface DatabaseHealth {

    /** Which database is used. */
    enum Mode {
        EMBEDDED,
        EXTERNAL
    }

    /**
     * @param ready whether statements can be run
     * @param mode embedded or external
     * @param since when this state began
     * @param problem what is wrong, in plain words, when not ready
     */
    record Status(boolean ready, Mode mode, Instant since, Optional<String> problem) {}

    Status status();
}
