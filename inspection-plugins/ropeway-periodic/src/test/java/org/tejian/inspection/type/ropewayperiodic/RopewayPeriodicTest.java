package org.tejian.inspection.type.ropewayperiodic;

import org.tejian.inspection.testkit.InspectionTypeContract;

class RopewayPeriodicTest extends InspectionTypeContract {

    RopewayPeriodicTest() {
        super(new RopewayPeriodic());
    }
}
