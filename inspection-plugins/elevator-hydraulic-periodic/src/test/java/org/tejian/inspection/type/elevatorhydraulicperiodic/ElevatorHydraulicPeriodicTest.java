package org.tejian.inspection.type.elevatorhydraulicperiodic;

import org.tejian.inspection.testkit.InspectionTypeContract;

class ElevatorHydraulicPeriodicTest extends InspectionTypeContract {

    ElevatorHydraulicPeriodicTest() {
        super(new ElevatorHydraulicPeriodic());
    }
}
