package org.tejian.archive.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.Device;
import org.tejian.archive.DevicePage;
import org.tejian.archive.DeviceQuery;
import org.tejian.archive.DeviceState;
import org.tejian.archive.RegistrationCode;
import org.tejian.archive.StateSince;
import org.tejian.database.Transactions;
import org.tejian.directory.Scope;

/** Reads devices, present and past, always within a scope. */
public final class DeviceReader {

    private static final String PRESENT = "archive.device";
    private static final String PERIODS = "archive.device_period";
    private static final int NAMESAKES = 20;

    private final Transactions transactions;

    public DeviceReader(Transactions transactions) {
        this.transactions = transactions;
    }

    public Optional<Device> find(Scope scope, UUID id) {
        return first(PRESENT, DeviceScope.within(scope).and("id = ?", id.toString()));
    }

    /** The device of that number; a registration code goes before a maker's code, and both before a certificate. */
    public Optional<Device> findByNumber(Scope scope, String typed) {
        String number = DeviceFilter.number(typed);
        SqlCondition condition = DeviceScope.within(scope)
                .and("(registration_code = ? or device_code = ? or certificate_number = ?)", number, number, number);
        return list(PRESENT, condition, " order by registration_code limit " + NAMESAKES).stream()
                .min(Comparator.comparingInt(device -> rank(device, number)));
    }

    /** Whatever the scope: for the public's page, and for the archive itself. */
    Optional<Device> findAnywhere(RegistrationCode code) {
        return first(PRESENT, new SqlCondition().and("registration_code = ?", code.value()));
    }

    public Optional<Device> findAnywhere(UUID id) {
        return first(PRESENT, new SqlCondition().and("id = ?", id.toString()));
    }

    /** Whether a device has that registration code or maker's code. */
    public boolean isTaken(String code) {
        SqlCondition condition = new SqlCondition().and("(registration_code = ? or device_code = ?)", code, code);
        return first(PRESENT, condition).isPresent();
    }

    /** The device at that moment, for those who see it now or would have seen it then. */
    public Optional<Device> asOf(Scope scope, UUID id, Instant moment) {
        SqlCondition condition = find(scope, id).isPresent() ? new SqlCondition() : DeviceScope.within(scope);
        return first(PERIODS, DeviceFilter.at(condition.and("id = ?", id.toString()), moment));
    }

    /** The devices longest in that state, at most {@code limit}. */
    public List<Device> longestIn(Scope scope, DeviceState state, int limit) {
        SqlCondition condition = DeviceScope.within(scope).and("state = ?", state.name());
        return list(PRESENT, condition, " order by state_since, id limit " + limit);
    }

    /** The devices longest in that state, with the moment they came into it. */
    public List<StateSince> sinceIn(Scope scope, DeviceState state, int limit) {
        SqlCondition condition = DeviceScope.within(scope).and("state = ?", state.name());
        String sql = DeviceRows.SELECT + PRESENT + condition + " order by state_since, id limit " + limit;
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                condition.bind(statement);
                try (ResultSet rows = statement.executeQuery()) {
                    List<StateSince> found = new ArrayList<>();
                    while (rows.next()) {
                        Instant since = rows.getObject("state_since", OffsetDateTime.class)
                                .toInstant();
                        found.add(new StateSince(DeviceRows.device(rows), since));
                    }
                    return found;
                }
            }
        });
    }

    /** Devices in use whose inspection is due by that day, earliest first. */
    public List<Device> dueBy(Scope scope, LocalDate day, int limit) {
        SqlCondition condition =
                DeviceScope.within(scope).and("state in ('IN_USE', 'SUSPENDED') and next_due <= ?", day);
        return list(PRESENT, condition, " order by next_due, id limit " + limit);
    }

    public Map<DeviceState, Long> countByState(Scope scope) {
        SqlCondition condition = DeviceScope.within(scope);
        return transactions.jdbc(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select state, count(*) from " + PRESENT + condition + " group by state")) {
                condition.bind(statement);
                try (ResultSet rows = statement.executeQuery()) {
                    Map<DeviceState, Long> counts = new EnumMap<>(DeviceState.class);
                    while (rows.next()) {
                        counts.put(DeviceState.valueOf(rows.getString(1)), rows.getLong(2));
                    }
                    return counts;
                }
            }
        });
    }

    public DevicePage page(Scope scope, DeviceQuery query) {
        String table = query.asOf().isPresent() ? PERIODS : PRESENT;
        Optional<String> after = query.after().map(cursor -> PageCursor.code(cursor, query));
        if (asksForAll(query)) {
            return transactions.query(connection -> page(connection, table, scope, query, after));
        }
        return transactions.jdbc(connection -> {
            planForTheseValues(connection);
            return page(connection, table, scope, query, after);
        });
    }

    private static DevicePage page(
            Connection connection, String table, Scope scope, DeviceQuery query, Optional<String> after)
            throws SQLException {
        long total = count(connection, table, DeviceFilter.of(scope, query));
        SqlCondition condition = DeviceFilter.of(scope, query);
        after.ifPresent(code -> condition.and("registration_code > ?", code));
        List<Device> devices =
                devices(connection, table, condition, " order by registration_code limit " + (query.limit() + 1));
        if (devices.size() <= query.limit()) {
            return new DevicePage(devices, total, Optional.empty());
        }
        List<Device> page = devices.subList(0, query.limit());
        Device last = page.get(page.size() - 1);
        return new DevicePage(page, total, Optional.of(PageCursor.after(last.registrationCode(), query)));
    }

    /** The list as it opens: any plan for it is the same, so it needs no transaction that would hold a setting. */
    private static boolean asksForAll(DeviceQuery query) {
        return query.text().isBlank()
                && query.states().isEmpty()
                && query.cataloguePrefix().isBlank()
                && query.dueBefore().isEmpty()
                && query.dueAfter().isEmpty()
                && query.asOf().isEmpty();
    }

    /** A plan made for any text and any region reads whole regions; one for the very values finds the trigram index. */
    private static void planForTheseValues(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('plan_cache_mode', 'force_custom_plan', true)")) {
            statement.execute();
        }
    }

    private static int rank(Device device, String number) {
        if (device.registrationCode().value().equals(number)) {
            return 0;
        }
        return device.deviceCode().filter(code -> code.value().equals(number)).isPresent() ? 1 : 2;
    }

    private Optional<Device> first(String table, SqlCondition condition) {
        return list(table, condition, "").stream().findFirst();
    }

    private List<Device> list(String table, SqlCondition condition, String order) {
        return transactions.query(connection -> devices(connection, table, condition, order));
    }

    private static List<Device> devices(Connection connection, String table, SqlCondition condition, String order)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DeviceRows.SELECT + table + condition + order)) {
            condition.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                List<Device> devices = new ArrayList<>();
                while (rows.next()) {
                    devices.add(DeviceRows.device(rows));
                }
                return devices;
            }
        }
    }

    private static long count(Connection connection, String table, SqlCondition condition) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(*) from " + table + condition)) {
            condition.bind(statement);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
