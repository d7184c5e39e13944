package org.tejian.registration.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tejian.database.Transactions;
import org.tejian.directory.Scope;

/** What deadlines need to know of applications and notifications, many rows at a time. */
final class DeadlineRows {

    private static final String FIRST_USE = """
            select d.device_id, (a.content::json ->> 'day')::date as day
            from registration.application a join registration.application_device d on d.application_id = a.id
            where d.open and d.device_id = any(?) and a.kind like 'USE_%' and a.content::json ->> 'day' is not null""";

    /** Alterations that were accepted, and after which no change of registration has been granted. */
    private static final String ALTERED = """
            select distinct n.device_id from registration.notification n
            where n.state = 'ACCEPTED' and n.content::json ->> 'workKind' = 'ALTERATION' and %s
              and not exists (
                select 1 from registration.application a
                join registration.application_device d on d.application_id = a.id
                where d.device_id = n.device_id and a.kind = 'ALTERATION' and a.state = 'GRANTED'
                  and a.decided_at::date >= n.accepted_on)
            limit %d""";

    private static final String IDLE = """
            select n.id, n.number, n.construction_unit_id, n.device_id, n.accepted_on from registration.notification n
            where n.state = 'ACCEPTED' and not n.work_begun and n.accepted_on <= ? and %s
            order by n.accepted_on limit %d""";

    private final Transactions transactions;

    DeadlineRows(Transactions transactions) {
        this.transactions = transactions;
    }

    /** An accepted notification on which nobody has been seen to work. */
    record Idle(UUID id, String number, UUID unitId, UUID deviceId, LocalDate acceptedOn) {}

    /** The first day of use that open applications name, by device. */
    Map<UUID, LocalDate> firstUse(List<UUID> devices) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(FIRST_USE)) {
                statement.setArray(
                        1,
                        connection.createArrayOf(
                                "varchar", devices.stream().map(UUID::toString).toArray()));
                Map<UUID, LocalDate> days = new HashMap<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        days.put(UUID.fromString(rows.getString(1)), rows.getObject(2, LocalDate.class));
                    }
                }
                return days;
            }
        });
    }

    List<UUID> altered(Scope scope, int limit) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(String.format(ALTERED, condition(scope), limit))) {
                statement.setString(1, argument(scope));
                List<UUID> ids = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        ids.add(UUID.fromString(rows.getString(1)));
                    }
                }
                return ids;
            }
        });
    }

    List<Idle> idle(Scope scope, LocalDate acceptedBy, int limit) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(String.format(IDLE, condition(scope), limit))) {
                statement.setObject(1, acceptedBy);
                statement.setString(2, argument(scope));
                List<Idle> found = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(new Idle(
                                UUID.fromString(rows.getString("id")),
                                rows.getString("number"),
                                UUID.fromString(rows.getString("construction_unit_id")),
                                UUID.fromString(rows.getString("device_id")),
                                rows.getObject("accepted_on", LocalDate.class)));
                    }
                }
                return found;
            }
        });
    }

    private static String condition(Scope scope) {
        return scope.kind() == Scope.Kind.UNIT
                ? "? in (n.construction_unit_id, n.use_unit_id)"
                : "n.region_code like ?";
    }

    private static String argument(Scope scope) {
        return scope.kind() == Scope.Kind.UNIT
                ? scope.organisationId().toString()
                : scope.region().prefix() + "%";
    }
}
