package org.tejian.archive.internal;

import org.tejian.directory.Scope;

/**
 * Who sees which device: regulators by the region of the place of use, agencies the master data of all, units those they
 * use, install or maintain.
 */
public final class DeviceScope {

    private DeviceScope() {}

    public static SqlCondition within(Scope scope) {
        SqlCondition condition = new SqlCondition();
        return switch (scope.kind()) {
            case PROVINCE, PREFECTURE, COUNTY -> Regional.within(condition, scope.region());
            case AGENCY -> condition;
            case UNIT -> unit(condition, scope.organisationId().toString());
        };
    }

    private static SqlCondition unit(SqlCondition condition, String unit) {
        return condition.and(
                "(use_unit_id = ? or construction_unit_id = ? or maintenance_unit_id = ?)", unit, unit, unit);
    }
}
