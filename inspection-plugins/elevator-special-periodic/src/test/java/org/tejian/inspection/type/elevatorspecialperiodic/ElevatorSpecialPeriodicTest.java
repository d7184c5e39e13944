package org.tejian.inspection.type.elevatorspecialperiodic;

import org.tejian.inspection.testkit.InspectionTypeContract;

class ElevatorSpecialPeriodicTest extends InspectionTypeContract {

    ElevatorSpecialPeriodicTest() {
        super(new ElevatorSpecialPeriodic());
    }
}
