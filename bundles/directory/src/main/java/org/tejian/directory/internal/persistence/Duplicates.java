package org.tejian.directory.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tejian.database.Transactions;
import org.tejian.directory.CreditCode;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisation;
import org.tejian.refusal.Refusal;

/**
 * Refuses a second entry of one organisation. Two people who enter the same one at the same moment wait for each other
 * here, so that the second gets the refusal that names the first one's entry.
 */
final class Duplicates {

    private static final String BY_CREDIT_CODE = "select name from directory.organisation where credit_code = ?";
    private static final String BY_SHORT_CODE = "select name from directory.organisation where short_code = ?";

    private final Transactions transactions;

    Duplicates(Transactions transactions) {
        this.transactions = transactions;
    }

    void refuse(Organisation organisation) {
        lock(organisation);
        transactions.jdbc(connection -> {
            Optional<CreditCode> creditCode = organisation.creditCode();
            if (creditCode.isPresent()) {
                refuseTaken(connection, BY_CREDIT_CODE, creditCode.get().value(), DirectoryError.CREDIT_CODE_TAKEN);
            } else {
                refuseSameName(connection, organisation);
            }
            if (organisation.shortCode().isPresent()) {
                refuseTaken(connection, BY_SHORT_CODE, organisation.shortCode().get(), DirectoryError.SHORT_CODE_TAKEN);
            }
            return Boolean.TRUE;
        });
    }

    /** Locks until the end of the transaction, always in the same order. */
    private void lock(Organisation organisation) {
        List<String> keys = new ArrayList<>();
        keys.add(organisation.creditCode().map(CreditCode::value).orElse(nameKey(organisation)));
        organisation.shortCode().ifPresent(keys::add);
        keys.forEach(key -> transactions.lock("directory.organisation:" + key));
    }

    private static String nameKey(Organisation organisation) {
        return organisation.region() + organisation.name();
    }

    private static void refuseTaken(Connection connection, String sql, String code, DirectoryError error)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, code);
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    throw new Refusal(error, code, row.getString(1));
                }
            }
        }
    }

    private static void refuseSameName(Connection connection, Organisation organisation) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select 1 from directory.organisation where name = ? and region_code = ?")) {
            statement.setString(1, organisation.name());
            statement.setString(2, organisation.region().value());
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    throw new Refusal(
                            DirectoryError.ORGANISATION_LOOKS_KNOWN,
                            organisation.name(),
                            organisation.region().value());
                }
            }
        }
    }
}
