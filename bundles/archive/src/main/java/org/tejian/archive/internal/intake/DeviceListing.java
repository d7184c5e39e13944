package org.tejian.archive.internal.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.PastInspection;
import org.tejian.archive.RegistrationCode;
import org.tejian.archive.UnitDevices;
import org.tejian.archive.internal.DeviceFilter;
import org.tejian.archive.internal.DeviceRows;
import org.tejian.archive.internal.DeviceScope;
import org.tejian.archive.internal.SqlCondition;
import org.tejian.database.Transactions;
import org.tejian.directory.Scope;

/** Reads devices by the set: all of a list by a cursor, and the figures of units. */
final class DeviceListing {

    private static final int FETCH = 500;
    private static final String FIGURES = """
            select use_unit_id, left(catalogue_code, 1) as category, count(*) as devices,
              count(*) filter (where state = 'IN_USE' and next_due between d.today and d.today + 30) as due_soon,
              count(*) filter (where overdue) as overdue,
              count(*) filter (where failed) as failed,
              count(*) filter (where state = 'SUSPENDED') as suspended,
              count(*) filter (where unregistered or state = 'PASSED_UNREGISTERED') as unregistered,
              count(*) filter (where unmaintained) as without_maintenance,
              count(*) filter (where failed or overdue or unregistered or unmaintained) as hidden_dangers,
              count(*) filter (where unregistered or overdue or failed and state = 'IN_USE') as violations
            from archive.device
              cross join (select cast(? as date) as today) d
              cross join lateral (select state = 'IN_USE' and next_due < d.today as overdue,
                inspection_passed = false as failed,
                state = 'FOUND_UNREGISTERED' as unregistered,
                state = 'IN_USE' and catalogue_code like '3%' and maintenance_unit_id is null as unmaintained) f\s""";
    private static final String LIVING = "state not in ('SCRAPPED', 'DISMANTLED', 'CANCELLED')";

    private final Transactions transactions;

    DeviceListing(Transactions transactions) {
        this.transactions = transactions;
    }

    long forEach(Scope scope, DeviceQuery query, Consumer<Device> consumer) {
        String table = query.asOf().isPresent() ? "archive.device_period" : "archive.device";
        SqlCondition condition = DeviceFilter.of(scope, query);
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    DeviceRows.SELECT + table + condition + " order by registration_code")) {
                statement.setFetchSize(FETCH);
                condition.bind(statement);
                return handOver(statement, consumer);
            }
        });
    }

    private static long handOver(PreparedStatement statement, Consumer<Device> consumer) throws SQLException {
        long count = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                consumer.accept(DeviceRows.device(rows));
                count++;
            }
        }
        return count;
    }

    Map<UUID, UnitDevices> ofUnits(Scope scope, Collection<UUID> units, LocalDate today) {
        SqlCondition condition = DeviceScope.within(scope).and(LIVING);
        return transactions.jdbc(connection -> {
            condition.and(
                    "use_unit_id = any(?)",
                    connection.createArrayOf(
                            "text", units.stream().map(UUID::toString).toArray()));
            return figures(connection, condition, today);
        });
    }

    private static Map<UUID, UnitDevices> figures(Connection connection, SqlCondition condition, LocalDate today)
            throws SQLException {
        Map<UUID, UnitDevices> found = new HashMap<>();
        try (PreparedStatement statement =
                connection.prepareStatement(FIGURES + condition + " group by use_unit_id, left(catalogue_code, 1)")) {
            statement.setObject(1, today);
            condition.bind(statement, 2);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.merge(UUID.fromString(row.getString("use_unit_id")), figures(row), DeviceListing::sum);
                }
            }
        }
        return found;
    }

    private static UnitDevices figures(ResultSet row) throws SQLException {
        return new UnitDevices(
                row.getLong("devices"),
                Map.of(row.getString("category"), row.getLong("devices")),
                row.getLong("due_soon"),
                row.getLong("overdue"),
                row.getLong("failed"),
                row.getLong("suspended"),
                row.getLong("unregistered"),
                row.getLong("without_maintenance"),
                row.getLong("hidden_dangers"),
                row.getLong("violations"));
    }

    private static UnitDevices sum(UnitDevices a, UnitDevices b) {
        Map<String, Long> categories = new HashMap<>(a.byCategory());
        b.byCategory().forEach((category, devices) -> categories.merge(category, devices, Long::sum));
        return new UnitDevices(
                a.devices() + b.devices(),
                categories,
                a.dueSoon() + b.dueSoon(),
                a.overdue() + b.overdue(),
                a.failed() + b.failed(),
                a.suspended() + b.suspended(),
                a.unregistered() + b.unregistered(),
                a.withoutMaintenance() + b.withoutMaintenance(),
                a.hiddenDangers() + b.hiddenDangers(),
                a.violations() + b.violations());
    }

    List<PastInspection> inspectionsOf(Device device) {
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("select * from archive.past_inspection where device_id = ?"
                            + " order by inspected_on desc, report_number")) {
                statement.setObject(1, device.id());
                try (ResultSet row = statement.executeQuery()) {
                    List<PastInspection> reports = new ArrayList<>();
                    while (row.next()) {
                        reports.add(inspection(device.registrationCode(), row));
                    }
                    return reports;
                }
            }
        });
    }

    private static PastInspection inspection(RegistrationCode device, ResultSet row) throws SQLException {
        return new PastInspection(
                device,
                row.getString("report_number"),
                row.getString("inspection_type"),
                row.getObject("inspected_on", LocalDate.class),
                row.getString("conclusion"),
                row.getBoolean("passed"),
                Optional.ofNullable(row.getObject("next_due", LocalDate.class)),
                row.getObject("agency_id", UUID.class));
    }
}
