package org.tejian.inspection.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import org.tejian.database.Transactions;
import org.tejian.inspection.EditionRef;
import org.tejian.inspection.internal.type.FrozenEdition;
import org.tejian.inspection.spi.Text;

/** The frozen editions. A row is written once and never changed. */
public final class EditionTable {

    private final Transactions transactions;

    EditionTable(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Stores an edition unless it is there already. */
    public void freeze(FrozenEdition edition) {
        transactions.jdbc(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into inspection.edition"
                    + " (sha256, type_id, edition_number, title_zh, title_en, definition, report_section, layout,"
                    + " needs_plugin) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")) {
                insert.setString(1, edition.ref().sha256());
                insert.setString(2, edition.ref().typeId());
                insert.setString(3, edition.ref().number());
                insert.setString(4, edition.ref().title().zh());
                insert.setString(5, edition.ref().title().en());
                insert.setString(6, edition.definition());
                insert.setString(7, edition.reportSection().orElse(null));
                insert.setString(8, edition.layout());
                insert.setBoolean(9, edition.needsPlugin());
                return insert.executeUpdate();
            }
        });
    }

    public Optional<FrozenEdition> find(String sha256) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select type_id, edition_number, title_zh, title_en,"
                            + " definition, report_section, layout, needs_plugin from inspection.edition where sha256 = ?")) {
                select.setString(1, sha256);
                try (ResultSet row = select.executeQuery()) {
                    if (!row.next()) {
                        return Optional.empty();
                    }
                    return Optional.of(new FrozenEdition(
                            new EditionRef(
                                    row.getString(1),
                                    row.getString(2),
                                    sha256,
                                    new Text(row.getString(3), row.getString(4))),
                            row.getString(5),
                            Optional.ofNullable(row.getString(6)),
                            row.getString(7),
                            row.getBoolean(8)));
                }
            }
        });
    }
}
