package org.tejian.inspection.type.cranebridgegantryperiodic;

import org.tejian.inspection.testkit.InspectionTypeContract;

class CraneBridgeGantryPeriodicTest extends InspectionTypeContract {

    CraneBridgeGantryPeriodicTest() {
        super(new CraneBridgeGantryPeriodic());
    }
}
