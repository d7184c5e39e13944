package org.tejian.inspection.type.gaspipeperiodic;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class GasPipePeriodicTest extends InspectionTypeContract {

    GasPipePeriodicTest() {
        super(new GasPipePeriodic());
    }

    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.REINSPECTION);
    }
}
