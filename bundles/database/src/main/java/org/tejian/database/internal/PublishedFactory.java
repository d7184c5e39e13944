package org.tejian.database.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.jdbc.DataSourceFactory;
import org.tejian.database.internal.postgres.RunningServer;
import org.tejian.database.internal.postgres.SupervisedServer;

/**
 * The embedded server's data source factory in the service registry. It stays there over a restart of the server on the
 * same port, because the pool replaces its dead connections by itself; another port needs a new factory and pool.
 */
final class PublishedFactory implements SupervisedServer.Listener {

    private final BundleContext context;
    private final DataSourceFactory postgres;
    private final HealthBoard board;

    private @Nullable ServiceRegistration<DataSourceFactory> registration;
    private String url = "";
    private boolean withdrawn;

    PublishedFactory(BundleContext context, DataSourceFactory postgres, HealthBoard board) {
        this.context = context;
        this.postgres = postgres;
        this.board = board;
    }

    @Override
    public void running(RunningServer server) {
        board.serverRuns();
        if (!url.equals(server.url())) {
            unregister();
            url = server.url();
            register(new EmbeddedDataSourceFactory(postgres, server));
        }
    }

    @Override
    public void problem(String words) {
        board.serverFails(words);
    }

    /** Takes it away for good. */
    void withdraw() {
        synchronized (this) {
            withdrawn = true;
        }
        unregister();
    }

    /** Registering calls the pool and all that waits for it: never while holding a lock. */
    private void register(DataSourceFactory factory) {
        ServiceRegistration<DataSourceFactory> made = context.registerService(
                DataSourceFactory.class,
                factory,
                FrameworkUtil.asDictionary(Map.of(DataSourceFactory.OSGI_JDBC_DRIVER_NAME, DatabaseConfig.EMBEDDED)));
        boolean late;
        synchronized (this) {
            registration = made;
            late = withdrawn;
        }
        if (late) {
            unregister();
        }
    }

    private void unregister() {
        ServiceRegistration<DataSourceFactory> made;
        synchronized (this) {
            made = registration;
            registration = null;
        }
        if (made != null) {
            made.unregister();
        }
    }
}
