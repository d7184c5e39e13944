package org.tejian.archive.internal.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.tejian.archive.ArchiveError;
import org.tejian.archive.IntakeError;
import org.tejian.archive.PastInspection;
import org.tejian.archive.internal.DeviceJson;
import org.tejian.archive.internal.DeviceRows;
import org.tejian.archive.internal.DeviceScope;
import org.tejian.archive.internal.SqlCondition;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;
import org.tejian.database.RefusedRow;
import org.tejian.database.StagedRows;
import org.tejian.directory.Scope;
import org.tejian.events.Actor;
import org.tejian.events.EventLog;
import org.tejian.events.NewEvent;
import org.tejian.refusal.Refusal;

/** Old reports on their way into the archive. */
final class InspectionStage {

    private static final int BATCH = 2000;
    private static final String COLUMNS = "registration_code, report_number, inspection_type, inspected_on, conclusion,"
            + " passed, next_due, agency_id";
    private static final String CREATE = """
            create temporary table past_intake (
              row bigint primary key, outcome text not null, other text not null, device_id uuid,
              registration_code varchar(20) collate "C", report_number text collate "C", inspection_type text,
              inspected_on date, conclusion text, passed boolean, next_due date, agency_id uuid)
            on commit drop""";
    private static final String TWICE = """
            update past_intake s set outcome = 'TWICE', other = f.first::text
            from (select registration_code as code, report_number as number, min(row) as first from past_intake
              group by 1, 2 having count(*) > 1) f
            where s.registration_code = f.code and s.report_number = f.number and s.row > f.first""";
    private static final String UNKNOWN =
            "update past_intake set outcome = 'UNKNOWN', other = registration_code where outcome = '' and device_id is null";
    private static final String KNOWN = """
            update past_intake s set other = s.report_number, outcome = case when
              (p.inspection_type, p.inspected_on, p.conclusion, p.passed, p.agency_id)
                = (s.inspection_type, s.inspected_on, s.conclusion, s.passed, s.agency_id)
              and p.next_due is not distinct from s.next_due then 'UNCHANGED' else 'DIFFERS' end
            from archive.past_inspection p
            where s.outcome = '' and p.device_id = s.device_id and p.report_number = s.report_number""";
    private static final String NEW = "update past_intake set outcome = 'ENTERED' where outcome = ''";
    private static final String INSERT = """
            insert into archive.past_inspection (device_id, report_number, inspection_type, inspected_on, conclusion,
              passed, next_due, agency_id)
            select device_id, report_number, inspection_type, inspected_on, conclusion, passed, next_due, agency_id
            from past_intake where outcome = 'ENTERED' order by device_id, inspected_on""";
    private static final String GROWN = """
            create temporary table past_growth on commit drop as
            select row_number() over () as row, g.* from (
              select device_id, string_agg(report_number, '、' order by inspected_on, report_number) as reports
              from past_intake where outcome = 'ENTERED' group by device_id) g""";
    private static final String NEWEST = """
            create temporary table past_newest on commit drop as
            select distinct on (s.device_id) d.id, s.report_number, s.inspection_type, s.inspected_on, s.conclusion,
              s.passed, s.next_due, s.agency_id
            from past_intake s join archive.device d on d.id = s.device_id::text
            where s.outcome = 'ENTERED' and (d.inspected_on is null or d.inspected_on < s.inspected_on)
            order by s.device_id, s.inspected_on desc, s.report_number desc""";
    private static final String MOVED = """
            update archive.device d set report_number = n.report_number, inspection_type = n.inspection_type,
              inspected_on = n.inspected_on, conclusion = n.conclusion, inspection_passed = n.passed,
              next_due = n.next_due, agency_id = n.agency_id::text, version = d.version + 1, changed_at = ?
            from past_newest n where n.id = d.id""";
    private static final String CLOSED = """
            update archive.device_period p set valid_to = d.changed_at from archive.device d join past_newest n on n.id = d.id
            where p.id = d.id and p.valid_to is null""";
    private static final String OPENED =
            "insert into archive.device_period (id, valid_from, event, from_state, person_name, organisation_name, changed,"
                    + " reason, " + DeviceRows.FACTS + ") select id, changed_at, 'CORRECTED', state, ?, ?,"
                    + " json_build_object('reportNumber', report_number)::text, ?, " + DeviceRows.FACTS
                    + " from archive.device where id in (select n.id from past_newest n)";
    private static final String EVENTS = """
            select g.row, g.device_id, g.reports, n.inspected_on, n.conclusion, n.passed, n.next_due
            from past_growth g left join past_newest n on n.id = g.device_id::text
            where g.row > ? order by g.row limit\s""" + BATCH;

