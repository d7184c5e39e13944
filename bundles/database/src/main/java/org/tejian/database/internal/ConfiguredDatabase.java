package org.tejian.database.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tejian.database.DatabaseHealth.Mode;
import org.tejian.database.internal.postgres.ServerSettings;
import org.tejian.database.internal.postgres.SupervisedServer;

/**
 * Lives as long as one version of the data source's configuration. When that names the embedded server it starts it
 * and, once it takes connections, registers the factory that pax-jdbc-config waits for to make the data source.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.ops4j.datasource",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = DatabaseConfig.class, factory = true)
public final class ConfiguredDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredDatabase.class);

    private static final String PLATFORM = "platform";
    private static final String PLATFORM_POOL = "tejian";

    private final Optional<SupervisedServer> server;
    private final Optional<PublishedFactory> published;

    @Activate
    public ConfiguredDatabase(
            BundleContext context,
            DatabaseConfig config,
            @Reference HealthBoard board,
            @Reference(target = "(osgi.jdbc.driver.class=org.postgresql.Driver)") DataSourceFactory postgres) {
        boolean ours = config.osgi_jndi_service_name().equals(PLATFORM);
        boolean embedded = config.osgi_jdbc_driver_name().equals(DatabaseConfig.EMBEDDED);
        if (ours) {
            board.uses(embedded ? Mode.EMBEDDED : Mode.EXTERNAL);
            warnOfUnguardedPool(config.pool());
        }
        published = ours && embedded ? Optional.of(new PublishedFactory(context, postgres, board)) : Optional.empty();
        server = published.flatMap(listener -> server(context, config, board, listener));
        server.ifPresent(SupervisedServer::start);
    }

    /** The data source goes first, so that nobody uses a server that is being stopped. */
    @Deactivate
    void stop() {
        published.ifPresent(PublishedFactory::withdraw);
        server.ifPresent(SupervisedServer::close);
    }

    private static Optional<SupervisedServer> server(
            BundleContext context, DatabaseConfig config, HealthBoard board, PublishedFactory listener) {
        try {
            return Optional.of(SupervisedServer.of(settings(context.getProperty("karaf.data"), config), listener));
        } catch (IllegalArgumentException e) {
            LOG.error("数据库配置有误。 / The database configuration is wrong.", e);
            board.serverFails(
                    "数据库配置有误,请修改 etc/org.ops4j.datasource-platform.cfg。 / The database configuration is wrong: "
                            + e.getMessage());
            return Optional.empty();
        }
    }

    private static void warnOfUnguardedPool(String pool) {
        if (!pool.equals(PLATFORM_POOL)) {
            LOG.error(
                    "数据库配置中 pool 必须为 tejian,否则失败的提交可能被当作成功。 / pool must be tejian in the database"
                            + " configuration: with pool {} a failed commit may pass for a good one.",
                    pool);
        }
    }

    static ServerSettings settings(String karafData, DatabaseConfig config) {
        String directory = config.embedded_directory().strip();
        String account = config.embedded_account().strip();
        return new ServerSettings(
                directory.isEmpty() ? Path.of(karafData, "postgresql") : Path.of(directory),
                config.embedded_port(),
                account.isEmpty() ? Optional.empty() : Optional.of(account),
                config.embedded_sharedBuffers().strip(),
                config.embedded_maxConnections(),
                config.embedded_settings()
                        .lines()
                        .flatMap(line -> Stream.of(line.split(";")))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
