package org.tejian.inspection.type.dumbwaiterperiodic;

import org.tejian.inspection.testkit.InspectionTypeContract;

class DumbwaiterPeriodicTest extends InspectionTypeContract {

    DumbwaiterPeriodicTest() {
        super(new DumbwaiterPeriodic());
    }
}
