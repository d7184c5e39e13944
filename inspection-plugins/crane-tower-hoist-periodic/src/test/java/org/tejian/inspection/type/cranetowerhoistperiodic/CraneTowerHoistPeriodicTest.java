package org.tejian.inspection.type.cranetowerhoistperiodic;

import org.tejian.inspection.testkit.InspectionTypeContract;

class CraneTowerHoistPeriodicTest extends InspectionTypeContract {

    CraneTowerHoistPeriodicTest() {
        super(new CraneTowerHoistPeriodic());
    }
}
