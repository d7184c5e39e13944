package org.tejian.database.internal.xa;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.ConnectionEventListener;
import javax.sql.StatementEventListener;
import javax.sql.XAConnection;
import javax.transaction.xa.XAResource;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** A connection of the driver with a {@link GuardedXaResource}. */
final class GuardedXaConnection implements XAConnection {

    private final XAConnection driver;
    private final XAResource resource;
    private volatile @Nullable BaseConnection physical;

    GuardedXaConnection(XAConnection driver) throws SQLException {
        this.driver = driver;
        this.resource = new GuardedXaResource(driver.getXAResource(), this::failed);
    }

    @Override
    public XAResource getXAResource() {
        return resource;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection handle = driver.getConnection();
        physical = handle.unwrap(BaseConnection.class);
        return handle;
    }

    @Override
    public void close() throws SQLException {
        driver.close();
    }

    @Override
    public void addConnectionEventListener(ConnectionEventListener listener) {
        driver.addConnectionEventListener(listener);
    }

    @Override
    public void removeConnectionEventListener(ConnectionEventListener listener) {
        driver.removeConnectionEventListener(listener);
    }

    @Override
    public void addStatementEventListener(StatementEventListener listener) {
        driver.addStatementEventListener(listener);
    }

    @Override
    public void removeStatementEventListener(StatementEventListener listener) {
        driver.removeStatementEventListener(listener);
    }

    private boolean failed() {
        BaseConnection connection = physical;
        return connection != null && connection.getTransactionState() == TransactionState.FAILED;
    }
}
