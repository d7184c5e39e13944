package org.tejian.inspection.type.oxygenchamberperiodic;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class OxygenChamberPeriodicTest extends InspectionTypeContract {

    OxygenChamberPeriodicTest() {
        super(new OxygenChamberPeriodic());
    }

    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.REINSPECTION);
    }
}
