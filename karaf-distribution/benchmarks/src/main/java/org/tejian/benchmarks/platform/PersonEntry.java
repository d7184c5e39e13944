package org.tejian.benchmarks.platform;

import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The command: a clerk enters a person of a unit, which writes one row and one event. */
record PersonEntry(String unit) implements UseCase {

    private static final String EVENT = """
            insert into events.event (id, at, account_id, person_id, person_name, role, organisation_id, organisation_name,
                                      address, type, subject_kind, subject_id, before_values, after_values, reason)
            values (?, now(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?::json, ?)""";

    @Override
    public String name() {
        return "command: one row and one event";
    }

    @Override
    public String path(int number) {
        return "/people";
    }

    @Override
    public HttpRequest.Builder request(int number) {
        return HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"name\":\"" + person(number) + "\",\"organisationId\":\"" + unit + "\"}"));
    }

    @Override
    public int status() {
        return 201;
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    public void statements(Connection connection, int number) throws SQLException {
        requireUnit(connection);
        UUID id = UUID.randomUUID();
        execute(
                connection,
                "insert into directory.person (id, name, organisation_id, version) values (?, ?, ?, 1)",
                List.of(id.toString(), person(number), unit));
        UUID organisation = UUID.fromString(unit);
        execute(
                connection,
                EVENT,
                List.of(
                        UUID.randomUUID(),
                        id,
                        id,
                        "白小受",
                        "COUNTY_CLERK",
                        organisation,
                        "贵阳市白云区市场监督管理局",
                        "127.0.0.1",
                        "directory.person.entered",
                        "person",
                        id,
                        "{}",
                        "{\"name\":\"" + person(number) + "\",\"organisation\":\"" + unit + "\"}",
                        ""));
        connection.commit();
    }

    private void requireUnit(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select id, kind, unit_kinds, name, region_code from directory.organisation where id = ?")) {
            select.setString(1, unit);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next() || row.getString("name").isEmpty()) {
                    throw new IllegalStateException("The unit of the benchmarks is gone");
                }
            }
        }
    }

    private static void execute(Connection connection, String sql, List<?> values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i));
            }
            insert.executeUpdate();
        }
    }

    private static String person(int number) {
        return "测试员" + number;
    }
}
