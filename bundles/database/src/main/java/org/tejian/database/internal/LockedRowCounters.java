package org.tejian.database.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import javax.transaction.Status;
import javax.transaction.SystemException;
import javax.transaction.TransactionManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.Counters;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;

/** One row a counter; the update locks it until the transaction ends. */
@Component
public final class LockedRowCounters implements Counters {

    private static final String NEXT = """
            INSERT INTO database.counter AS c (name, value) VALUES (?, 1)
            ON CONFLICT (name) DO UPDATE SET value = c.value + 1
            RETURNING value""";

    private final Transactions transactions;
    private final TransactionManager manager;

    @Activate
    public LockedRowCounters(
            @Reference Transactions transactions,
            @Reference TransactionManager manager,
            @Reference(target = "(schema=database)") MigratedSchema schema) {
        this.transactions = transactions;
        this.manager = manager;
    }

    @Override
    public long next(String name) {
        refuseOutsideTransaction(name);
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
                statement.setString(1, name);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    private void refuseOutsideTransaction(String name) {
        try {
            if (manager.getStatus() == Status.STATUS_NO_TRANSACTION) {
                throw new IllegalStateException("counter " + name + " asked for outside a transaction");
            }
        } catch (SystemException e) {
            throw new IllegalStateException("The transaction manager failed", e);
        }
    }
}
