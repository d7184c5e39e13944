package org.tejian.licensing.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tejian.database.Transactions;
import org.tejian.licensing.Activity;

/** Reads the tables of the gate, which change only with a new version of this bundle's changelog. */
public final class StoredRules {

    private StoredRules() {}

    public static GateRules load(Transactions transactions) {
        return transactions.jdbc(connection -> new GateRules(
                all(
                        connection,
                        "select regime, category, held, allows from licensing.activity_rule",
                        row -> new ActivityRule(
                                row.getInt("regime"),
                                row.getString("category"),
                                Activity.valueOf(row.getString("held")),
                                Activity.valueOf(row.getString("allows")))),
                all(
                        connection,
                        "select regime, held_for, activities, prefix, conditions, level, unconfirmed"
                                + " from licensing.level_rule order by position",
                        row -> new LevelRule(
                                row.getInt("regime"),
                                HeldFor.valueOf(row.getString("held_for")),
                                activities(row.getString("activities")),
                                row.getString("prefix"),
                                LevelCondition.parse(row.getString("conditions")),
                                row.getString("level"),
                                row.getBoolean("unconfirmed"))),
                all(
                        connection,
                        "select regime, held_for, category, level, covers_category, covers_level"
                                + " from licensing.level_cover where held_for <> 'DESIGN'",
                        row -> new LevelCover(
                                row.getInt("regime"),
                                HeldFor.valueOf(row.getString("held_for")),
                                row.getString("category"),
                                row.getString("level"),
                                row.getString("covers_category"),
                                row.getString("covers_level"))),
                new OldCatalogue(all(
                                connection,
                                "select code, code_2014 from licensing.code_of_2004",
                                row -> Map.entry(row.getString("code"), row.getString("code_2014")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))));
    }

    /** One row to one value. */
    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> all(Connection connection, String sql, Row<T> reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
                values.add(reader.read(rows));
            }
            return values;
        }
    }

    private static Set<Activity> activities(String names) {
        return Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Activity::valueOf)
                .collect(Collectors.toSet());
    }
}
