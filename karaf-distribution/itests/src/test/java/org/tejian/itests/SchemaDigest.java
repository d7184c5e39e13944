package org.tejian.itests;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.tejian.database.Transactions;

/** What stands in every table of every bundle's schema, as a digest of all its rows. */
final class SchemaDigest {

    /** Sessions note their last use whenever somebody calls: not part of any use case. */
    private static final String TABLES = "select format('%I.%I', schemaname, tablename) from pg_tables"
            + " where schemaname not in ('pg_catalog', 'information_schema')"
            + " and (schemaname, tablename) <> ('security', 'session')";

    private final Transactions transactions;

    SchemaDigest(Transactions transactions) {
        this.transactions = transactions;
    }

    /** By table, once nothing moves any more: events are sealed after the commit of what wrote them. */
    Map<String, String> atRest() {
        AtomicReference<Map<String, String>> last = new AtomicReference<>(Map.of());
        await().until(() -> {
            Map<String, String> now = now();
            return last.getAndSet(now).equals(now);
        });
        return last.get();
    }

    private Map<String, String> now() {
        return transactions.jdbc(connection -> {
            Map<String, String> digests = new TreeMap<>();
            for (String table : column(connection, TABLES)) {
                String digest =
                        "select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), 'empty') from "
                                + table + " t";
                digests.put(table, column(connection, digest).get(0));
            }
            return digests;
        });
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
