package org.tejian.database;

import java.sql.ResultSet;

/** Counters in the table of the real ones. */
final class CountersForTests implements Counters {

    private final PlainJdbcTransactions transactions;

    CountersForTests(PlainJdbcTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public long next(String name) {
        if (!transactions.active()) {
            throw new IllegalStateException("counter " + name + " asked for outside a transaction");
        }
        return transactions.jdbc(connection -> {
            try (var statement =
                    connection.prepareStatement("INSERT INTO database.counter AS c (name, value) VALUES (?, 1)"
                            + " ON CONFLICT (name) DO UPDATE SET value = c.value + 1 RETURNING value")) {
                statement.setString(1, name);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }
}
