package org.tejian.inspection.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.UUID;
import org.tejian.database.Transactions;
import org.tejian.inspection.SubmissionOutcome.Made;

/** What agencies handed in under their own numbers. */
public final class SubmissionTable {

    private final Transactions transactions;

    SubmissionTable(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * One submission that was done.
     *
     * @param digest of its content
     * @param made what it made
     */
    public record Done(String digest, Made made) {}

    /**
     * Takes the number for the current transaction; somebody else who wants it waits for the end of it.
     *
     * @return whether it was free
     */
    public boolean take(UUID agencyId, String agencyNumber, String digest) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into inspection.submission (agency_id, agency_number, digest, submitted_at)
                    values (?, ?, ?, now()) on conflict do nothing""")) {
                insert.setString(1, agencyId.toString());
                insert.setString(2, agencyNumber);
                insert.setString(3, digest);
                return insert.executeUpdate() == 1;
            }
        });
    }

    public void made(UUID agencyId, String agencyNumber, Made made) {
        transactions.jdbc(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    update inspection.submission set task_id = ?, task_number = ?, report_id = ?, conclusion = ?
                     where agency_id = ? and agency_number = ?""")) {
                update.setString(1, made.taskId().toString());
                update.setString(2, made.taskNumber());
                update.setString(3, made.reportId().toString());
                update.setString(4, made.conclusion());
                update.setString(5, agencyId.toString());
                update.setString(6, agencyNumber);
                return update.executeUpdate();
            }
        });
    }

    public Optional<Done> find(UUID agencyId, String agencyNumber) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement("""
                    select digest, task_id, task_number, report_id, conclusion from inspection.submission
                     where agency_id = ? and agency_number = ? and report_id is not null""")) {
                select.setString(1, agencyId.toString());
                select.setString(2, agencyNumber);
                try (ResultSet row = select.executeQuery()) {
                    if (!row.next()) {
                        return Optional.empty();
                    }
                    Made made = new Made(
                            UUID.fromString(row.getString(2)),
                            row.getString(3),
                            UUID.fromString(row.getString(4)),
                            row.getString(5));
                    return Optional.of(new Done(row.getString(1), made));
                }
            }
        });
    }
}
