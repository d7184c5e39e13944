package org.tejian.database.internal.xa;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import javax.transaction.TransactionManager;
import javax.transaction.TransactionSynchronizationRegistry;
import org.apache.commons.dbcp2.PoolableConnection;
import org.apache.commons.dbcp2.managed.DataSourceXAConnectionFactory;
import org.apache.commons.dbcp2.managed.ManagedDataSource;
import org.apache.commons.dbcp2.managed.PoolableManagedConnectionFactory;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;
import org.ops4j.pax.jdbc.pool.common.PooledDataSourceFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;

/**
 * The pool {@code tejian} of the data source's configuration: DBCP's XA pool of guarded connections.
 *
 * <p>DBCP gets the transaction synchronization registry, which the stock factory cannot give it. Without the registry each
 * handle of a transaction listens for its end on its own: the first to hear it returns the physical connection to the
 * pool, and OpenJPA, which hears it later and then closes its own handle, returns it a second time, when it may already
 * serve another transaction. Through the registry all handles hear it before OpenJPA does.
 */
@Component(
        immediate = true,
        property = {PooledDataSourceFactory.POOL_KEY + "=tejian", PooledDataSourceFactory.XA_KEY + "=true"})
public final class GuardedPool implements PooledDataSourceFactory {

    private final TransactionManager manager;
    private final TransactionSynchronizationRegistry registry;

    @Activate
    public GuardedPool(@Reference TransactionManager manager, @Reference TransactionSynchronizationRegistry registry) {
        this.manager = manager;
        this.registry = registry;
    }

    @Override
    public DataSource create(DataSourceFactory driver, Properties config) throws SQLException {
        DataSourceXAConnectionFactory connections = new DataSourceXAConnectionFactory(
                manager, new GuardedXaDataSource(driver.createXADataSource(driverProperties(config))), registry);
        PoolableManagedConnectionFactory factory = new SparingConnectionFactory(connections);
        factory.setValidationQueryTimeout(Duration.ofSeconds(number(config, "factory.validationQueryTimeout", 3)));
        GenericObjectPool<PoolableConnection> pool = new GenericObjectPool<>(factory, poolConfig(config));
        factory.setPool(pool);
        return new ManagedDataSource<>(pool, connections.getTransactionRegistry());
    }

    private static GenericObjectPoolConfig<PoolableConnection> poolConfig(Properties config) {
        GenericObjectPoolConfig<PoolableConnection> pool = new GenericObjectPoolConfig<>();
        pool.setMaxTotal((int) number(config, "pool.maxTotal", 60));
        pool.setMaxIdle((int) number(config, "pool.maxIdle", 60));
        pool.setMinIdle((int) number(config, "pool.minIdle", 2));
        pool.setMaxWait(Duration.ofMillis(number(config, "pool.maxWaitMillis", 10_000)));
        pool.setTestOnBorrow(Boolean.parseBoolean(config.getProperty("pool.testOnBorrow", "true")));
        pool.setTestWhileIdle(Boolean.parseBoolean(config.getProperty("pool.testWhileIdle", "true")));
        pool.setTimeBetweenEvictionRuns(
                Duration.ofMillis(number(config, "pool.timeBetweenEvictionRunsMillis", 30_000)));
        pool.setJmxEnabled(false);
        return pool;
    }

    /** The driver refuses settings that are not its own. */
    private static Properties driverProperties(Properties config) {
        Properties own = new Properties();
        config.stringPropertyNames().stream()
                .filter(name -> !name.startsWith("pool.") && !name.startsWith("factory."))
                .forEach(name -> own.setProperty(name, config.getProperty(name)));
        return own;
    }

    private static long number(Properties config, String name, long otherwise) {
        String value = config.getProperty(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            return Long.parseLong(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    name + " in org.ops4j.datasource-platform.cfg is a whole number, not " + value, e);
        }
    }
}
