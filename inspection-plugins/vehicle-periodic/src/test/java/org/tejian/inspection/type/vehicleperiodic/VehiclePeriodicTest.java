package org.tejian.inspection.type.vehicleperiodic;

import org.tejian.inspection.testkit.InspectionTypeContract;

class VehiclePeriodicTest extends InspectionTypeContract {

    VehiclePeriodicTest() {
        super(new VehiclePeriodic());
    }
}
