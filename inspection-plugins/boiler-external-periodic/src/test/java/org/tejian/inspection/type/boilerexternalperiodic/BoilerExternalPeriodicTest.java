package org.tejian.inspection.type.boilerexternalperiodic;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class BoilerExternalPeriodicTest extends InspectionTypeContract {

    BoilerExternalPeriodicTest() {
        super(new BoilerExternalPeriodic());
    }

    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.REINSPECTION);
    }
}
