package org.tejian.archive.internal.intake;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.Device;
import org.tejian.archive.DeviceCode;
import org.tejian.archive.IntakeError;
import org.tejian.archive.internal.DeviceJson;
import org.tejian.archive.internal.DeviceValues;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;
import org.tejian.database.RefusedRow;
import org.tejian.database.StagedRows;
import org.tejian.directory.Organisation;
import org.tejian.refusal.Refusal;

/** Devices on their way into the archive: a temporary table of one transaction, and what SQL finds out about its rows. */
final class DeviceStage {

    /** The columns of {@code archive.device} that a load fills. */
    static final String FACTS = """
            version, registration_code, device_code, certificate_number, catalogue_code, name, internal_number,
            region_code, place, use_unit_id, use_unit_name, construction_unit_id, maintenance_unit_id, manufacturer,
            model, product_number, manufactured_on, parameters, state, state_since, report_number,
            inspection_type, inspected_on, conclusion, inspection_passed, next_due, agency_id, supervision_passed_on,
            changed_at""";

    private static final String CREATE = "create temporary table device_intake on commit drop as"
            + " select 0::bigint as row, ''::text as outcome, ''::text as other, ''::text as before_values,"
            + " ''::text as changed, id, " + FACTS + " from archive.device with no data";
    private static final String INDEX = "create index on device_intake (registration_code)";
    private static final String TWICE = """
            update device_intake s set outcome = 'TWICE', other = f.first::text
            from (select registration_code as key, min(row) as first from device_intake
              group by 1 having count(*) > 1) f
            where s.registration_code = f.key and s.row > f.first""";
    private static final String CODE_TWICE = """
            update device_intake s set outcome = 'TWICE', other = f.first::text
            from (select device_code as key, min(row) as first from device_intake
              where device_code is not null group by 1 having count(*) > 1) f
            where s.device_code = f.key and s.row > f.first and s.outcome = ''""";
    private static final String CODE_TAKEN = """
            update device_intake s set outcome = 'TAKEN', other = d.device_code from archive.device d
            where s.outcome = '' and d.device_code = s.device_code and d.registration_code <> s.registration_code""";
    private static final String LOCK = """
            select d.id from archive.device d join device_intake s on s.registration_code = d.registration_code
            where s.outcome = '' order by d.id for update of d""";
    private static final String KNOWN = """
            update device_intake s set id = d.id, outcome = 'KNOWN', other = concat_ws(',',
              case when s.catalogue_code <> d.catalogue_code then 'catalogueCode' end,
              case when s.region_code <> d.region_code then 'region' end,
              case when s.use_unit_id <> d.use_unit_id then 'useUnit' end,
              case when s.certificate_number <> d.certificate_number then 'certificateNumber' end,
              case when s.device_code <> d.device_code then 'deviceCode' end,
              case when s.state <> d.state then 'state' end,
              case when s.construction_unit_id <> d.construction_unit_id then 'constructionUnit' end,
              case when s.inspected_on > coalesce(d.inspected_on, '-infinity') or s.report_number = d.report_number
                and (s.inspected_on, s.inspection_passed, coalesce(s.next_due, '-infinity')) is distinct from
                  (d.inspected_on, d.inspection_passed, coalesce(d.next_due, '-infinity')) then 'inspection' end)
            from archive.device d where d.registration_code = s.registration_code and s.outcome = ''""";
    private static final String COMPARED = """
            update device_intake s set outcome = case
              when s.other <> '' then 'DIFFERS'
              when coalesce(s.device_code, '') in ('', d.device_code)
                and s.name in ('', d.name) and s.internal_number in ('', d.internal_number)
                and s.place in ('', d.place) and s.manufacturer in ('', d.manufacturer) and s.model in ('', d.model)
                and s.product_number in ('', d.product_number)
                and (s.manufactured_on is null or s.manufactured_on is not distinct from d.manufactured_on)
                and (s.maintenance_unit_id is null or s.maintenance_unit_id is not distinct from d.maintenance_unit_id)
                and d.parameters::jsonb @> s.parameters::jsonb then 'UNCHANGED'
              else 'UPDATED' end
            from archive.device d where d.id = s.id and s.outcome = 'KNOWN'""";
    private static final String NEW = "update device_intake set outcome = 'ENTERED' where outcome = ''";

