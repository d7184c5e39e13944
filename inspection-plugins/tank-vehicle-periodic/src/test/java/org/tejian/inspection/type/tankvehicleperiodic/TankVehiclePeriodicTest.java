package org.tejian.inspection.type.tankvehicleperiodic;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class TankVehiclePeriodicTest extends InspectionTypeContract {

    TankVehiclePeriodicTest() {
        super(new TankVehiclePeriodic());
    }

    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.REINSPECTION);
    }

    /** Shown to the inspector who enters the filling factor. */
    @Override
    public Set<String> printedOnly() {
        return Set.of("fill_factor");
    }
}
