package org.tejian.archive.internal.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tejian.archive.internal.DeviceJson;
import org.tejian.archive.internal.DeviceRows;
import org.tejian.events.Actor;
import org.tejian.events.EventLog;
import org.tejian.events.NewEvent;

/** Writes the checked rows of the stage: devices, their periods, their events. */
final class DeviceInsertion {

    private static final int BATCH = 2000;
    static final String REASON = "批量导入";

    private static final String DEVICES = "insert into archive.device (id, " + DeviceStage.FACTS + ") select id, "
            + DeviceStage.FACTS + " from device_intake where outcome = 'ENTERED' order by row";
    /** What the file does not say stays; what it says is put right. */
    private static final String CHANGES = """
            with b as (select d.id, d.device_code, d.name, d.internal_number, d.place, d.maintenance_unit_id,
                d.manufacturer, d.model, d.product_number, d.manufactured_on, d.parameters
              from archive.device d),
            u as (
              select s.id,
                coalesce(d.device_code, s.device_code) as device_code,
                coalesce(nullif(s.name, ''), d.name) as name,
                coalesce(nullif(s.internal_number, ''), d.internal_number) as internal_number,
                coalesce(nullif(s.place, ''), d.place) as place,
                coalesce(s.maintenance_unit_id, d.maintenance_unit_id) as maintenance_unit_id,
                coalesce(nullif(s.manufacturer, ''), d.manufacturer) as manufacturer,
                coalesce(nullif(s.model, ''), d.model) as model,
                coalesce(nullif(s.product_number, ''), d.product_number) as product_number,
                coalesce(s.manufactured_on, d.manufactured_on) as manufactured_on,
                jsonb_strip_nulls(jsonb_build_object(
                  'deviceCode', d.device_code, 'name', d.name, 'internalNumber', d.internal_number, 'place', d.place,
                  'maintenanceUnitId', d.maintenance_unit_id, 'manufacturer', d.manufacturer, 'model', d.model,
                  'productNumber', d.product_number, 'manufacturedOn', d.manufactured_on))
                || (select coalesce(jsonb_object_agg('parameters.' || p.key, p.value), '{}'::jsonb)
                    from jsonb_each(d.parameters::jsonb) p) as was,
                d.parameters::jsonb || s.parameters::jsonb as parameters
              from device_intake s join b d on d.id = s.id where s.outcome = 'UPDATED'),
            n as (
              select u.*, jsonb_strip_nulls(jsonb_build_object(
                  'deviceCode', device_code, 'name', name, 'internalNumber', internal_number, 'place', place,
                  'maintenanceUnitId', maintenance_unit_id, 'manufacturer', manufacturer, 'model', model,
                  'productNumber', product_number, 'manufacturedOn', manufactured_on))
                || (select coalesce(jsonb_object_agg('parameters.' || p.key, p.value), '{}'::jsonb)
                    from jsonb_each(u.parameters) p) as becomes
              from u)
            update device_intake s set
              device_code = n.device_code, name = n.name, internal_number = n.internal_number, place = n.place,
              maintenance_unit_id = n.maintenance_unit_id, manufacturer = n.manufacturer, model = n.model,
              product_number = n.product_number, manufactured_on = n.manufactured_on,
              parameters = n.parameters::text,
              before_values = (select coalesce(jsonb_object_agg(w.key, w.value), '{}'::jsonb)::text
                from jsonb_each(n.was) w where n.becomes -> w.key is distinct from w.value),
              changed = (select coalesce(jsonb_object_agg(w.key, w.value), '{}'::jsonb)::text
                from jsonb_each(n.becomes) w where n.was -> w.key is distinct from w.value)
            from n where n.id = s.id and s.outcome = 'UPDATED'""";

    private static final String UPDATES = """
            update archive.device d set device_code = s.device_code, name = s.name, internal_number = s.internal_number,
              place = s.place, maintenance_unit_id = s.maintenance_unit_id, manufacturer = s.manufacturer,
              model = s.model, product_number = s.product_number, manufactured_on = s.manufactured_on,
              parameters = s.parameters, version = d.version + 1, changed_at = s.changed_at
            from device_intake s where s.id = d.id and s.outcome = 'UPDATED'""";
    private static final String CLOSED = """
            update archive.device_period p set valid_to = s.changed_at from device_intake s
            where s.id = p.id and s.outcome = 'UPDATED' and p.valid_to is null""";
    private static final String PERIODS =
            "insert into archive.device_period (id, valid_from, event, from_state, person_name, organisation_name, changed,"
                    + " reason, " + DeviceRows.FACTS + ") select id, changed_at,"
                    + " case staged_outcome when 'UPDATED' then 'CORRECTED' end,"
                    + " case staged_outcome when 'UPDATED' then state end, ?, ?, staged_changed, ?, " + DeviceRows.FACTS
                    + " from archive.device join (select id as staged_id, outcome as staged_outcome,"
                    + " changed as staged_changed from device_intake where outcome in ('ENTERED', 'UPDATED')) s"
                    + " on staged_id = id";
    private static final String EVENTS = """
            select row, id, outcome, before_values, changed from device_intake
            where outcome in ('ENTERED', 'UPDATED') and row > ? order by row limit\s""" + BATCH;

    private final Connection connection;
    private final EventLog log;
    private final Actor actor;

    DeviceInsertion(Connection connection, EventLog log, Actor actor) {
        this.connection = connection;
        this.log = log;
        this.actor = actor;
    }

    void write(boolean updates) throws SQLException {
        Sql.run(connection, DEVICES);
        if (updates) {
            Sql.run(connection, CHANGES);
            Sql.run(connection, UPDATES);
            Sql.run(connection, CLOSED);
        }
        try (PreparedStatement periods = connection.prepareStatement(PERIODS)) {
            periods.setString(1, actor.personName());
            periods.setString(2, actor.organisationName());
            periods.setString(3, REASON);
            periods.executeUpdate();
        }
        appendEvents();
    }

    private void appendEvents() throws SQLException {
        long after = -1;
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
        boolean entered = row.getString("outcome").equals("ENTERED");
        Map<String, Object> before = entered ? Map.of() : DeviceJson.read(row.getString("before_values"));
        return new NewEvent(
                entered ? "archive.device.entered" : "archive.device.corrected",
                "device",
                UUID.fromString(row.getString("id")),
                before,
                DeviceJson.read(row.getString("changed")),
                REASON);
    }
}
