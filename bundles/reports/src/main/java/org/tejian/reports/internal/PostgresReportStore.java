package org.tejian.reports.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.Transactions;
import org.tejian.refusal.Refusal;
import org.tejian.reports.RenderedReport;
import org.tejian.reports.ReportStore;
import org.tejian.reports.ReportsError;
import org.tejian.reports.StoredReport;

/** Keeps the files in the table {@code reports.file}. */
@Component
public final class PostgresReportStore implements ReportStore {

    private final Transactions transactions;

    @Activate
    public PostgresReportStore(
            @Reference Transactions transactions, @Reference(target = "(schema=reports)") MigratedSchema schema) {
        this.transactions = transactions;
    }

    @Override
    public StoredReport put(RenderedReport report) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO reports.file (sha256, pages, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
                insert.setString(1, report.sha256());
                insert.setInt(2, report.pages());
                insert.setBytes(3, report.pdf());
                insert.executeUpdate();
            }
            return description(connection, report.sha256())
                    .orElseThrow(() -> new IllegalStateException("the file just stored is not there"));
        });
    }

    @Override
    public byte[] get(String sha256) {
        byte[] content = transactions
                .jdbc(connection -> content(connection, sha256))
                .orElseThrow(() -> new Refusal(ReportsError.REPORT_NOT_FOUND, sha256));
        if (!Digest.sha256(content).equals(sha256)) {
            throw new Refusal(ReportsError.REPORT_DAMAGED, sha256);
        }
        return content;
    }

    @Override
    public boolean exists(String sha256) {
        return transactions.jdbc(connection -> description(connection, sha256)).isPresent();
    }

    @Override
    public Verification verify() {
        return transactions.jdbc(connection -> {
            // One statement, so that both numbers are of the same moment; the bytes stay on the server.
            List<String> damaged = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement("""
                            SELECT sha256, encode(sha256(content), 'hex') = sha256 FROM reports.file ORDER BY stored_at, sha256
                            """);
                    ResultSet rows = select.executeQuery()) {
                long checked = 0;
                while (rows.next()) {
                    checked++;
                    if (!rows.getBoolean(2)) {
                        damaged.add(rows.getString(1));
                    }
                }
                return new Verification(checked, damaged);
            }
        });
    }

    private static Optional<byte[]> content(Connection connection, String sha256) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT content FROM reports.file WHERE sha256 = ?")) {
            select.setString(1, sha256);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    private static Optional<StoredReport> description(Connection connection, String sha256) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT octet_length(content), pages, stored_at FROM reports.file WHERE sha256 = ?")) {
            select.setString(1, sha256);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new StoredReport(
                                sha256,
                                row.getLong(1),
                                row.getInt(2),
                                row.getObject(3, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        }
    }
}
