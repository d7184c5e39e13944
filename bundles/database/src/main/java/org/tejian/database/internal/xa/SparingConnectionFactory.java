package org.tejian.database.internal.xa;

import java.sql.SQLException;
import java.time.Duration;
import org.apache.commons.dbcp2.PoolableConnection;
import org.apache.commons.dbcp2.managed.PoolableManagedConnectionFactory;
import org.apache.commons.dbcp2.managed.XAConnectionFactory;
import org.apache.commons.pool2.PooledObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the database whether a connection still works only when nobody has used it for a moment: under load each question
 * would cost as much as the statement after it. A connection that broke while it was used knows that itself.
 */
final class SparingConnectionFactory extends PoolableManagedConnectionFactory {

    /** For so long after its last use a connection is taken at its word. */
    static final Duration TRUSTED = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(SparingConnectionFactory.class);

    SparingConnectionFactory(XAConnectionFactory connections) {
        super(connections, null);
    }

    @Override
    public boolean validateObject(PooledObject<PoolableConnection> pooled) {
        return pooled.getIdleDuration().compareTo(TRUSTED) < 0 ? isOpen(pooled) : super.validateObject(pooled);
    }

    private static boolean isOpen(PooledObject<PoolableConnection> pooled) {
        try {
            return !pooled.getObject().isClosed();
        } catch (SQLException e) {
            LOG.debug("A pooled connection does not know whether it is open; it is dropped", e);
            return false;
        }
    }
}
