package org.tejian.database.internal.postgres;

import java.util.List;

/** The signals of PostgreSQL that Java cannot send. */
final class Signals {

    private Signals() {}

    /** Ends all sessions, rolls their work back, and stops. */
    static List<String> fastShutdown(long pid) {
        return List.of("sh", "-c", "kill -INT " + pid);
    }
}
