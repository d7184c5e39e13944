package org.tejian.database.internal.postgres;

import java.util.concurrent.CompletableFuture;

/**
 * A server that takes connections.
 *
 * @param port its TCP port on 127.0.0.1
 * @param user the platform's role, which owns the platform's database and no more
 * @param password of that role
 * @param ended completes when the server's main process is gone, for whatever reason
 */
public record RunningServer(int port, String user, String password, CompletableFuture<?> ended) {

    /** Where JDBC finds the platform's database. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + PlatformDatabase.NAME;
    }
}
