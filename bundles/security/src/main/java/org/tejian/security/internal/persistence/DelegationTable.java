package org.tejian.security.internal.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.database.Transactions;
import org.tejian.directory.Role;
import org.tejian.security.Delegation;

/** The rows of delegations, by plain JDBC: each look-up of a session reads them. */
final class DelegationTable {

    private static final String SELECT =
            "select id, role, organisation_id, delegator_id, delegate_id, first_day, last_day,"
                    + " reason, ended from security.delegation ";

    private final Transactions transactions;

    DelegationTable(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The roles a person holds for others on that day, each with the delegator. */
    Map<Role, UUID> held(UUID delegateId, UUID organisationId, LocalDate day) {
        Map<Role, UUID> held = new EnumMap<>(Role.class);
        String running =
                "where delegate_id = ? and organisation_id = ? and ? between first_day and last_day and not ended"
                        + " order by first_day";
        list(running, delegateId.toString(), organisationId.toString(), day)
                .forEach(each -> held.put(each.role(), each.delegatorId()));
        return held;
    }

    boolean overlaps(UUID delegatorId, Role role, LocalDate from, LocalDate until) {
        String other = "where delegator_id = ? and role = ? and first_day <= ? and last_day >= ? and not ended";
        return !list(other, delegatorId.toString(), role.name(), until, from).isEmpty();
    }

    Optional<Delegation> find(UUID id) {
        return list("where id = ? for update", id.toString()).stream().findFirst();
    }

    List<Delegation> ofOrganisation(UUID organisationId) {
        return list("where organisation_id = ? order by first_day desc, id desc", organisationId.toString());
    }

    List<Delegation> all() {
        return list("order by first_day desc, id desc");
    }

    void insert(Delegation made) {
        transactions.jdbc(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into security.delegation (id, role, organisation_id, delegator_id, delegate_id, first_day,"
                            + " last_day, reason) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
                bind(
                        insert,
                        made.id().toString(),
                        made.role().name(),
                        made.organisationId().toString(),
                        made.delegatorId().toString(),
                        made.delegateId().toString(),
                        made.from(),
                        made.until(),
                        made.reason());
                return insert.executeUpdate();
            }
        });
    }

    void end(UUID id) {
        transactions.jdbc(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement("update security.delegation set ended = true where id = ?")) {
                update.setString(1, id.toString());
                return update.executeUpdate();
            }
        });
    }

    /** Two who delegate the same role at the same moment wait for each other. */
    void lock(UUID delegatorId) {
        transactions.lock("security.delegation:" + delegatorId);
    }

    private List<Delegation> list(String condition, Object... values) {
        return transactions.jdbc(connection -> rows(connection, SELECT + condition, values));
    }

    private static List<Delegation> rows(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, values);
            try (ResultSet row = select.executeQuery()) {
                List<Delegation> found = new ArrayList<>();
                while (row.next()) {
                    found.add(delegation(row));
                }
                return found;
            }
        }
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        return new Delegation(
                UUID.fromString(row.getString("id")),
                Role.valueOf(row.getString("role")),
                UUID.fromString(row.getString("organisation_id")),
                UUID.fromString(row.getString("delegator_id")),
                UUID.fromString(row.getString("delegate_id")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("reason"),
                row.getBoolean("ended"));
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
