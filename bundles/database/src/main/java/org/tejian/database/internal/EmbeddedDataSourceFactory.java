package org.tejian.database.internal;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.service.jdbc.DataSourceFactory;
import org.tejian.database.internal.postgres.RunningServer;

/** PostgreSQL's own factory, pointed at the embedded server whatever the caller names. */
final class EmbeddedDataSourceFactory implements DataSourceFactory {

    private final DataSourceFactory postgres;
    private final RunningServer server;

    EmbeddedDataSourceFactory(DataSourceFactory postgres, RunningServer server) {
        this.postgres = postgres;
        this.server = server;
    }

    @Override
    public DataSource createDataSource(@Nullable Properties wishes) throws SQLException {
        return postgres.createDataSource(pointed(wishes));
    }

    @Override
    public ConnectionPoolDataSource createConnectionPoolDataSource(@Nullable Properties wishes) throws SQLException {
        return postgres.createConnectionPoolDataSource(pointed(wishes));
    }

    @Override
    public XADataSource createXADataSource(@Nullable Properties wishes) throws SQLException {
        return postgres.createXADataSource(pointed(wishes));
    }

    @Override
    public Driver createDriver(@Nullable Properties wishes) throws SQLException {
        return postgres.createDriver(wishes);
    }

    private Properties pointed(@Nullable Properties wishes) {
        Properties all = new Properties();
        if (wishes != null) {
            wishes.stringPropertyNames().forEach(name -> all.setProperty(name, wishes.getProperty(name)));
        }
        all.setProperty(JDBC_URL, server.url());
        all.setProperty(JDBC_USER, server.user());
        all.setProperty(JDBC_PASSWORD, server.password());
        return all;
    }
}
