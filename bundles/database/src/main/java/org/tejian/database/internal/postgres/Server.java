package org.tejian.database.internal.postgres;

/** A server that can be started and stopped, as its supervisor sees it. */
interface Server {

    /** Starts it, whatever an earlier run left behind, and returns when it takes connections. */
    RunningServer start() throws ServerProblemException;

    /** Stops it in order; does nothing when it is not running. */
    void stop();
}
