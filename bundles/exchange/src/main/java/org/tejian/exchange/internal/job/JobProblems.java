package org.tejian.exchange.internal.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tejian.database.StagedRows;
import org.tejian.database.Transactions;
import org.tejian.exchange.RowProblem;

/** What is wrong with the rows of uploaded files, in the order of the rows. */
final class JobProblems {

    private static final String FIRST_PROBLEMS = """
            select row, column_heading, code, zh, en from exchange.import_problem
            where job_id = ? and row > ? order by row, position limit ?""";
    private static final String PROBLEMS_OF_ROWS = """
            with page as (select distinct job_id, row from exchange.import_problem
              where job_id = ? and row > ? order by row limit ?)
            select row, column_heading, code, zh, en from exchange.import_problem join page using (job_id, row)
            order by row, position""";

    private final Transactions transactions;

    JobProblems(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Keeps them; those of one row in the order given. */
    void write(Connection connection, UUID id, List<RowProblem> problems) throws SQLException {
        try (StagedRows rows = new StagedRows(
                connection, "exchange.import_problem", "job_id, row, position, column_heading, code, zh, en")) {
            int position = 0;
            for (RowProblem each : problems) {
                rows.add(id, each.row(), position++, each.column(), each.code(), each.zh(), each.en());
            }
        }
    }

    /** The first problems. */
    List<RowProblem> first(UUID id, int limit) {
        return read(FIRST_PROBLEMS, id, -1, limit);
    }

    /** All problems of the next so many wrong rows after that one. */
    List<RowProblem> ofRows(UUID id, long after, int rows) {
        return read(PROBLEMS_OF_ROWS, id, after, rows);
    }

    private List<RowProblem> read(String sql, UUID id, long after, int limit) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setObject(1, id);
                statement.setLong(2, after);
                statement.setInt(3, limit);
                try (ResultSet row = statement.executeQuery()) {
                    List<RowProblem> problems = new ArrayList<>();
                    while (row.next()) {
                        problems.add(new RowProblem(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)));
                    }
                    return problems;
                }
            }
        });
    }
}
