package org.tejian.directory.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;
import org.tejian.database.RefusedRow;
import org.tejian.database.StagedRows;
import org.tejian.directory.CreditCode;
import org.tejian.directory.IntakeError;
import org.tejian.directory.Organisation;
import org.tejian.directory.UnitKind;
import org.tejian.refusal.Refusal;

/** Units on their way into the register: a temporary table of one transaction, and what SQL finds out about its rows. */
final class UnitStage {

    private static final String COLUMNS =
            "row, outcome, other, id, unit_kinds, name, credit_code, region_code, address, phone";
    private static final String CREATE = """
            create temporary table unit_intake (
              row bigint primary key, outcome text not null, other text not null,
              id varchar(36) collate "C", unit_kinds text, name text, credit_code varchar(18) collate "C",
              region_code varchar(6) collate "C", address text, phone text)
            on commit drop""";
    /** Two writers of the same unit wait for each other; those who only read do not wait. */
    private static final String LOCK = "lock table directory.organisation in share row exclusive mode";

    private static final String TWICE = """
            update unit_intake s set outcome = 'TWICE', other = f.first::text
            from (select coalesce(credit_code, region_code || name) as key, min(row) as first
              from unit_intake group by 1 having count(*) > 1) f
            where coalesce(s.credit_code, s.region_code || s.name) = f.key and s.row > f.first""";
    private static final String KNOWN = """
            update unit_intake s set
              id = o.id,
              unit_kinds = (select string_agg(k, ',' order by k) from (
                select unnest(string_to_array(o.unit_kinds, ',')) as k union
                select unnest(string_to_array(s.unit_kinds, ','))) kinds),
              address = coalesce(nullif(s.address, ''), o.address),
              phone = coalesce(nullif(s.phone, ''), o.phone),
              other = o.name,
              outcome = case when o.kind <> 'UNIT' or o.name <> s.name or o.region_code <> s.region_code
                then 'DIFFERS' else 'KNOWN' end
            from directory.organisation o
            where s.outcome = '' and (s.credit_code = o.credit_code
              or s.credit_code is null and o.name = s.name and o.region_code = s.region_code)""";
    private static final String COMPARED = """
            update unit_intake s set outcome = case when
                string_to_array(o.unit_kinds, ',') @> string_to_array(s.unit_kinds, ',')
                and o.address = s.address and o.phone = s.phone then 'UNCHANGED' else 'UPDATED' end
            from directory.organisation o where o.id = s.id and s.outcome = 'KNOWN'""";
    private static final String NEW = "update unit_intake set outcome = 'ENTERED' where outcome = ''";
    private static final String INSERT = """
            insert into directory.organisation (id, kind, unit_kinds, name, credit_code, credit_code_reason, region_code,
              short_code, address, phone, version)
            select id, 'UNIT', unit_kinds, name, credit_code, '', region_code, null, address, phone, 1
            from unit_intake where outcome = 'ENTERED' order by row""";
    private static final String UPDATE = """
            update directory.organisation o set unit_kinds = s.unit_kinds, address = s.address, phone = s.phone,
              version = o.version + 1
            from unit_intake s where s.id = o.id and s.outcome = 'UPDATED'""";

    private final Connection connection;

    UnitStage(Connection connection) {
        this.connection = connection;
    }

    void create() throws SQLException {
        run(CREATE);
    }

    void add(List<IntakeRow<Organisation>> rows) throws SQLException {
        try (StagedRows staged = new StagedRows(connection, "unit_intake", COLUMNS)) {
            for (IntakeRow<Organisation> each : rows) {
                Organisation unit = each.value();
                staged.add(
                        each.row(),
                        "",
                        "",
                        unit.id(),
                        unit.unitKinds().stream().sorted().map(UnitKind::name).collect(Collectors.joining(",")),
                        unit.name(),
                        unit.creditCode().map(CreditCode::value).orElse(null),
                        unit.region(),
                        unit.address(),
                        unit.phone());
            }
        }
    }

    IntakeResult check(List<RefusedRow> refused) throws SQLException {
        run("analyze unit_intake");
        run(LOCK);
        run(TWICE);
        run(KNOWN);
        run(COMPARED);
        run(NEW);
        List<RefusedRow> all = new ArrayList<>(refused);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select row, outcome, other, credit_code from unit_intake where outcome in ('TWICE', 'DIFFERS')")) {
            while (row.next()) {
                Refusal refusal = row.getString("outcome").equals("TWICE")
                        ? new Refusal(IntakeError.TWICE_IN_FILE, row.getString("other"))
                        : new Refusal(
                                IntakeError.UNIT_DIFFERS,
                                String.valueOf(row.getString("credit_code")),
                                row.getString("other"));
                all.add(new RefusedRow(row.getLong("row"), "name", refusal));
            }
        }
        all.sort(Comparator.comparingLong(RefusedRow::row));
        return new IntakeResult(count("ENTERED"), count("UPDATED"), count("UNCHANGED"), all, false);
    }

    void write() throws SQLException {
        run(INSERT);
        run(UPDATE);
    }

    void drop() throws SQLException {
        run("drop table unit_intake");
    }

    private long count(String outcome) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select count(*) from unit_intake where outcome = ?")) {
            statement.setString(1, outcome);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
