package org.tejian.licensing.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tejian.database.Transactions;
import org.tejian.events.Actor;
import org.tejian.events.EventLog;
import org.tejian.events.NewEvent;

/**
 * Tells when a unit is shielded and when it is free again (R-LIC-5). The gate does not read this: it looks at the licences
 * at each question. Here the change becomes an event, once.
 */
final class Shields {

    private static final String SHIELDED = """
            select l.unit_id from licensing.licence l where %s group by l.unit_id
            having bool_and(l.withdrawn is not null or not exists (
              select 1 from licensing.licence_period p
              where p.licence_id = l.id and ?::date between p.valid_from and p.valid_until))""";
    private static final String BEGUN = "insert into licensing.shield (unit_id, since) select s.unit_id, ?::date from ("
            + SHIELDED + ") s on conflict do nothing returning unit_id";
    private static final String ENDED =
            "delete from licensing.shield s where %s and s.unit_id not in (" + SHIELDED + ") returning unit_id";

    private final Transactions transactions;
    private final EventLog log;

    Shields(Transactions transactions, EventLog log) {
        this.transactions = transactions;
        this.log = log;
    }

    /** Tells what has changed for one unit; in the transaction of the change. */
    void refresh(Actor actor, UUID unitId, LocalDate today) {
        transactions.required(() -> tell(actor, changed("?", unitId.toString(), today)));
    }

    /** Tells what has changed for any unit. */
    int refreshAll(Actor actor, LocalDate today) {
        return transactions.required(() -> tell(actor, changed("", "", today)));
    }

    /** Units whose shield began, and those whose shield ended. */
    private record Changed(List<UUID> begun, List<UUID> ended) {}

    private Changed changed(String one, String unit, LocalDate today) {
        String ofLicence = one.isEmpty() ? "true" : "l.unit_id = ?";
        String ofShield = one.isEmpty() ? "true" : "s.unit_id = ?";
        List<Object> units = one.isEmpty() ? List.of() : List.of(unit);
        return transactions.jdbc(connection -> {
            List<Object> begin = new ArrayList<>();
            begin.add(today);
            begin.addAll(units);
            begin.add(today);
            List<Object> end = new ArrayList<>(units);
            end.addAll(units);
            end.add(today);
            try (PreparedStatement begun = connection.prepareStatement(String.format(BEGUN, ofLicence));
                    PreparedStatement ended = connection.prepareStatement(String.format(ENDED, ofShield, ofLicence))) {
                return new Changed(units(begun, begin), units(ended, end));
            }
        });
    }

    private int tell(Actor actor, Changed changed) {
        List<NewEvent> events = new ArrayList<>();
        changed.begun().forEach(unit -> events.add(event("shielded", unit)));
        changed.ended().forEach(unit -> events.add(event("unshielded", unit)));
        log.appendAll(actor, events);
        return events.size();
    }

    private static NewEvent event(String happened, UUID unit) {
        return new NewEvent("licensing.unit." + happened, "organisation", unit, Map.of(), Map.of(), "");
    }

    private static List<UUID> units(PreparedStatement statement, List<Object> arguments) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            statement.setObject(i + 1, arguments.get(i));
        }
        List<UUID> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(UUID.fromString(rows.getString(1)));
            }
        }
        return found;
    }
}
