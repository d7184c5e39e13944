package org.tejian.archive.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.DeviceEvent;
import org.tejian.archive.DeviceState;
import org.tejian.archive.HistoryEntry;
import org.tejian.database.Transactions;
import org.tejian.events.Actor;

/**
 * The past of the devices: one row for every period in which nothing changed, the present one without an end. A new
 * period is copied from the device's row in the database, so that it cannot differ from it.
 */
public final class DeviceHistory {

    private static final String CLOSE = """
            update archive.device_period p set valid_to = d.changed_at
            from archive.device d where d.id = p.id and p.id = ? and p.valid_to is null""";

    private static final String OPEN =
            "insert into archive.device_period (id, valid_from, event, from_state, person_name,"
                    + " organisation_name, changed, reason, " + DeviceRows.FACTS
                    + ") select id, changed_at, ?, ?, ?, ?, ?, ?, "
                    + DeviceRows.FACTS + " from archive.device where id = ?";

    private static final String ENTRIES = """
            select valid_from, event, from_state, state, person_name, organisation_name, changed, reason
            from archive.device_period where id = ? order by valid_from""";

    private final Transactions transactions;

    public DeviceHistory(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * What opens a period.
     *
     * @param event what happened; empty for the entry into the archive
     * @param from the state before; empty for the entry
     * @param actor who decided
     * @param changed the values that changed, as they are now
     * @param reason why
     */
    public record Opening(
            Optional<DeviceEvent> event,
            Optional<DeviceState> from,
            Actor actor,
            Map<String, Object> changed,
            String reason) {}

    /** Ends the present period of a device, if it has one, and opens the next; after its row is written. */
    public void turn(UUID id, Opening opening) {
        transactions.jdbc(connection -> {
            try (PreparedStatement close = connection.prepareStatement(CLOSE)) {
                close.setString(1, id.toString());
                close.executeUpdate();
            }
            return open(connection, id, opening);
        });
    }

    /** Every period of a device, oldest first. */
    public List<HistoryEntry> of(UUID id) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(ENTRIES)) {
                statement.setString(1, id.toString());
                try (ResultSet rows = statement.executeQuery()) {
                    List<HistoryEntry> entries = new ArrayList<>();
                    while (rows.next()) {
                        entries.add(entry(rows));
                    }
                    return entries;
                }
            }
        });
    }

    private static int open(Connection connection, UUID id, Opening opening) throws SQLException {
        try (PreparedStatement open = connection.prepareStatement(OPEN)) {
            open.setString(1, opening.event().map(DeviceEvent::name).orElse(null));
            open.setString(2, opening.from().map(DeviceState::name).orElse(null));
            open.setString(3, opening.actor().personName());
            open.setString(4, opening.actor().organisationName());
            open.setString(5, DeviceJson.write(opening.changed()));
            open.setString(6, opening.reason());
            open.setString(7, id.toString());
            return open.executeUpdate();
        }
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("event")).map(DeviceEvent::valueOf),
                Optional.ofNullable(row.getString("from_state")).map(DeviceState::valueOf),
                DeviceState.valueOf(row.getString("state")),
                row.getString("person_name"),
                row.getString("organisation_name"),
                DeviceJson.read(row.getString("changed")),
                row.getString("reason"));
    }
}
