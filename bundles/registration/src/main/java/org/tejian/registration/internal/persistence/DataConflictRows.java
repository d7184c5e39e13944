package org.tejian.registration.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.registration.DataConflict;
import org.tejian.registration.DataConflict.Solution;
import org.tejian.registration.DataConflict.Source;

/** The rows of {@code registration.data_conflict}. */
final class DataConflictRows {

    private static final String OF = """
            select id, device_id, field, declared, recorded, source, solution, reason
            from registration.data_conflict where application_id = ? order by solution is not null, field, id""";
    private static final String ADD = """
            insert into registration.data_conflict
              (id, application_id, device_id, field, declared, recorded, source, reason) values (?, ?, ?, ?, ?, ?, ?, '')""";
    private static final String FORGET = """
            delete from registration.data_conflict
            where application_id = ? and solution is null and source = 'ARCHIVE'""";
    private static final String SOLVE =
            "update registration.data_conflict set solution = ?, reason = ? where id = ? and solution is null";

    private final Transactions transactions;

    DataConflictRows(Transactions transactions) {
        this.transactions = transactions;
    }

    List<DataConflict> of(UUID application) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(OF)) {
                statement.setString(1, application.toString());
                List<DataConflict> found = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(conflict(rows));
                    }
                }
                return found;
            }
        });
    }

    void add(UUID application, UUID device, String field, String declared, String recorded, Source source) {
        execute(
                ADD,
                TimeOrderedId.next().toString(),
                application.toString(),
                device.toString(),
                field,
                declared,
                recorded,
                source.name());
    }

    /** Forgets open differences with the file, which are looked for anew. */
    void forgetOpen(UUID application) {
        execute(FORGET, application.toString());
    }

    void solve(UUID conflict, Solution solution, String reason) {
        execute(SOLVE, solution.name(), reason, conflict.toString());
    }

    private void execute(String sql, String... values) {
        transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setString(i + 1, values[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    private static DataConflict conflict(ResultSet row) throws SQLException {
        return new DataConflict(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("device_id")),
                row.getString("field"),
                row.getString("declared"),
                row.getString("recorded"),
                Source.valueOf(row.getString("source")),
                Optional.ofNullable(row.getString("solution")).map(Solution::valueOf),
                row.getString("reason"));
    }
}
