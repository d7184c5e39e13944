package org.tejian.inspection.type.escalatorperiodic;

import org.tejian.inspection.testkit.InspectionTypeContract;

class EscalatorPeriodicTest extends InspectionTypeContract {

    EscalatorPeriodicTest() {
        super(new EscalatorPeriodic());
    }
}
