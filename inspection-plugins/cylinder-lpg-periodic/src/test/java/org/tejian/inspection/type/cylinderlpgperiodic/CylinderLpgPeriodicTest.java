package org.tejian.inspection.type.cylinderlpgperiodic;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class CylinderLpgPeriodicTest extends InspectionTypeContract {

    CylinderLpgPeriodicTest() {
        super(new CylinderLpgPeriodic());
    }

    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.REINSPECTION);
    }
}
