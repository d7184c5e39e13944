package org.tejian.licensing.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tejian.database.Transactions;
import org.tejian.events.Actor;
import org.tejian.events.EventLog;
import org.tejian.events.NewEvent;
import org.tejian.licensing.Licence;

/** Tells once that a licence nears its end, and once that it has ended; a renewal lets it be told again. */
final class LicenceEnds {

    private static final String TELL = """
            with due as (
              select l.id, l.told, l.unit_id, l.number, e.until,
                case when e.until < ?::date then 'EXPIRED'
                  when e.until <= ?::date + %d then 'EXPIRING' else '' end as status
              from licensing.licence l
              join lateral (
                select max(p.valid_until) as until from licensing.licence_period p where p.licence_id = l.id) e on true
              where l.withdrawn is null)
            update licensing.licence l set told = due.status from due
            where due.id = l.id and due.status <> due.told and l.told = due.told
            returning l.id, due.status, due.unit_id, due.number, due.until""";

    private final Transactions transactions;
    private final EventLog log;

    LicenceEnds(Transactions transactions, EventLog log) {
        this.transactions = transactions;
        this.log = log;
    }

    int tell(Actor actor, LocalDate today) {
        return transactions.required(() -> {
            List<NewEvent> events = changed(today);
            log.appendAll(actor, events);
            return events.size();
        });
    }

    private List<NewEvent> changed(LocalDate today) {
        return transactions.jdbc(connection -> {
            List<NewEvent> events = new ArrayList<>();
            try (PreparedStatement statement =
                    connection.prepareStatement(String.format(TELL, Licence.EXPIRING_DAYS))) {
                statement.setObject(1, today);
                statement.setObject(2, today);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        String status = rows.getString(2);
                        if (!status.isEmpty()) {
                            events.add(new NewEvent(
                                    "licensing.licence." + status.toLowerCase(Locale.ROOT),
                                    "licence",
                                    UUID.fromString(rows.getString(1)),
                                    Map.of(),
                                    Map.of(
                                            "unitId", rows.getString(3),
                                            "number", rows.getString(4),
                                            "validUntil", rows.getString(5)),
                                    ""));
                        }
                    }
                }
            }
            return events;
        });
    }
}
