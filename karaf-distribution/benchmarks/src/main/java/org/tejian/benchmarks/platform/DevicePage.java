package org.tejian.benchmarks.platform;

import java.sql.Connection;
import java.sql.SQLException;

/** The first page of the county's devices, with their number. */
record DevicePage() implements UseCase {

    @Override
    public String name() {
        return "page of 50 devices";
    }

    @Override
    public String path(int number) {
        return "/devices?limit=50";
    }

    @Override
    public void statements(Connection connection, int number) throws SQLException {
        DeviceStatements.count(connection, "region_code = ?", Clerk.COUNTY);
        DeviceStatements.read(connection, "region_code = ? order by registration_code limit 51", Clerk.COUNTY);
    }
}
