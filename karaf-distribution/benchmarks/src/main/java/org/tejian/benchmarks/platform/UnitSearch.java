package org.tejian.benchmarks.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The devices of a unit, by a part of its name. */
record UnitSearch(List<String> names) implements UseCase {

    @Override
    public String name() {
        return "device search by unit name";
    }

    @Override
    public String path(int number) {
        return "/devices?limit=50&text=" + URLEncoder.encode(name(number), StandardCharsets.UTF_8);
    }

    /** A plan for any text reads the whole county; one for the very text finds the trigram index. */
    @Override
    public void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_custom_plan");
        }
    }

    @Override
    public void statements(Connection connection, int number) throws SQLException {
        String containing = "%" + name(number) + "%";
        DeviceStatements.count(connection, "region_code = ? and search_text ilike ?", Clerk.COUNTY, containing);
        DeviceStatements.read(
                connection,
                "region_code = ? and search_text ilike ? order by registration_code limit 51",
                Clerk.COUNTY,
                containing);
    }

    private String name(int number) {
        return names.get(Math.floorMod(number, names.size()));
    }
}
