package org.tejian.benchmarks.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;

/** The statements behind devices on the screen: the rows within the county, and the names of the units in them. */
final class DeviceStatements {

    private static final String SELECT = """
            select id, version, registration_code, device_code, certificate_number, catalogue_code, name, internal_number,
                   region_code, place, use_unit_id, use_unit_name, construction_unit_id, maintenance_unit_id, manufacturer,
                   model, product_number, manufactured_on, parameters, state, state_since, kept_state, alteration_begun,
                   report_number, inspection_type, inspected_on, conclusion, inspection_passed, next_due, agency_id,
                   supervision_passed_on, changed_at, search_text
              from archive.device where\s""";

    private static final Set<String> UNITS =
            Set.of("use_unit_id", "construction_unit_id", "maintenance_unit_id", "agency_id");

    private DeviceStatements() {}

    /** Reads the devices of that condition and what their units are called; refuses to find nothing. */
    static void read(Connection connection, String condition, String... values) throws SQLException {
        Set<String> units = new LinkedHashSet<>();
        int rows = 0;
        try (PreparedStatement statement = connection.prepareStatement(SELECT + condition)) {
            bind(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    rows++;
                    for (int column = 1; column <= columns; column++) {
                        String value = row.getString(column);
                        if (value != null && UNITS.contains(row.getMetaData().getColumnName(column))) {
                            units.add(value);
                        }
                    }
                }
            }
        }
        require(rows);
        names(connection, units);
    }

    static void count(Connection connection, String condition, String... values) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select count(*) from archive.device where " + condition)) {
            bind(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                require(row.getInt(1));
            }
        }
    }

    private static void names(Connection connection, Set<String> units) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select id, name from directory.organisation where id = any(?)")) {
            statement.setArray(1, connection.createArrayOf("varchar", units.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                int found = 0;
                while (row.next()) {
                    found += row.getString("name").isEmpty() ? 0 : 1;
                }
                require(found);
            }
        }
    }

    private static void bind(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
    }

    private static void require(int rows) {
        if (rows == 0) {
            throw new IllegalStateException("A statement of the benchmarks found nothing");
        }
    }
}
