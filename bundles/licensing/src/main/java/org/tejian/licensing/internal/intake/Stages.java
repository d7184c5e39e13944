package org.tejian.licensing.internal.intake;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tejian.database.IntakeResult;
import org.tejian.database.RefusedRow;
import org.tejian.licensing.IntakeError;
import org.tejian.refusal.Refusal;

/** What the two stages of this bundle have in common: a row, an outcome, and what the outcome is about. */
final class Stages {

    private Stages() {}

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The outcome of a stage whose rows are ENTERED, UNCHANGED, TWICE or DIFFERS. */
    static IntakeResult result(Connection connection, String table, IntakeError differs, List<RefusedRow> refused)
            throws SQLException {
        List<RefusedRow> all = new ArrayList<>(refused);
        long entered = 0;
        long unchanged = 0;
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select outcome, count(*) from " + table + " group by outcome")) {
            while (row.next()) {
                switch (row.getString(1)) {
                    case "ENTERED" -> entered = row.getLong(2);
                    case "UNCHANGED" -> unchanged = row.getLong(2);
                    default -> {
                        // refused rows are read below
                    }
                }
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select row, outcome, other from " + table + " where outcome in ('TWICE', 'DIFFERS')")) {
            while (row.next()) {
                IntakeError error = row.getString("outcome").equals("TWICE") ? IntakeError.TWICE_IN_FILE : differs;
                all.add(new RefusedRow(row.getLong("row"), "number", new Refusal(error, row.getString("other"))));
            }
        }
        all.sort(Comparator.comparingLong(RefusedRow::row));
        return new IntakeResult(entered, 0, unchanged, all, false);
    }
}
