package org.tejian.inspection.type.cylinderseamlessperiodic;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class CylinderSeamlessPeriodicTest extends InspectionTypeContract {

    CylinderSeamlessPeriodicTest() {
        super(new CylinderSeamlessPeriodic());
    }

    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.REINSPECTION);
    }
}