    private final Connection connection;
    private final OffsetDateTime now;

    DeviceStage(Connection connection, OffsetDateTime now) {
        this.connection = connection;
        this.now = now;
    }

    void create() throws SQLException {
        Sql.run(connection, CREATE);
    }

    void add(List<IntakeRow<Device>> rows, Map<UUID, Organisation> units) throws SQLException {
        try (StagedRows staged = new StagedRows(
                connection, "device_intake", "row, outcome, other, before_values, changed, id, " + FACTS)) {
            for (IntakeRow<Device> each : rows) {
                add(staged, each.row(), each.value(), units);
            }
        }
    }

    private void add(StagedRows staged, long row, Device device, Map<UUID, Organisation> units) throws SQLException {
        Device.@Nullable InspectionFacts facts = device.inspection().orElse(null);
        staged.add(
                row,
                "",
                "",
                "{}",
                DeviceJson.write(DeviceValues.of(device)),
                device.id(),
                1,
                device.registrationCode(),
                device.deviceCode().map(DeviceCode::value).orElse(null),
                device.certificateNumber().orElse(null),
                device.catalogueCode(),
                device.name(),
                device.internalNumber(),
                device.region(),
                device.place(),
                device.useUnitId(),
                Optional.ofNullable(units.get(device.useUnitId()))
                        .map(Organisation::name)
                        .orElseThrow(),
                device.constructionUnitId().orElse(null),
                device.maintenanceUnitId().orElse(null),
                device.manufacturer(),
                device.model(),
                device.productNumber(),
                device.manufacturedOn().orElse(null),
                DeviceJson.write(DeviceJson.normal(device.parameters())),
                device.state().name(),
                now,
                facts == null ? null : facts.reportNumber(),
                facts == null ? null : facts.typeId(),
                facts == null ? null : facts.inspectedOn(),
                facts == null ? null : facts.conclusion(),
                facts == null ? null : facts.passed(),
                facts == null ? null : facts.nextDue().orElse(null),
                facts == null ? null : facts.agencyId(),
                device.supervisionPassedOn().orElse(null),
                now);
    }

    IntakeResult check(List<RefusedRow> refused) throws SQLException {
        for (String step : List.of(
                INDEX,
                "create index on device_intake (row)",
                "analyze device_intake",
                TWICE,
                CODE_TWICE,
                CODE_TAKEN,
                LOCK,
                KNOWN,
                COMPARED,
                NEW)) {
            Sql.run(connection, step);
        }
        List<RefusedRow> all = new ArrayList<>(refused);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select row, outcome, other from device_intake"
                        + " where outcome in ('TWICE', 'TAKEN', 'DIFFERS')")) {
            while (row.next()) {
                all.add(refusal(row));
            }
        }
        all.sort(Comparator.comparingLong(RefusedRow::row));
        return new IntakeResult(count("ENTERED"), count("UPDATED"), count("UNCHANGED"), all, false);
    }

    void drop() throws SQLException {
        Sql.run(connection, "drop table device_intake");
    }

    private long count(String outcome) throws SQLException {
        return Sql.number(connection, "select count(*) from device_intake where outcome = '" + outcome + "'");
    }

    private static RefusedRow refusal(ResultSet row) throws SQLException {
        String other = row.getString("other");
        return switch (row.getString("outcome")) {
            case "TWICE" ->
                new RefusedRow(row.getLong("row"), "registrationCode", new Refusal(IntakeError.TWICE_IN_FILE, other));
            case "TAKEN" ->
                new RefusedRow(row.getLong("row"), "deviceCode", new Refusal(ArchiveError.CODE_TAKEN, other));
            default -> differs(row.getLong("row"), other);
        };
    }

    private static RefusedRow differs(long row, String fields) {
        List<FactOnRecord> facts =
                Stream.of(fields.split(",", -1)).map(FactOnRecord::of).toList();
        return new RefusedRow(
                row,
                facts.get(0).field(),
                new Refusal(
                        IntakeError.DEVICE_DIFFERS,
                        facts.stream().map(FactOnRecord::zh).collect(Collectors.joining("、")),
                        facts.stream().map(FactOnRecord::en).collect(Collectors.joining(", "))));
    }
}
