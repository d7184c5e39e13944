package org.tejian.registration.internal.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.database.Transactions;

/** Which devices a registration covers: {@code registration.registered_device}. */
final class RegisteredDevices {

    /** Behind those that are there; a device that had left may come back. */
    private static final String ADD = """
            insert into registration.registered_device (registration_id, device_id, ordinal, live)
            select ?, d.id, d.ordinal + (
              select coalesce(max(ordinal), 0) from registration.registered_device where registration_id = ?), true
            from unnest(?::varchar[]) with ordinality as d (id, ordinal)
            on conflict (registration_id, device_id) do update set live = true, ordinal = excluded.ordinal""";

    private static final String LIVE =
            "select registration_id from registration.registered_device where device_id = ? and live";
    private static final String OF = """
            select device_id from registration.registered_device r
            where registration_id = ?
              and (live or not exists (select 1 from registration.registered_device o
                                       where o.registration_id = r.registration_id and o.live))
            order by ordinal""";
    private static final String END =
            "update registration.registered_device set live = false where device_id = ? and live";
    private static final String LEFT =
            "select count(*) from registration.registered_device where registration_id = ? and live";

    private final Transactions transactions;

    RegisteredDevices(Transactions transactions) {
        this.transactions = transactions;
    }

    void add(UUID registration, List<UUID> devices) {
        transactions.jdbc(connection -> {
            try (PreparedStatement add = connection.prepareStatement(ADD)) {
                add.setString(1, registration.toString());
                add.setString(2, registration.toString());
                add.setArray(
                        3,
                        connection.createArrayOf(
                                "varchar", devices.stream().map(UUID::toString).toArray()));
                return add.executeUpdate();
            }
        });
    }

    /** The live registration that covers a device. */
    Optional<UUID> live(UUID device) {
        return ids(LIVE, device).stream().findFirst();
    }

    /** The devices a registration covers, or covered last. */
    List<UUID> of(UUID registration) {
        return ids(OF, registration);
    }

    /** Takes a device out of its registration; whether others are left in it. */
    boolean end(UUID registration, UUID device) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement end = connection.prepareStatement(END);
                    PreparedStatement left = connection.prepareStatement(LEFT)) {
                end.setString(1, device.toString());
                end.executeUpdate();
                left.setString(1, registration.toString());
                try (ResultSet row = left.executeQuery()) {
                    row.next();
                    return row.getInt(1) > 0;
                }
            }
        });
    }

    private List<UUID> ids(String sql, UUID key) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, key.toString());
                List<UUID> found = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(UUID.fromString(rows.getString(1)));
                    }
                }
                return found;
            }
        });
    }
}
