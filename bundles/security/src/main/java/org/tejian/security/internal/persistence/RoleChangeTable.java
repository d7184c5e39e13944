package org.tejian.security.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.database.Transactions;
import org.tejian.security.RoleChange;

/** The rows of role changes that wait, or waited, for a second administrator. */
final class RoleChangeTable {

    private static final String WAITING = "select id, account_id, roles_before, roles_after, reason, proposed_by,"
            + " proposed_by_name, proposed_at from security.role_change where state = 'WAITING' ";

    private final Transactions transactions;

    RoleChangeTable(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Until the end of the transaction nobody else changes the roles of administrators. */
    void lock() {
        transactions.lock("security.role-change");
    }

    void insert(RoleChange change) {
        transactions.jdbc(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into security.role_change (id, account_id, roles_before, roles_after, reason, proposed_by,"
                            + " proposed_by_name, proposed_at, state) values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')")) {
                insert.setString(1, change.id().toString());
                insert.setString(2, change.accountId().toString());
                insert.setString(3, AccountEntity.text(change.before()));
                insert.setString(4, AccountEntity.text(change.after()));
                insert.setString(5, change.reason());
                insert.setString(6, change.proposedBy().toString());
                insert.setString(7, change.proposedByName());
                insert.setObject(8, change.proposedAt().atOffset(ZoneOffset.UTC));
                return insert.executeUpdate();
            }
        });
    }

    List<RoleChange> waiting() {
        return list(WAITING + "order by proposed_at, id", "");
    }

    Optional<RoleChange> ofAccount(UUID accountId) {
        return list(WAITING + "and account_id = ?", accountId.toString()).stream()
                .findFirst();
    }

    Optional<RoleChange> find(UUID id) {
        return list(WAITING + "and id = ?", id.toString()).stream().findFirst();
    }

    void settle(UUID id, boolean confirmed) {
        transactions.jdbc(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement("update security.role_change set state = ? where id = ?")) {
                update.setString(1, confirmed ? "CONFIRMED" : "REJECTED");
                update.setString(2, id.toString());
                return update.executeUpdate();
            }
        });
    }

    private List<RoleChange> list(String sql, String value) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                if (!value.isEmpty()) {
                    select.setString(1, value);
                }
                try (ResultSet row = select.executeQuery()) {
                    List<RoleChange> found = new ArrayList<>();
                    while (row.next()) {
                        found.add(change(row));
                    }
                    return found;
                }
            }
        });
    }

    private static RoleChange change(ResultSet row) throws SQLException {
        return new RoleChange(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("account_id")),
                AccountEntity.roles(row.getString("roles_before")),
                AccountEntity.roles(row.getString("roles_after")),
                row.getString("reason"),
                UUID.fromString(row.getString("proposed_by")),
                row.getString("proposed_by_name"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
