package org.tejian.database.internal.postgres;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How the embedded server is to run.
 *
 * @param folder where everything of it lies
 * @param port TCP port on 127.0.0.1; 0 = a free one is chosen at the first start and kept while it stays free
 * @param account the account it runs under when the platform runs as root; empty = chosen (see {@link AccountChoice})
 * @param sharedBuffers PostgreSQL's shared_buffers with its unit
 * @param maxConnections PostgreSQL's max_connections
 * @param extra further lines of postgresql.conf, each {@code name = value}
 */
public record ServerSettings(
        Path folder, int port, Optional<String> account, String sharedBuffers, int maxConnections, List<String> extra) {

    public ServerSettings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("embedded.port must be 0 to 65535: " + port);
        }
        if (!sharedBuffers.matches("[1-9][0-9]{0,6}(kB|MB|GB)")) {
            throw new IllegalArgumentException("embedded.sharedBuffers must be like 256MB: " + sharedBuffers);
        }
        if (maxConnections < 10 || maxConnections > 10_000) {
            throw new IllegalArgumentException("embedded.maxConnections must be 10 to 10000: " + maxConnections);
        }
        folder = folder.toAbsolutePath().normalize();
        extra = List.copyOf(extra);
    }
}
