package org.tejian.itests;

import static org.junit.Assert.assertEquals;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tejian.database.Transactions;

/** That nothing has changed since it was made, but for the trace that every sign-in leaves, failed or not. */
final class Untouched {

    private static final String LAST = "select coalesce(max(position), 0) from events.event where position > ?";
    private static final String TYPES = "select distinct type from events.event where position > ?";
    private static final String SIGN_IN = "security.account.sign";

    /** What counts failed sign-ins changes with each of them. */
    private static final String ACCOUNTS = "select concat_ws(' ', id, user_name, person_id, organisation_id, roles,"
            + " password_hash, must_change, locked) from security.account where ? is not null";

    private final Transactions transactions;
    private final Map<String, String> before;
    private final Set<String> accounts;
    private final long position;

    Untouched(Transactions transactions) {
        this.transactions = transactions;
        this.before = tables();
        this.accounts = column(ACCOUNTS, 0);
        this.position = Long.parseLong(column(LAST, 0).iterator().next());
    }

    void verify() {
        assertEquals(before, tables());
        assertEquals(accounts, column(ACCOUNTS, 0));
        Set<String> happened = column(TYPES, position);
        happened.removeIf(type -> type.startsWith(SIGN_IN));
        assertEquals(Set.of(), happened);
    }

    /** All tables but the log's own and the accounts. */
    private Map<String, String> tables() {
        Map<String, String> tables = new TreeMap<>(new SchemaDigest(transactions).atRest());
        tables.keySet().removeIf(table -> table.startsWith("events.") || table.equals("security.account"));
        return tables;
    }

    private Set<String> column(String sql, long after) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setLong(1, after);
                try (ResultSet rows = statement.executeQuery()) {
                    Set<String> values = new TreeSet<>();
                    while (rows.next()) {
                        values.add(rows.getString(1));
                    }
                    return values;
                }
            }
        });
    }
}
