package org.tejian.benchmarks.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A device by its registration code. */
record DeviceRead(List<String> codes) implements UseCase {

    @Override
    public String name() {
        return "device read by code";
    }

    @Override
    public String path(int number) {
        return "/devices/by-number/" + code(number);
    }

    @Override
    public void statements(Connection connection, int number) throws SQLException {
        String code = code(number);
        DeviceStatements.read(
                connection,
                "region_code = ? and (registration_code = ? or device_code = ? or certificate_number = ?)"
                        + " order by registration_code limit 20",
                Clerk.COUNTY,
                code,
                code,
                code);
    }

    private String code(int number) {
        return codes.get(Math.floorMod(number * 31, codes.size()));
    }
}
