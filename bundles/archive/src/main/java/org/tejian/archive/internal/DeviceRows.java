package org.tejian.archive.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceCode;
import org.tejian.archive.DeviceState;
import org.tejian.archive.RegistrationCode;
import org.tejian.directory.RegionCode;

/** The one way from a row of the archive, present or past, to the device it describes. */
public final class DeviceRows {

    /** The columns that {@code archive.device} and {@code archive.device_period} share, without the identifier. */
    public static final String FACTS = """
            version, registration_code, device_code, certificate_number, catalogue_code, name, internal_number,
            region_code, place, use_unit_id, use_unit_name, construction_unit_id, maintenance_unit_id, manufacturer,
            model, product_number, manufactured_on, parameters, state, state_since, kept_state, alteration_begun, report_number,
            inspection_type, inspected_on, conclusion, inspection_passed, next_due, agency_id, supervision_passed_on,
            changed_at, search_text""";

    public static final String SELECT = "select id, " + FACTS + " from ";

    private DeviceRows() {}

    public static Device device(ResultSet row) throws SQLException {
        return new Device(
                UUID.fromString(row.getString("id")),
                row.getLong("version"),
                new RegistrationCode(row.getString("registration_code")),
                Optional.ofNullable(row.getString("device_code")).map(DeviceCode::new),
                Optional.ofNullable(row.getString("certificate_number")),
                row.getString("catalogue_code"),
                row.getString("name"),
                row.getString("internal_number"),
                new RegionCode(row.getString("region_code")),
                row.getString("place"),
                UUID.fromString(row.getString("use_unit_id")),
                id(row, "construction_unit_id"),
                id(row, "maintenance_unit_id"),
                row.getString("manufacturer"),
                row.getString("model"),
                row.getString("product_number"),
                day(row, "manufactured_on"),
                DeviceJson.read(row.getString("parameters")),
                DeviceState.valueOf(row.getString("state")),
                inspection(row),
                day(row, "supervision_passed_on"));
    }

    private static Optional<Device.InspectionFacts> inspection(ResultSet row) throws SQLException {
        Optional<String> report = Optional.ofNullable(row.getString("report_number"));
        if (report.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Device.InspectionFacts(
                report.get(),
                row.getString("inspection_type"),
                row.getObject("inspected_on", LocalDate.class),
                row.getString("conclusion"),
                row.getBoolean("inspection_passed"),
                day(row, "next_due"),
                UUID.fromString(row.getString("agency_id"))));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(UUID::fromString);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
