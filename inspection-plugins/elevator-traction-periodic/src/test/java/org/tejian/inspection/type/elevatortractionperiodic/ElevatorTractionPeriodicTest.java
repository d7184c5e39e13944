package org.tejian.inspection.type.elevatortractionperiodic;

import org.tejian.inspection.testkit.InspectionTypeContract;

class ElevatorTractionPeriodicTest extends InspectionTypeContract {

    ElevatorTractionPeriodicTest() {
        super(new ElevatorTractionPeriodic());
    }
}
