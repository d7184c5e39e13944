package org.tejian.benchmarks.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The demo province's register, enlarged to the size of a real one, and what the cases ask for in it. */
final class Register {

    private static final int DEVICES_OF_A_UNIT = 20;

    private static final String UNITS = """
            insert into directory.organisation (id, kind, unit_kinds, name, credit_code_reason, region_code, address, phone,
                                                version)
            select gen_random_uuid()::text, 'UNIT', 'USE', c.name_zh || (array['云岭','锦江','梵净','乌江','苗岭'])[1 + n % 5]
                   || '第' || n || (array['物业服务有限公司','机械制造有限公司','商业广场','人民医院'])[1 + n % 4], '', c.code,
                   c.name_zh || '中山路' || n % 300 || '号', '', 1
              from (select *, row_number() over (order by code) - 1 as place, count(*) over () as counties
                      from directory.region where level = 'COUNTY' and valid_to is null) c
              join generate_series(0, ? - 1) n on n % c.counties = c.place""";

    private static final String DEVICES = """
            insert into archive.device (id, version, registration_code, catalogue_code, name, internal_number, region_code,
                    place, use_unit_id, use_unit_name, maintenance_unit_id, manufacturer, model, product_number,
                    manufactured_on, parameters, state, state_since, certificate_number, report_number, inspection_type,
                    inspected_on, conclusion, inspection_passed, next_due, agency_id, changed_at)
            select gen_random_uuid()::text, 3, '3110' || u.region_code || to_char(m.month, 'YYYYMM')
                       || lpad((u.n / 192 + 1)::text, 4, '0'),
                   '3110', '曳引驱动乘客电梯', '1#', u.region_code, u.address, u.id, u.name, w.id, '上海示范电梯有限公司',
                   'M' || u.n % 900, 'B' || lpad(u.region_code, 6) || u.n, m.month::date,
                   '{"rated_load":1000,"rated_speed":1.75,"floors":18}', 'IN_USE', now() - interval '1 year',
                   '梯' || u.region_code || '-' || u.n, 'GZBENCH' || u.region_code || u.n, 'elevator-traction-periodic',
                   current_date - u.n % 365, '合格', true, current_date + 365 - u.n % 365, a.id, now()
              from (select o.*, (row_number() over (partition by o.region_code order by o.id, k) - 1)::int as n
                      from directory.organisation o join generate_series(1, ?) k on true
                     where o.kind = 'UNIT' and o.name like '%第%') u
              cross join lateral (select timestamp '2004-01-01' + (u.n % 192) * interval '1 month' as month) m
              cross join (select id from directory.organisation where kind = 'INSPECTION_AGENCY' limit 1) a
              cross join (select id from directory.organisation where unit_kinds like '%MAINTENANCE%' limit 1) w
                on conflict do nothing""";

    private static final String COUNTY_CODES =
            "select registration_code from archive.device where region_code = ? order by md5(id) limit 1000";

    private static final String COUNTY_UNITS = """
            select use_unit_name from archive.device where region_code = ?
             group by use_unit_name order by md5(use_unit_name) limit 20""";

    private static final String COUNTY_UNIT =
            "select id from directory.organisation where kind = 'UNIT' and region_code = ? order by id limit 1";

    private final Connection connection;

    Register(Connection connection) {
        this.connection = connection;
    }

    /** Brings the register to that many devices, in all counties alike; what is there already counts. */
    void enlarge(int devices) throws SQLException {
        long missing = devices - count();
        if (missing <= 0) {
            return;
        }
        int units = (int) Math.ceil((double) missing / DEVICES_OF_A_UNIT);
        connection.setAutoCommit(false);
        execute(UNITS, units);
        execute(DEVICES, DEVICES_OF_A_UNIT);
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze archive.device");
            statement.execute("analyze directory.organisation");
        }
    }

    long count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from archive.device")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The cases, on what the clerk's county has. */
    List<UseCase> cases() throws SQLException {
        return List.of(
                new DeviceRead(column(COUNTY_CODES)),
                new DevicePage(),
                new UnitSearch(column(COUNTY_UNITS)),
                new PersonEntry(column(COUNTY_UNIT).get(0)));
    }

    private List<String> column(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, Clerk.COUNTY);
            try (ResultSet rows = statement.executeQuery()) {
                List<String> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                if (values.isEmpty()) {
                    throw new IllegalStateException("The clerk's county is empty: is the demo province enabled?");
                }
                return values;
            }
        }
    }

    private void execute(String sql, int parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, parameter);
            statement.executeUpdate();
        }
    }
}