    private final Connection connection;
    private final OffsetDateTime now;

    InspectionStage(Connection connection, OffsetDateTime now) {
        this.connection = connection;
        this.now = now;
    }

    void create() throws SQLException {
        Sql.run(connection, CREATE);
    }

    void add(List<IntakeRow<PastInspection>> rows) throws SQLException {
        try (StagedRows staged = new StagedRows(connection, "past_intake", "row, outcome, other, " + COLUMNS)) {
            for (IntakeRow<PastInspection> each : rows) {
                PastInspection report = each.value();
                staged.add(
                        each.row(),
                        "",
                        "",
                        report.device(),
                        report.reportNumber(),
                        report.typeId(),
                        report.inspectedOn(),
                        report.conclusion(),
                        report.passed(),
                        report.nextDue().orElse(null),
                        report.agencyId());
            }
        }
    }

    IntakeResult check(Scope scope, List<RefusedRow> refused) throws SQLException {
        Sql.run(connection, "analyze past_intake");
        Sql.run(connection, TWICE);
        SqlCondition within = DeviceScope.within(scope);
        try (PreparedStatement found = connection.prepareStatement(
                "update past_intake s set device_id = d.id::uuid from (select id, registration_code from archive.device"
                        + within + ") d where d.registration_code = s.registration_code")) {
            within.bind(found);
            found.executeUpdate();
        }
        Sql.run(connection, UNKNOWN);
        Sql.run(connection, KNOWN);
        Sql.run(connection, NEW);
        List<RefusedRow> all = new ArrayList<>(refused);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select row, outcome, other from past_intake"
                        + " where outcome in ('TWICE', 'UNKNOWN', 'DIFFERS')")) {
            while (row.next()) {
                all.add(refusal(row));
            }
        }
        all.sort(Comparator.comparingLong(RefusedRow::row));
        return new IntakeResult(count("ENTERED"), 0, count("UNCHANGED"), all, false);
    }

    void write(EventLog log, Actor actor) throws SQLException {
        Sql.run(connection, INSERT);
        Sql.run(connection, GROWN);
        Sql.run(connection, NEWEST);
        try (PreparedStatement moved = connection.prepareStatement(MOVED)) {
            moved.setObject(1, now);
            moved.executeUpdate();
        }
        Sql.run(connection, CLOSED);
        try (PreparedStatement opened = connection.prepareStatement(OPENED)) {
            opened.setString(1, actor.personName());
            opened.setString(2, actor.organisationName());
            opened.setString(3, DeviceInsertion.REASON);
            opened.executeUpdate();
        }
        appendEvents(log, actor);
        Sql.run(connection, "drop table past_growth, past_newest");
    }

    void drop() throws SQLException {
        Sql.run(connection, "drop table past_intake");
    }

    private void appendEvents(EventLog log, Actor actor) throws SQLException {
        long after = 0;
        List<NewEvent> events;
        do {
            events = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(EVENTS)) {
                statement.setLong(1, after);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        after = row.getLong("row");
                        events.add(event(row));
                    }
                }
            }
            log.appendAll(actor, events);
        } while (events.size() == BATCH);
    }

    private static NewEvent event(ResultSet row) throws SQLException {
        Map<String, Object> values = new TreeMap<>();
        values.put("pastReports", row.getString("reports"));
        if (row.getObject("inspected_on") != null) {
            values.put("inspectedOn", row.getString("inspected_on"));
            values.put("conclusion", row.getString("conclusion"));
            values.put("inspectionPassed", row.getBoolean("passed"));
            values.put("nextDue", String.valueOf(row.getObject("next_due") == null ? "" : row.getString("next_due")));
        }
        return new NewEvent(
                "archive.device.history-entered",
                "device",
                row.getObject("device_id", UUID.class),
                Map.of(),
                DeviceJson.normal(values),
                DeviceInsertion.REASON);
    }

    private long count(String outcome) throws SQLException {
        return Sql.number(connection, "select count(*) from past_intake where outcome = '" + outcome + "'");
    }

    private static RefusedRow refusal(ResultSet row) throws SQLException {
        String other = row.getString("other");
        return switch (row.getString("outcome")) {
            case "TWICE" ->
                new RefusedRow(row.getLong("row"), "reportNumber", new Refusal(IntakeError.TWICE_IN_FILE, other));
            case "UNKNOWN" ->
                new RefusedRow(row.getLong("row"), "registrationCode", new Refusal(ArchiveError.DEVICE_UNKNOWN, other));
            default ->
                new RefusedRow(row.getLong("row"), "reportNumber", new Refusal(IntakeError.REPORT_DIFFERS, other));
        };
    }
}
