package org.tejian.licensing.internal.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;
import org.tejian.database.RefusedRow;
import org.tejian.database.StagedRows;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisation;
import org.tejian.events.Actor;
import org.tejian.events.EventLog;
import org.tejian.events.NewEvent;
import org.tejian.licensing.IntakeError;
import org.tejian.licensing.Licence;
import org.tejian.licensing.LicenceItem;
import org.tejian.licensing.LicensingError;
import org.tejian.licensing.internal.LicenceEvents;
import org.tejian.refusal.Refusal;

/** Licences on their way into the register. */
final class LicenceStage {

    private static final String COLUMNS =
            "row, outcome, other, id, unit_id, unit_name, region_code, number, regime, issuer, withdrawn, items, valid_from,"
                    + " valid_until";
    private static final String CREATE = """
            create temporary table licence_intake (
              row bigint primary key, outcome text, other text, id varchar(36) collate "C",
              unit_id varchar(36) collate "C", unit_name text, region_code text, number text collate "C",
              regime int, issuer text,
              withdrawn text, items text, valid_from date, valid_until date) on commit drop""";
    private static final String TWICE = """
            update licence_intake s set outcome = 'TWICE', other = f.first::text
            from (select number, min(row) as first from licence_intake group by 1 having count(*) > 1) f
            where s.number = f.number and s.row > f.first""";
    private static final String KNOWN = "update licence_intake s set other = s.number, outcome = case when"
            + " (l.unit_id, l.regime, l.issuer, l.items, l.valid_from, l.valid_until)"
            + " = (s.unit_id, s.regime, s.issuer, s.items, s.valid_from, s.valid_until)"
            + " and l.withdrawn is not distinct from s.withdrawn then 'UNCHANGED' else 'DIFFERS' end from ("
            + LicenceRows.SELECT + ") l where s.outcome = '' and l.number = s.number";
    private static final String NEW = "update licence_intake set outcome = 'ENTERED' where outcome = ''";
    private static final String INSERT = """
            insert into licensing.licence (id, version, unit_id, region_code, number, regime, issuer, withdrawn,
              withdrawn_on, withdrawn_reason)
            select id, 1, unit_id, region_code, number, regime, issuer, withdrawn,
              case when withdrawn is not null then current_date end,
              case when withdrawn is not null then '批量导入' end
            from licence_intake where outcome = 'ENTERED' order by row""";
    private static final String PERIODS = """
            insert into licensing.licence_period (licence_id, position, issued_on, valid_from, valid_until)
            select id, 0, null, valid_from, valid_until from licence_intake where outcome = 'ENTERED' order by row""";
    private static final String ITEMS = """
            insert into licensing.licence_item (licence_id, position, activities, catalogue_codes, level, remarks)
            select id, i.position - 1, split_part(i.item, E'\\x1f', 1), split_part(i.item, E'\\x1f', 2),
              split_part(i.item, E'\\x1f', 3), split_part(i.item, E'\\x1f', 4)
            from licence_intake, unnest(string_to_array(items, E'\\x1e')) with ordinality i (item, position)
            where outcome = 'ENTERED' order by row""";

    private final Connection connection;

    LicenceStage(Connection connection) {
        this.connection = connection;
    }

    void create() throws SQLException {
        Stages.run(connection, CREATE);
    }

    void add(List<IntakeRow<Licence>> rows, Map<UUID, Organisation> units, List<RefusedRow> refused)
            throws SQLException {
        try (StagedRows staged = new StagedRows(connection, "licence_intake", COLUMNS)) {
            for (IntakeRow<Licence> each : rows) {
                Licence licence = each.value();
                Optional<RefusedRow> wrong = refusal(each, units);
                if (wrong.isPresent()) {
                    refused.add(wrong.get());
                    continue;
                }
                staged.add(
                        each.row(),
                        "",
                        "",
                        licence.id(),
                        licence.unitId(),
                        Optional.ofNullable(units.get(licence.unitId()))
                                .map(Organisation::name)
                                .orElseThrow(),
                        Optional.ofNullable(units.get(licence.unitId()))
                                .map(unit -> unit.region().value())
                                .orElseThrow(),
                        licence.number(),
                        licence.regime(),
                        licence.issuer(),
                        licence.withdrawn().map(Enum::name).orElse(null),
                        LicenceRows.items(licence),
                        licence.validFrom(),
                        licence.validUntil());
            }
        }
    }

    IntakeResult check(List<RefusedRow> refused) throws SQLException {
        Stages.run(connection, "analyze licence_intake");
        Stages.run(connection, TWICE);
        Stages.run(connection, KNOWN);
        Stages.run(connection, NEW);
        return Stages.result(connection, "licence_intake", IntakeError.LICENCE_DIFFERS, refused);
    }

    void write(EventLog log, Actor actor) throws SQLException {
        Stages.run(connection, INSERT);
        Stages.run(connection, PERIODS);
        Stages.run(connection, ITEMS);
        long after = -1;
        List<NewEvent> events;
        do {
            events = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(
                    "select * from licence_intake where outcome = 'ENTERED' and row > ? order by row limit "
                            + SetBasedLicenceIntake.BATCH)) {
                statement.setLong(1, after);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        after = row.getLong("row");
                        events.add(LicenceEvents.entered(LicenceRows.licence(row), row.getString("unit_name")));
                    }
                }
            }
            log.appendAll(actor, events);
        } while (events.size() == SetBasedLicenceIntake.BATCH);
    }

    void drop() throws SQLException {
        Stages.run(connection, "drop table licence_intake");
    }

    private static Optional<RefusedRow> refusal(IntakeRow<Licence> row, Map<UUID, Organisation> units) {
        Licence licence = row.value();
        if (!units.containsKey(licence.unitId())) {
            return Optional.of(new RefusedRow(
                    row.row(), "unit", new Refusal(DirectoryError.ORGANISATION_UNKNOWN, licence.unitId())));
        }
        boolean empty = licence.items().isEmpty() || licence.items().stream().anyMatch(LicenceStage::empty);
        return empty
                ? Optional.of(new RefusedRow(row.row(), "items", new Refusal(LicensingError.LICENCE_SCOPE_EMPTY)))
                : Optional.empty();
    }

    private static boolean empty(LicenceItem item) {
        return item.activities().isEmpty() || item.catalogueCodes().isEmpty();
    }
}
