package org.tejian.inspection.type.amusementperiodic;

import org.tejian.inspection.testkit.InspectionTypeContract;

class AmusementPeriodicTest extends InspectionTypeContract {

    AmusementPeriodicTest() {
        super(new AmusementPeriodic());
    }
}
