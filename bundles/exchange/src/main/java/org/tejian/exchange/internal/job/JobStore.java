package org.tejian.exchange.internal.job;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;
import org.tejian.exchange.ExchangeError;
import org.tejian.exchange.FileFormat;
import org.tejian.exchange.ImportJob;
import org.tejian.refusal.Refusal;

/** The jobs in the schema {@code exchange}. */
public final class JobStore {

    private static final int MOST_WAITING = 20;
    private static final int KEPT_DAYS = 90;
    private static final String INSERT = """
            insert into exchange.import_job (id, kind, mode, file_name, format, account_id, person_id, person_name,
              organisation_id, roles, address, state, submitted_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', clock_timestamp())""";
    private static final String END = """
            update exchange.import_job set state = ?, ended_at = clock_timestamp(), rows_read = ?, entered = ?, updated = ?,
              unchanged = ?, refused = ?, problem = ? where id = ?""";

    private final Transactions transactions;
    private final JobProblems problems;
    private final JobFiles files;

    public JobStore(Transactions transactions) {
        this.transactions = transactions;
        this.problems = new JobProblems(transactions);
        this.files = new JobFiles(transactions);
    }

    /** What is wrong with the rows of its files. */
    JobProblems problems() {
        return problems;
    }

    /** Its files. */
    JobFiles files() {
        return files;
    }

    void submit(Caller caller, ImportJob job, FileFormat format, InputStream content) {
        transactions.jdbc(connection -> {
            refuseTooMany(connection, caller);
            forgetOld(connection);
            insert(connection, caller, job, format);
            update(connection, "insert into exchange.import_progress (job_id) values (?)", job.id());
            JobFiles.store(connection, job.id(), content);
            return Boolean.TRUE;
        });
    }

    /** The next waiting job, its row locked until the transaction ends; empty when none is free. */
    Optional<StoredJob> claim() {
        return first(StoredJob.SELECT + "where j.state = 'WAITING' order by j.submitted_at, j.id limit 1"
                + " for update of j skip locked");
    }

    Optional<StoredJob> find(UUID id) {
        return first(StoredJob.SELECT + "where j.id = ?", id);
    }

    List<ImportJob> latest(Optional<UUID> account, int limit) {
        String order = "order by j.submitted_at desc, j.id limit " + limit;
        List<StoredJob> found = account.isPresent()
                ? list(StoredJob.SELECT + "where j.account_id = ? " + order, account.get())
                : list(StoredJob.SELECT + order);
        return found.stream().map(StoredJob::job).toList();
    }

    /** Writes the outcome in the current transaction; the problems that a row has come in the order given. */
    void end(UUID id, Outcome outcome) {
        transactions.jdbc(connection -> {
            try (PreparedStatement end = connection.prepareStatement(END)) {
                end.setString(1, outcome.state().name());
                end.setLong(2, outcome.rowsRead());
                end.setLong(3, outcome.entered());
                end.setLong(4, outcome.updated());
                end.setLong(5, outcome.unchanged());
                end.setLong(6, outcome.refused());
                end.setString(7, outcome.problem());
                end.setObject(8, id);
                end.executeUpdate();
            }
            problems.write(connection, id, outcome.problems());
            return Boolean.TRUE;
        });
    }

    /** Counts an attempt; how many there have been with this one. */
    int attempt(UUID id) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "update exchange.import_progress set attempts = attempts + 1, rows_read = 0"
                            + " where job_id = ? returning attempts")) {
                statement.setObject(1, id);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        });
    }

    /** How many attempts there have been. */
    int attempts(UUID id) {
        return number("select attempts from exchange.import_progress where job_id = ?", id);
    }

    /** Notes how far a job is; whether somebody has cancelled it. */
    boolean progress(UUID id, long rowsRead) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "update exchange.import_progress set rows_read = ? where job_id = ? returning cancelled")) {
                statement.setLong(1, rowsRead);
                statement.setObject(2, id);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() && row.getBoolean(1);
                }
            }
        });
    }

    void cancel(UUID id) {
        transactions.jdbc(connection ->
                update(connection, "update exchange.import_progress set cancelled = true where job_id = ?", id));
    }

    private static void refuseTooMany(Connection connection, Caller caller) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select count(*) from exchange.import_job where state = 'WAITING' and account_id = ?")) {
            statement.setObject(1, caller.accountId());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getInt(1) >= MOST_WAITING) {
                    throw new Refusal(ExchangeError.TOO_MANY_IMPORTS, MOST_WAITING);
                }
            }
        }
    }

    /** What an import has changed is in the event log for ever; its file and its problems are needed for a while only. */
    private static void forgetOld(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "delete from exchange.import_job where ended_at < clock_timestamp() - interval '" + KEPT_DAYS
                        + " days'")) {
            statement.executeUpdate();
        }
    }

    private static void insert(Connection connection, Caller caller, ImportJob job, FileFormat format)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, job.id());
            insert.setString(2, job.kind().name());
            insert.setString(3, job.mode().name());
            insert.setString(4, job.fileName());
            insert.setString(5, format.name());
            insert.setObject(6, caller.accountId());
            insert.setObject(7, caller.person().id());
            insert.setString(8, caller.person().name());
            insert.setObject(9, caller.organisation().id());
            insert.setString(
                    10, caller.roles().stream().sorted().map(Role::name).collect(Collectors.joining(",")));
            insert.setString(11, caller.address());
            insert.executeUpdate();
        }
    }

    private int number(String sql, UUID id) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setObject(1, id);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        });
    }

    private static int update(Connection connection, String sql, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            return statement.executeUpdate();
        }
    }

    private Optional<StoredJob> first(String sql, Object... values) {
        return list(sql, values).stream().findFirst();
    }

    private List<StoredJob> list(String sql, Object... values) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                try (ResultSet row = statement.executeQuery()) {
                    List<StoredJob> jobs = new ArrayList<>();
                    while (row.next()) {
                        jobs.add(StoredJob.of(row));
                    }
                    return jobs;
                }
            }
        });
    }
}
