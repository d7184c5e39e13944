package org.tejian.inspection.type.boilerinternalperiodic;

import java.util.Set;
import org.tejian.inspection.testkit.Behaviour;
import org.tejian.inspection.testkit.InspectionTypeContract;

class BoilerInternalPeriodicTest extends InspectionTypeContract {

    BoilerInternalPeriodicTest() {
        super(new BoilerInternalPeriodic());
    }

    @Override
    public Set<Behaviour> optsOut() {
        return Set.of(Behaviour.REINSPECTION);
    }
}
