package org.tejian.inspection.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.tejian.database.Transactions;

/** The certificates that were issued beside reports. */
public final class CertificateTable {

    private final Transactions transactions;

    CertificateTable(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * An issued certificate.
     *
     * @param number its own number
     * @param pdfDigest digest of its file in the report store
     */
    public record StoredCertificate(String number, String pdfDigest) {}

    public void insert(UUID reportId, StoredCertificate certificate, Instant issuedAt) {
        transactions.jdbc(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into inspection.certificate"
                    + " (report_id, certificate_number, pdf_digest, issued_at) values (?, ?, ?, ?)")) {
                insert.setString(1, reportId.toString());
                insert.setString(2, certificate.number());
                insert.setString(3, certificate.pdfDigest());
                insert.setObject(4, issuedAt.atOffset(ZoneOffset.UTC));
                return insert.executeUpdate();
            }
        });
    }

    public Optional<StoredCertificate> ofReport(UUID reportId) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select certificate_number, pdf_digest from inspection.certificate where report_id = ?")) {
                select.setString(1, reportId.toString());
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(new StoredCertificate(row.getString(1), row.getString(2)))
                            : Optional.empty();
                }
            }
        });
    }
}
