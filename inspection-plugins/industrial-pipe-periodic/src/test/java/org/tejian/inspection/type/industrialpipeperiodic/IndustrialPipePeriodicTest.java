package org.tejian.inspection.type.industrialpipeperiodic;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class IndustrialPipePeriodicTest extends InspectionTypeContract {

    IndustrialPipePeriodicTest() {
        super(new IndustrialPipePeriodic());
    }

    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.REINSPECTION);
    }
}
