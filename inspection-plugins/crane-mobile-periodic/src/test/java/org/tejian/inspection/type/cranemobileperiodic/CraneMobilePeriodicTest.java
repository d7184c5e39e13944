package org.tejian.inspection.type.cranemobileperiodic;

import org.tejian.inspection.testkit.InspectionTypeContract;

class CraneMobilePeriodicTest extends InspectionTypeContract {

    CraneMobilePeriodicTest() {
        super(new CraneMobilePeriodic());
    }
}
