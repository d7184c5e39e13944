package org.tejian.database.internal.xa;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.ops4j.pax.jdbc.pool.common.PooledDataSourceFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;

/** The pool {@code tejian} of the data source's configuration: DBCP's XA pool of guarded connections. */
@Component(
        immediate = true,
        property = {PooledDataSourceFactory.POOL_KEY + "=tejian", PooledDataSourceFactory.XA_KEY + "=true"})
public final class GuardedPool implements PooledDataSourceFactory {

    private final PooledDataSourceFactory dbcp;

    @Activate
    public GuardedPool(@Reference(target = "(&(pool=dbcp2)(xa=true))") PooledDataSourceFactory dbcp) {
        this.dbcp = dbcp;
    }

    @Override
    public DataSource create(DataSourceFactory driver, Properties config) throws SQLException {
        return dbcp.create(new GuardedFactory(driver), config);
    }

    /** All the pool asks of a driver is an XA data source. */
    private static final class GuardedFactory implements DataSourceFactory {

        private final DataSourceFactory driver;

        GuardedFactory(DataSourceFactory driver) {
            this.driver = driver;
        }

        @Override
        public XADataSource createXADataSource(Properties properties) throws SQLException {
            return new GuardedXaDataSource(driver.createXADataSource(properties));
        }

        @Override
        public DataSource createDataSource(Properties properties) throws SQLException {
            return driver.createDataSource(properties);
        }

        @Override
        public ConnectionPoolDataSource createConnectionPoolDataSource(Properties properties) throws SQLException {
            return driver.createConnectionPoolDataSource(properties);
        }

        @Override
        public Driver createDriver(Properties properties) throws SQLException {
            return driver.createDriver(properties);
        }
    }
}
